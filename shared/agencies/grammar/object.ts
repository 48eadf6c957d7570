import { afterSeparators, groupOpeners, isSeparator } from "./lists.ts";
import { isAdjunctAt, predicateAt } from "./predicates.ts";
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

/** "Tổ Quản lý, hỗ trợ hộ kinh doanh số 2 | thực hiện": behind a number no verb goes on with the name. */
function isWorkOfNumbered(words: Words, at: number): boolean {
  return /^\d/u.test(words.at(at - 1)?.low ?? "") && predicateAt(words, at) !== null;
}

function ends(words: Words, at: number): boolean {
  return predicateAt(words, at) === "sure" || isAdjunctAt(words, at) || unitKindAt(words, at) !== null;
}
