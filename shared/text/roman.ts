const tens = ["", "X", "XX", "XXX"];
const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const values = new Map(Array.from({ length: 39 }, (_, i) => [toRoman(i + 1) as string, i + 1]));

/** 1 … 39 as the outline writes it ("IV"); null outside that. */
export function toRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 39) return null;
  return `${tens[Math.floor(value / 10)] ?? ""}${ones[value % 10] ?? ""}`;
}

/** The number of a canonical Roman numeral up to XXXIX, in capitals; null for anything else ("IIII", "iv", "XL"). */
export function fromRoman(text: string): number | null {
  return values.get(text) ?? null;
}
