import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";
import { remembering } from "#shared/text/remember.ts";
import { abbreviationOf } from "#shared/agencies/abbreviations.ts";
import { stopWords } from "./lexicon.ts";

/** One folded syllable with the place of the word it stands in; `stop` for words of grammar. */
export interface Word extends Range {
  readonly folded: string;
  /** Small letters, accents kept. */
  readonly plain: string;
  readonly stop: boolean;
  /** True when a comma, a bracket or another mark stands between it and the word before. */
  readonly breaks: boolean;
}

const wordPattern = /[A-Za-zÀ-ỿ\p{N}%]+(?:[.,/-][A-Za-zÀ-ỿ\p{N}]+)*%?/gu;

/**
 * The words of a text as folded syllables. Known short forms, and those in `defined` (short form → words), count as
 * the words they stand for, all at the place of the short form.
 */
export function wordsOf(text: string, defined: ReadonlyMap<string, string> = new Map()): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const between = text.slice(last, range.start);
    const breaks = between !== " " && /[^\s"“”'‘’*]/u.test(between);
    last = range.end;
    const full = defined.get(match[0]) ?? customary(match[0]);
    const parts = full?.split(/[\s,-]+/u) ?? (/\d/u.test(match[0]) ? [match[0]] : match[0].split(/[.,/-]/u));
    parts.forEach((part, at) => words.push(word(part, range, breaks && at === 0)));
  }
  return words.map((one, at) =>
    committees.has(one.plain) && words[at + 1]?.plain === "ủy" ? { ...one, plain: "cấp", folded: "cap" } : one,
  );
}

/** "Tỉnh ủy", "Đảng ủy" … are the same to each tier's plan: its own cấp ủy. */
const committees: ReadonlySet<string> = new Set(["đảng", "tỉnh", "thành", "huyện", "quận", "thị"]);

/** The words of a customary short form, null where it has several meanings. */
const customary = remembering((short: string): string | undefined => {
  const long = short.length > 1 ? abbreviationOf(short)?.long : undefined;
  return long?.length === 1 ? long[0] : undefined;
});

function word(part: string, range: Range, breaks: boolean): Word {
  return { ...range, ...formsOf(part), breaks };
}

/** A language has few syllables: each is folded once. */
const formsOf = remembering((part: string) => {
  const plain = part.toLowerCase();
  return { plain, folded: fold(plain), stop: stopWords.has(plain) };
});

const definition = /\((?:sau đây\s+)?(?:(?:gọi|viết)\s+tắt\s+)?(?:là\s*:?\s*)?(\p{Lu}[\p{Lu}\d&-]{1,9})\)/gu;
/** Characters before a bracket in which the words of a short form are looked for. */
const reach = 90;

/** Short forms that a text introduces in brackets: "thủ tục hành chính (TTHC)". Only where the initials fit. */
export function definedForms(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(definition)) {
    const short = match[1] as string;
    const letters = [...short.replace(/[^A-Za-zÀ-ỿ]/gu, "")];
    const tail = (text.slice(Math.max(0, match.index - reach), match.index).match(/[A-Za-zÀ-ỿ]+/gu) ?? []).slice(
      -letters.length,
    );
    if (tail.length === letters.length && tail.every((one, at) => one.charAt(0).toUpperCase() === letters[at]))
      found.set(short, tail.join(" ").toLowerCase());
  }
  return found;
}
