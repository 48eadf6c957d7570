/**
 * The letters that label điểm (NĐ 30/2020, Phụ lục I): Vietnamese order without ă â ê ô ơ ư,
 * with đ after d, without f j w z.
 */
export const pointLetters = [..."abcdđeghiklmnopqrstuvxy"] as readonly string[];
const indexes = new Map(pointLetters.map((letter, i) => [letter, i]));

/** Place in the series, from 0; capitals count as small letters; null for a letter that labels no điểm (f, j, w, z, ă …). */
export function letterIndex(letter: string): number | null {
  return indexes.get(letter.normalize("NFC").toLowerCase()) ?? null;
}

/** The letter at a place of the series, from 0; null past its end. */
export function letterAt(index: number): string | null {
  return pointLetters[index] ?? null;
}

/** The letter after this one; null after y and for a letter outside the series. */
export function nextLetter(letter: string): string | null {
  const index = letterIndex(letter);
  return index === null ? null : letterAt(index + 1);
}

/**
 * The place of a label that may be garbled, judged by the label before it (null at the start of a list):
 * a "d" right after a "d" is the đ that scans and converters lose, as are "ð", "ñ" and "đ" taken for a plain d after c.
 * Everything else is read as written.
 */
export function letterIndexAfter(letter: string, previous: number | null): number | null {
  const plain = letter.normalize("NFC").toLowerCase();
  const d = 3;
  if (plain === "ð" || plain === "ñ") return d + 1;
  if (plain === "d" && previous === d) return d + 1;
  if (plain === "đ" && previous === d - 1) return d;
  return letterIndex(plain);
}
