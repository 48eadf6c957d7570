/** Signs of Word's symbol fonts (`w:sym`) that stand in office papers; the fonts place them in the private use area. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x2d, "-"],
  [0x2b, "+"],
  [0xb7, "•"],
  [0xa7, "•"],
  [0x6f, "☐"],
  [0xa8, "☐"],
  [0xfe, "☑"],
  [0x52, "☑"],
  [0xfc, "✓"],
  [0xfb, "✗"],
  [0xe0, "→"],
  [0xae, "→"],
  [0xf0, "→"],
  [0xb3, "≥"],
  [0xa3, "≤"],
  [0xb1, "±"],
  [0xb4, "×"],
  [0xb0, "°"],
]);

/** The character a `w:sym` shows; `hex` as in the file. A sign not known here shows as a bullet. */
export function symbolCharacter(hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isFinite(code) || code <= 0x1f) return "";
  if (code < 0xe000 && code > 0xff) return String.fromCodePoint(code);
  return SIGNS.get(code & 0xff) ?? "•";
}
