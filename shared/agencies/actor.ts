import type { Range } from "#shared/text/range.ts";
import { actorNounAt } from "./grammar/actors.ts";
import { agencyAt } from "./grammar/agency.ts";
import { isAdjunctAt, isTellingAt, predicateAt } from "./grammar/predicates.ts";
import type { Words } from "./grammar/tokens.ts";
import { afterBracket, wordsOf } from "./grammar/tokens.ts";

/** Who stands at the beginning of a sentence, and what ends their name. */
export interface ActorPhrase extends Range {
  /** "work": what they are to do follows; "title": a colon; "end": nothing. */
  readonly then: "work" | "title" | "end";
}

/** So many words a list of bodies may have. */
const LONGEST = 60;
/** So far ahead a surer verb is looked for behind one that may belong to a name. */
const AHEAD = 9;

/**
 * The bodies or persons a text begins with, known to the catalogue or not: "Các chủ rừng là tổ chức", "Giáo viên bộ môn",
 * "Hai Ban HĐND xã", up to the words that say what they are to do, a colon or the end. Null when the text begins with something
 * else or only tells of them. `told`: it stands where only bodies stand ("giao …", "phối hợp với …"), so small letters will do.
 */
export function actorPhrase(text: string, from = 0, told = false): ActorPhrase | null {
  const words = wordsOf(text, from);
  const first = words.at(0);
  if (first?.kind !== "word" || !(told || first.capital || /^\d/u.test(first.low))) return null;
  if (first.capital && predicateAt(lowered(words), 0) === "sure") return null;
  const noun = actorNounAt(words, 0);
  const known = agencyAt(words, 0);
  if (!noun && !known) return null;
  const end = phraseEnd(words, Math.max(noun?.end ?? 0, agencyEnd(known)), noun?.bare === true && !known, told);
  if (!end) return null;
  const last = words.at(end.at - 1);
  return last ? { start: first.start, end: last.end, then: end.then } : null;
}

/** A word reader that takes capitals for small letters. */
function lowered(words: Words): Words {
  return {
    text: words.text,
    at: (index) => {
      const token = words.at(index);
      return token && { ...token, capital: false };
    },
  };
}

function agencyEnd(agency: ReturnType<typeof agencyAt>): number {
  return agency ? (agency.distributes ?? agency.end) : 0;
}

interface End {
  readonly at: number;
  readonly then: ActorPhrase["then"];
}

/**
 * Reads on from the first name through its further words and the names that follow it; null where no name ends properly.
 * `soft`: the list may also end inside a sentence, at a mark.
 */
function phraseEnd(words: Words, from: number, bareHead: boolean, soft: boolean): End | null {
  let at = from;
  let open = bareHead;
  while (at < LONGEST) {
    const token = words.at(at);
    if (!token) return { at, then: "end" };
    if (token.kind === "colon") return { at, then: "title" };
    if (token.kind === "open") {
      const next = afterBracket(words, at);
      if (next === at) return null;
      at = next;
    } else if (token.kind === "word") {
      if (isTellingAt(words, at)) return null;
      const found = open && predicateAt(words, at) === "mixed" && goesOn(words, at + 2) ? "skip" : workAt(words, at);
      if (found === true) return { at, then: "work" };
      at += found === "skip" ? 2 : 1;
      open = false;
    } else if (token.kind === "comma" || token.kind === "and" || token.kind === "semicolon") {
      const next = afterMarks(words, at);
      if (next === null) return { at, then: words.at(at + 1) ? "work" : "end" };
      if (workAt(words, next)) return { at, then: "work" };
      const noun = actorNounAt(words, next);
      const known = agencyAt(words, next);
      if (!noun && !known && (token.kind === "semicolon" || soft)) return soft ? { at, then: "end" } : null;
      open = noun?.bare === true && !known;
      const small = words.at(next)?.capital === false && noun !== null && predicateAt(words, noun.end) === "sure";
      at = small ? noun.end : Math.max(next + 1, noun?.end ?? 0, agencyEnd(known));
    } else if (token.kind === "close") {
      return soft ? { at, then: "end" } : null;
    } else if (token.kind === "other" && token.low === ".") {
      return words.at(at + 1) && !soft ? null : { at, then: "end" };
    } else at += 1;
  }
  return null;
}

/** Index of the word behind the commas and "và" at `at`, or null when no word stands there. */
function afterMarks(words: Words, at: number): number | null {
  let next = at;
  for (let token = words.at(next); token && ["comma", "and", "semicolon"].includes(token.kind); token = words.at(next))
    next += 1;
  return words.at(next)?.kind === "word" ? next : null;
}

/** Whether what is to be done begins here: a sure verb, an aside of the work, or a doubtful verb with no surer one near. */
function workAt(words: Words, at: number): boolean {
  if (isAdjunctAt(words, at)) return true;
  const kind = predicateAt(words, at);
  return kind === "sure" || (kind === "mixed" && !goesOn(words, at + 2));
}

/** Whether a surer verb follows before any mark, so that what stands before it still is the name. */
function goesOn(words: Words, from: number): boolean {
  for (let at = from; at < from + AHEAD; at += 1) {
    const token = words.at(at);
    if (token?.kind !== "word") return false;
    if (predicateAt(words, at) !== null || isAdjunctAt(words, at)) return predicateAt(words, at) !== null;
  }
  return false;
}
