export function parseRoman(text: string): number | null {
  const v: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const a = v[text[i] as string] ?? 0;
    const b = v[text[i + 1] ?? ""] ?? 0;
    sum += a < b ? -a : a;
  }
  return sum || null;
}
