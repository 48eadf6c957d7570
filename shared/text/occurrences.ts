import { fold } from "./fold.ts";
import type { Range } from "./range.ts";

/**
 * Where `typed` stands in a text, from left to right, not overlapping. Words typed without any accent are found with
 * every accent; words typed with accents only as typed. Capitals do not matter. Both texts are NFC.
 */
export function occurrences(text: string, typed: string): Range[] {
  const wanted = typed.toLowerCase();
  if (wanted.trim() === "") return [];
  const loose = fold(typed) === wanted;
  // Both forms keep every character in its place.
  const where = loose ? fold(text) : lowered(text);
  const found: Range[] = [];
  for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length });
  return found;
}

/** Small letters, each in the place of its capital ("İ" would become two). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const small = text.charAt(at).toLowerCase();
    return small.length === 1 ? small : text.charAt(at);
  }).join("");
}
