/** True when the words hold letters and none of them is small. */
export function allCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)|\bTTg\b|\bv\/v\b/gu, ""));
}
