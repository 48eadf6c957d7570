import { fold } from "#shared/text/fold.ts";

/** The letters and digits of many pieces of text one after the other, folded, each with the place it came from. */
export interface Letters {
  readonly text: string;
  /** Of each letter: its piece, and its offset in it. */
  readonly pieces: readonly number[];
  readonly offsets: readonly number[];
}

const letter = /[\p{L}\p{N}]/u;

export function lettersOf(pieces: readonly string[]): Letters {
  let text = "";
  const owners: number[] = [];
  const offsets: number[] = [];
  for (const [piece, words] of pieces.entries()) {
    const normal = words.normalize("NFC");
    const folded = fold(normal);
    for (let at = 0; at < folded.length; at += 1) {
      if (!letter.test(folded.charAt(at))) continue;
      text += folded.charAt(at);
      owners.push(piece);
      // Decomposed letters are longer than composed ones: the share of the way is close enough to light a word.
      offsets.push(normal.length === words.length ? at : Math.floor((at / normal.length) * words.length));
    }
  }
  return { text, pieces: owners, offsets };
}

/** Letters looked for at a time where the whole is torn by a page number or a note's mark; a torn piece again in shorter ones. */
const chunk = 24;
const short = 8;
/** How far behind the last found letters the next are looked for. */
const reach = 1200;

/**
 * Where each letter of `words` stands among `letters`; -1 where it was not found. Of several places the one nearest to
 * `near` (a share of the whole, from 0 to 1) is taken.
 */
export function align(letters: Letters, words: string, near: number): Int32Array {
  const wanted = lettersOf([words]).text;
  const found = new Int32Array(wanted.length).fill(-1);
  const expected = near * letters.text.length;
  const whole = nearest(letters.text, wanted, expected);
  if (whole >= 0) return found.map((_, at) => whole + at);
  let from = -1;
  const take = (start: number, length: number): void => {
    const part = wanted.slice(start, start + length);
    const place =
      from < 0 ? first(letters.text, part, expected) : within(letters.text.indexOf(part, from), from + reach);
    if (place >= 0) {
      for (let step = 0; step < part.length; step += 1) found[start + step] = place + step;
      from = place + part.length;
    } else if (from >= 0 && length > short) {
      for (let at = start; at < start + part.length; at += short) take(at, Math.min(short, start + part.length - at));
    }
  };
  for (let at = 0; at < wanted.length; at += chunk) take(at, chunk);
  fillBeginning(found, letters.text, wanted);
  return found;
}

/** When the beginning is torn, its short pieces are looked for before what was found, from the last to the first. */
function fillBeginning(found: Int32Array, text: string, wanted: string): void {
  const known = found.findIndex((place) => place >= 0);
  let before = found[known] ?? -1;
  for (let end = known; end > 0 && before >= 0; end -= short) {
    const part = wanted.slice(Math.max(0, end - short), end);
    const place = text.lastIndexOf(part, before - part.length);
    if (place < before - reach || place < 0) continue;
    for (let step = 0; step < part.length; step += 1) found[end - part.length + step] = place + step;
    before = place;
  }
}

/** A short piece may stand anywhere: it tells nothing by itself. */
function first(text: string, part: string, expected: number): number {
  return part.length < chunk / 2 ? -1 : nearest(text, part, expected);
}

function within(place: number, limit: number): number {
  return place <= limit ? place : -1;
}

function nearest(text: string, wanted: string, expected: number): number {
  if (wanted === "") return -1;
  let best = -1;
  for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1))
    if (best < 0 || Math.abs(place - expected) < Math.abs(best - expected)) best = place;
  return best;
}

/** The letters of a stretch of `words`: which of its letters begin and end it, for `align`'s answer. */
export function lettersIn(words: string, start: number, end: number): readonly [from: number, to: number] {
  return [lettersOf([words.slice(0, start)]).text.length, lettersOf([words.slice(0, end)]).text.length];
}
