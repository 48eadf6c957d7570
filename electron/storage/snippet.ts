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
const edge = "[\\p{L}\\p{N}\\p{M}\\p{Co}]";

/** Where the words of a query stand in texts; made once per query. `open`: the last word may go on. */
export function finderOf(terms: readonly Term[], open: boolean): (text: string) => Snippet {
  const whole = patternOf(terms.flat(), open);
  const parts = terms.map((term, i) => patternOf(term, open && i === terms.length - 1));
  return (text) => {
    const together = rangesOf(text, whole);
    return cut(text, together.length > 0 ? together : parts.flatMap((part) => rangesOf(text, part)).toSorted((a, b) => a.start - b.start));
  };
}

interface Pattern {
  readonly exact: RegExp;
  readonly folded: RegExp;
}

function patternOf(words: Term, open: boolean): Pattern {
  const compile = (all: Term): RegExp => new RegExp(`(?<!${edge})${all.join(`(?:(?!${edge}).)+`)}${open ? "" : `(?!${edge})`}`, "gsu");
  return { exact: compile(words), folded: compile(words.map(fold)) };
}

/** With the accents as typed; where these do not occur, without. */
function rangesOf(text: string, pattern: Pattern): Range[] {
  const exact = matches(lower(text), pattern.exact);
  return exact.length > 0 ? exact : matches(fold(text), pattern.folded);
}

function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Lower case of the same length, so that places stay places. */
function lower(text: string): string {
  const all = text.toLowerCase();
  return all.length === text.length ? all : text.replace(/./gsu, (each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each));
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
    ranges: ranges.filter((range) => range.end <= end).map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}
