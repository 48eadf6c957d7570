import { agencyAt } from "./grammar/agency.ts";
import { longestUnder } from "./grammar/known.ts";
import { afterSeparators } from "./grammar/lists.ts";
import type { Words } from "./grammar/tokens.ts";
import { afterBracket } from "./grammar/tokens.ts";

/** Index of the mark that ends the stretch begun at `from`: a semicolon, or one with a body of its own behind it. */
export function segmentEnd(words: Words, from: number): number {
  let at = from;
  for (let token = words.at(at); token && token.kind !== "semicolon"; token = words.at(at)) {
    const next = afterSeparators(words, at);
    if (next > at && (agencyAt(words, next)?.shape ?? "title") !== "title") return at;
    at = Math.max(at + 1, afterBracket(words, at));
  }
  return at;
}

/** Whether a name without a noun of its own stands at `at`: "Công Thương", not "UBND các xã". */
export function beginsNoBody(words: Words, at: number): boolean {
  if (words.at(at)?.capital !== true) return false;
  return (agencyAt(words, at)?.shape ?? "title") === "title";
}

/** "Tài chính, Nội vụ": two or more names that bodies under that noun are known by, and nothing else. */
function isListUnder(head: string, words: Words, from: number, end: number): boolean {
  let count = 0;
  for (let at = from; at < end; count += 1) {
    const name = longestUnder(head, words, at);
    if (name === null) return false;
    at = afterSeparators(words, name);
    if (at === name && at < end) return false;
  }
  return count > 1;
}

/** Whether the names behind "các Sở:", from `from` on, are parted by semicolons: the first and the next are one name each. */
export function isParted(words: Words, head: string, from: number): boolean {
  const first = segmentEnd(words, from);
  if (words.at(first)?.kind !== "semicolon" || !beginsNoBody(words, first + 1)) return false;
  return !isListUnder(head, words, from, first) && !isListUnder(head, words, first + 1, segmentEnd(words, first + 1));
}
