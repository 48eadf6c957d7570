import { afterSeparators, groupOpeners, isSeparator } from "./lists.ts";
import { isAdjunctAt, predicateAt, predicateWidth } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";
import { unitKindAt } from "./vocabulary.ts";

/** Verbal nouns that alone are no name: what they manage or help follows, also in a list of small letters. */
const needObject = new Set(
  "quản lý,hỗ trợ,giám sát,kiểm soát,phát triển,khai thác,bảo vệ,tiếp nhận,xúc tiến,cung ứng,bảo tồn,xử lý,vận hành".split(
    ",",
  ),
);
const objectWords = 18;

/** Index after "…, hỗ trợ hộ kinh doanh, cá nhân và thu khác" behind "Phòng Quản lý" that began at `from`; `at` when the name ends there. */
export function afterObject(words: Words, from: number, at: number): number {
  if (at !== from + 2 || !needObject.has(pairAt(words, from)) || !isSeparator(words, at)) return at;
  let to = at;
  for (let token = words.at(to); token && to < at + objectWords; token = words.at(to)) {
    const next = afterSeparators(words, to);
    const first = words.at(next);
    if (next > to) {
      if (first?.kind !== "word" || first.capital || groupOpeners.has(first.low) || ends(words, next)) break;
      to = next + 1;
    } else if (token.kind !== "word" || token.capital || ends(words, to) || isWorkOfNumbered(words, to)) break;
    else to += 1;
  }
  return to;
}

/** Words of work: behind them a verb is what is to be done, not the name. */
const ofWork = new Set("việc các những công tình theo nhiệm kế".split(" "));

/**
 * Index after ", kiểm tra, thanh tra và thi hành án" behind "Phòng Giám đốc": duties in small letters that go on with the
 * name, as a surer verb that follows them without a mark tells. `at` when the mark ends the name.
 */
export function afterDuties(words: Words, at: number): number {
  let to = at;
  for (let token = words.at(to); token && to < at + objectWords; token = words.at(to)) {
    const next = afterSeparators(words, to);
    const first = words.at(next);
    if (next > to) {
      if (first?.kind !== "word" || !beginsDuty(words, next)) return at;
      to = next + 2;
    } else if (token.kind !== "word" || token.capital || ofWork.has(token.low) || endsDuty(words, to)) return at;
    else if (to > at && predicateAt(words, to) === "sure") return to;
    else to += 1;
  }
  return at;
}

function beginsDuty(words: Words, at: number): boolean {
  const kind = predicateAt(words, at);
  return kind === "attributive" || (kind === "mixed" && predicateWidth(words, at) === 2);
}

function endsDuty(words: Words, at: number): boolean {
  return isAdjunctAt(words, at) || unitKindAt(words, at) !== null;
}

/** "Tổ Quản lý, hỗ trợ hộ kinh doanh số 2 | thực hiện": behind a number no verb goes on with the name. */
function isWorkOfNumbered(words: Words, at: number): boolean {
  return /^\d/u.test(words.at(at - 1)?.low ?? "") && predicateAt(words, at) !== null;
}

function ends(words: Words, at: number): boolean {
  return predicateAt(words, at) === "sure" || isAdjunctAt(words, at) || unitKindAt(words, at) !== null;
}
