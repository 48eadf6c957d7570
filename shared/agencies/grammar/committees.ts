import { afterSeparators, isSeparator } from "./lists.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";
import { moreUnits, properName } from "./units.ts";
import { unitKindAt } from "./vocabulary.ts";

/** Committees of the Party by their tier, as lists of many name them. */
const committees = new Set(["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "chi ủy"]);

/**
 * Index after committees of the Party in small letters at `index`, with what they stand in: "tỉnh ủy, thành ủy, đảng ủy trực thuộc
 * Trung ương", "đảng ủy xã, phường". Null where none stands there.
 */
export function afterCommittees(words: Words, index: number): number | null {
  if (!isCommittee(words, index)) return null;
  let at = afterPlaceOf(words, index + 2);
  while (isSeparator(words, at)) {
    const next = afterSeparators(words, at);
    if (!isCommittee(words, next)) break;
    at = afterPlaceOf(words, next + 2);
  }
  return at;
}

function isCommittee(words: Words, at: number): boolean {
  return words.at(at)?.capital === false && committees.has(pairAt(words, at));
}

function afterPlaceOf(words: Words, at: number): number {
  if (pairAt(words, at) === "trực thuộc") {
    if (isCommittee(words, at + 2)) return at + 4;
    return properName(words, at + 2);
  }
  const unit = unitKindAt(words, at);
  if (unit === null) return at;
  const name = properName(words, unit);
  return moreUnits(words, name, name > unit);
}
