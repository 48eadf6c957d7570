import { actorNounAt } from "./actors.ts";
import { knownAt } from "./known.ts";
import { afterOpener, afterSeparators, groupOpenerPairs, groupOpeners, isSeparator } from "./lists.ts";
import { halfCapital } from "./name-end.ts";
import { isCapitalVerb } from "./stops.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";
import { groupNounAt, headAt, personAt, unitKindAt } from "./vocabulary.ts";

/** Index after the words with capitals and numbers of a proper name that begins at `index`. */
export function properName(words: Words, index: number): number {
  let at = index;
  for (
    let token = words.at(at);
    token?.kind === "word" && (token.capital || /^\d/u.test(token.low));
    token = words.at(at)
  ) {
    if ((at > index && headAt(words, at)) || isCapitalVerb(words, at)) break;
    at += halfCapital.has(pairAt(words, at)) ? 2 : 1;
  }
  return at;
}

/** Whether a body, a group or a person begins at `index`. */
export function beginsBody(words: Words, index: number): boolean {
  return (
    groupOpeners.has(words.at(index)?.low ?? "") ||
    groupOpenerPairs.has(pairAt(words, index)) ||
    headAt(words, index) !== null ||
    knownAt(words, index) !== null ||
    personAt(words, index) !== null ||
    ((actorNounAt(words, index)?.end ?? 0) > index + 1 && pairAt(words, index) !== "doanh nghiệp")
  );
}

/** Whether the unit that ends before `index` is one, not "các huyện" or "cấp xã". */
function isOneUnit(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 8; at -= 1) {
    const token = words.at(at);
    if (token?.kind !== "word") return false;
    if (groupOpeners.has(token.low) || token.low === "cấp") return false;
    if (unitKindAt(words, at) !== null) {
      const before = words.at(at - 1)?.low ?? "";
      return at > 0 && !groupOpeners.has(before) && before !== "cấp" && words.at(at - 1)?.kind === "word";
    }
  }
  return false;
}

/** Whether a number stands at `at`. */
export function isNumber(words: Words, at: number): boolean {
  return /^\d/u.test(words.at(at)?.low ?? "");
}

/** Whether the number at `next` goes on with the one before ("các thôn 1, 2, | 3") and counts nothing ("thôn 1 và | 3 tổ"). */
export function isNextNumber(words: Words, before: number, next: number): boolean {
  if (!isNumber(words, before) || !isNumber(words, next)) return false;
  return groupNounAt(words, next + 1) === null && actorNounAt(words, next + 1) === null;
}

/** The index after "thành" or "thị" where they stand for the cities and towns: "các huyện, thành, thị"; null elsewhere. */
function shortUnit(words: Words, at: number): number | null {
  const low = words.at(at)?.low;
  const after = words.at(at + 1);
  return (low === "thành" || low === "thị") && (after?.kind !== "word" || after.low === "trên") ? at + 1 : null;
}

/** Further units of the same list: "xã, phường và đặc khu", "huyện Bình Sơn, Sơn Tịnh". */
export function moreUnits(words: Words, index: number, named: boolean): number {
  let at = index;
  while (isSeparator(words, at)) {
    const next = afterSeparators(words, at);
    const level = words.at(next)?.low === "cấp" ? next + 1 : next;
    const opener = afterOpener(words, level);
    // "Trung tâm Y tế thành phố | và các phường, xã": the many are others than the one before them.
    if (opener > level && words.at(at)?.kind !== "slash" && isOneUnit(words, index)) break;
    const kind = unitKindAt(words, level) ?? unitKindAt(words, opener) ?? shortUnit(words, opener);
    if (kind !== null && !headAt(words, next)) at = properName(words, kind);
    else if (named && words.at(next)?.capital && !beginsBody(words, next)) at = properName(words, next);
    else if (named && isNextNumber(words, at - 1, next)) at = next + 1;
    else break;
  }
  return at;
}
