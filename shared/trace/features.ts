import { citationsIn } from "#shared/facts/citations.ts";
import type { Citation } from "#shared/facts/citations.ts";
import { fold } from "#shared/text/fold.ts";
import type { Task } from "#shared/model/task.ts";
import type { Range } from "#shared/text/range.ts";
import { commonPairs, commonWords } from "./lexicon.ts";
import type { Word } from "./words.ts";
import { wordsOf } from "./words.ts";

/** A word of content with its neighbours in the same run of words ("" where grammar or a mark stands between). */
export interface Term extends Range {
  readonly word: string;
  /** Together with the word before and the word after: "dich vu". */
  readonly before: string;
  readonly after: string;
  /** Of general use: links papers of any two fields. */
  readonly general: boolean;
}

/** A cited paper or a quantity ("20%", "53 dịch vụ"): says more than its words. */
export interface Mark extends Range {
  readonly key: string;
  readonly kind: "citation" | "quantity";
  /** As a reader says it. */
  readonly shown: string;
}

/** What a stretch of text says, as it is compared. */
export interface Said {
  readonly terms: readonly Term[];
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** A task as it is compared. */
export interface Features extends Said {
  readonly task: Task;
}

/** The features of a task's text; `defined`: short forms that its paper introduces. */
export function featuresOf(task: Task, defined: ReadonlyMap<string, string>): Features {
  return { task, ...saidIn(withoutBodies(task), defined) };
}

/** The words of a task with blanks for the bodies that are told to do it: those are compared as bodies. */
function withoutBodies({ text, at, lead, coordinate }: Task): string {
  return [...lead, ...coordinate].reduce((words, { at: place }) => {
    const [start, end] = [place.start - at.start, place.end - at.start];
    if (place.node !== at.node || start < 0 || end > text.length) return words;
    return words.slice(0, start) + ",".padEnd(end - start) + words.slice(end);
  }, text);
}

/** The features of any text; `defined`: short forms that its paper introduces. */
export function saidIn(text: string, defined: ReadonlyMap<string, string>): Said {
  const cited = citationsIn(text).filter(({ number }) => number !== null);
  const words = wordsOf(text, defined).filter(
    (word) => !cited.some((range) => word.start < range.end && range.start < word.end),
  );
  const terms = words.flatMap((word, at) => termAt(words, word, at));
  const marks = new Map<string, Mark>();
  for (const one of cited) {
    const mark = citationMark(one, text);
    marks.set(mark.key, mark);
  }
  words.forEach((_, at) => {
    const mark = quantityAt(words, at);
    if (mark) marks.set(mark.key, mark);
  });
  const pairs = terms.flatMap(({ before, after }) => [before, after]).filter((pair) => pair !== "");
  return { terms, words: new Set(terms.map(({ word }) => word)), pairs: new Set(pairs), marks };
}

/** Named as a reader does, "Nghị định 107/2021/NĐ-CP", and the same however its number is spaced. */
function citationMark({ start, kind, symbolAt }: Citation, text: string): Mark {
  const number = text.slice(symbolAt.start, symbolAt.end).replace(/\s+/gu, "");
  const name = kind === null ? "" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} `;
  return {
    key: fold(number).replace(/[–]/gu, "-"),
    kind: "citation",
    shown: `${name}${number}`,
    start,
    end: symbolAt.end,
  };
}

function termAt(words: readonly Word[], word: Word, at: number): Term[] {
  if (word.stop || /\d/u.test(word.folded)) return [];
  const previous = words[at - 1];
  const next = words[at + 1];
  const before = previous && joins(previous, word) ? `${previous.folded} ${word.folded}` : "";
  const after = next && joins(word, next) ? `${word.folded} ${next.folded}` : "";
  const general =
    isCommon(previous, word) || isCommon(word, next) || (before === "" && after === "" && commonWords.has(word.plain));
  return [{ word: word.folded, before, after, general, start: word.start, end: word.end }];
}

function isCommon(one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && commonPairs.has(`${one.plain} ${other.plain}`);
}

function joins(first: Word, second: Word): boolean {
  return !first.stop && !second.stop && !second.breaks && !/\d/u.test(first.folded) && !/\d/u.test(second.folded);
}

/** "20%" tells enough (not 100%, which is everywhere); a plain number only with the two words that say of what ("53 dịch vụ"). */
function quantityAt(words: readonly Word[], at: number): Mark | null {
  const word = words[at] as Word;
  if (!/^\d/u.test(word.folded)) return null;
  const number = word.folded.replace(/^0+(?=\d)/u, "");
  if (number.endsWith("%"))
    return number === "100%"
      ? null
      : { key: number, kind: "quantity", shown: number, start: word.start, end: word.end };
  const of = words.slice(at + 1, at + 3);
  if (of.length < 2 || of.some((one) => one.stop || one.breaks || /\d/u.test(one.folded))) return null;
  const named = of.map((one) => one.plain).join(" ");
  return {
    key: `${number} ${of.map((one) => one.folded).join(" ")}`,
    kind: "quantity",
    shown: `${number} ${named}`,
    start: word.start,
    end: (of[1] as Word).end,
  };
}
