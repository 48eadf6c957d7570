/** Writes a list number in one of Word's number formats; formats not known here come out as plain digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letter(value);
    case "lowerLetter":
      return letter(value).toLowerCase();
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 9_999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** Word repeats the letter after Z: AA, BB, … */
function letter(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const DASHES = new Set(["-", "–", "—", "−", "\u2010", "\u2011", "\uf02d", "\uf0be"]);
const PLUSES = new Set(["+", "\uf02b"]);
/** Signs of symbol fonts stand in the private use area or as plain letters that only look like a bullet in that font. */
const SYMBOL_FONT = /symbol|wingdings|webdings|courier/i;

/** The bullet a reader sees: "-", "+" or "•"; a sign of a text font stays as it is. */
export function bulletSign(text: string, font: string): string {
  const sign = text.trim();
  if (DASHES.has(sign)) return "-";
  if (PLUSES.has(sign)) return "+";
  const first = sign.codePointAt(0);
  if (first === undefined) return "";
  return SYMBOL_FONT.test(font) || (first >= 0xe000 && first <= 0xf8ff) || sign === "·" ? "•" : sign;
}
