import { isHalfAt, predicateAt } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { afterBracket, pairAt } from "./tokens.ts";

/** So far ahead a surer verb is looked for behind one that may belong to a name. */
export const AHEAD = 9;
/** "các cơ quan | đã nêu trong Hướng dẫn", "các hộ đã được cấp phép": which of a group are meant. */
const whichPairs = new Set(["đã nêu", "được nêu", "nêu tại", "nêu trên", "nêu ở", "có tên", "nói trên", "kể trên"]);
/** Words of such a clause at most. */
const WHICH = 14;
/** What somebody surely must do begins so. */
const musts = new Set(["có trách", "chịu trách", "không được", "có nghĩa"]);

/** "Các xã chưa nộp báo cáo | khẩn trương": the index of what those are to do who lack something; `at` where nothing follows. */
export function afterLack(words: Words, at: number): number {
  if (words.at(at)?.low !== "chưa") return at;
  for (let next = at + 3; next < at + AHEAD; next += 1) {
    const behind = afterBracket(words, next);
    if (words.at(behind)?.kind === "colon") return behind;
    if (behind > next) return predicateAt(words, behind) === null ? at : behind;
    if (words.at(next)?.kind !== "word") return at;
    if (predicateAt(words, next) === "sure" && !isHalfAt(words, next)) return next;
  }
  return at;
}

/** The index of what a group is to do behind the clause that says which of it are meant; `at` where no such clause or work stands there. */
export function afterWhich(words: Words, at: number): number {
  if (!whichPairs.has(pairAt(words, at))) return at;
  for (let next = at + 2; next < at + WHICH; next += 1) {
    const token = words.at(next);
    if (token?.kind === "colon") return next;
    if (token?.kind !== "word") return at;
    if (!token.capital && predicateAt(words, next) === "sure" && !isHalfAt(words, next)) return next;
  }
  return at;
}

/** Verbs with which the work of a body begins and no name goes on. */
const openings = new Set(["chủ trì", "tham mưu"]);

/** "Các Sở | quản lý công trình xây dựng | chủ trì": where the work begins behind what each of a group is there for; `at` where none does. */
export function afterOffice(words: Words, at: number): number {
  if (pairAt(words, at) !== "quản lý") return at;
  // "Các Cục | quản lý (nhà nước) chuyên ngành"
  const field = pairAt(words, at + 2) === "nhà nước" ? at + 4 : at + 2;
  if (pairAt(words, field) === "chuyên ngành") return field + 2;
  for (let next = at + 3; next < at + 2 * AHEAD; next += 1) {
    if (words.at(next)?.kind !== "word") return at;
    if (openings.has(pairAt(words, next))) return next;
  }
  return at;
}

/** Where "phải", "có trách nhiệm" begins behind `from`. */
export function toMust(words: Words, from: number): number {
  let at = from;
  while (words.at(at) && words.at(at)?.low !== "phải" && !musts.has(pairAt(words, at))) at += 1;
  return at;
}

/** Whether "phải", "có trách nhiệm" and the like follow within the clause, so that verbs before them belong to the name. */
export function mustAhead(words: Words, from: number, verbs: boolean): boolean {
  for (let at = from; at < from + 2 * AHEAD; at += 1) {
    const token = words.at(at);
    if (token?.kind === "comma" || token?.kind === "and") continue;
    if (token?.kind !== "word") return false;
    if (token.low === "phải" || musts.has(pairAt(words, at))) return words.at(at - 1)?.kind === "word";
    if (!verbs && predicateAt(words, at) === "sure") return false;
  }
  return false;
}
