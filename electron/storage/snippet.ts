import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";
import type { Term } from "./search-words.ts";

/** A piece of a text around what was found; `ranges` are UTF-16 offsets in `text`, ascending. */
export interface Snippet {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Characters kept before the first hit, and in all. */
const before = 60;
const longest = 240;

/** Cuts `text` around the words of a query: where they stand together, else each by itself. `open`: the last word may go on. */
export function snippetOf(text: string, terms: readonly Term[], open: boolean): Snippet {
  const forms = { exact: lower(text), folded: fold(text) };
  const together = rangesOf(forms, terms.flat(), open);
  if (together.length > 0) return cut(text, together);
  const parts = terms.flatMap((term, i) => rangesOf(forms, term, open && i === terms.length - 1));
  return cut(
    text,
    parts.toSorted((a, b) => a.start - b.start),
  );
}

/** With the accents as typed; where these do not occur, without. */
function rangesOf(forms: { readonly exact: string; readonly folded: string }, term: Term, open: boolean): Range[] {
  const exact = occurrences(forms.exact, term, open);
  return exact.length > 0 ? exact : occurrences(forms.folded, term.map(fold), open);
}

/** Where the words follow each other with nothing but signs and spaces between. */
function occurrences(text: string, words: Term, open: boolean): Range[] {
  const [first] = words;
  const ranges: Range[] = [];
  if (first === undefined) return ranges;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (start > 0 && isLetter(text, start - 1)) continue;
    const end = endOf(text, start, words, open);
    if (end !== null) ranges.push({ start, end });
  }
  return ranges;
}

function endOf(text: string, start: number, words: Term, open: boolean): number | null {
  let end = start;
  for (const [i, word] of words.entries()) {
    if (i > 0) end = nextLetter(text, end);
    if (!text.startsWith(word, end)) return null;
    end += word.length;
    const mayGoOn = open && i === words.length - 1;
    if (!mayGoOn && end < text.length && isLetter(text, end)) return null;
  }
  return end;
}

function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text, at)) at += 1;
  return at;
}

const letter = /[\p{L}\p{N}\p{M}\p{Co}]/u;
const letters = new Map<number, boolean>();

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  let known = letters.get(code);
  if (known === undefined) letters.set(code, (known = letter.test(String.fromCharCode(code))));
  return known;
}

/** Lower case of the same length, so that places stay places. */
function lower(text: string): string {
  const all = text.toLowerCase();
  return all.length === text.length
    ? all
    : text.replace(/./gsu, (each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each));
}

function cut(text: string, ranges: readonly Range[]): Snippet {
  const first = ranges[0]?.start ?? 0;
  const start = first <= before ? 0 : text.indexOf(" ", first - before - 1) + 1;
  const rest = text.length - start <= longest ? text.length : text.lastIndexOf(" ", start + longest);
  const end = rest <= first ? text.length : rest;
  const opening = start > 0 ? "… " : "";
  const shift = opening.length - start;
  return {
    text: opening + text.slice(start, end) + (end < text.length ? " …" : ""),
    ranges: ranges
      .filter((range) => range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}
