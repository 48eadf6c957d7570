import { predicateAt } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** How all of those meant are to work; what stands before it says who is meant. */
const manners = new Set([
  "nghiêm túc",
  "khẩn trương",
  "chủ động",
  "tích cực",
  "có trách",
  "chịu trách",
  "thường xuyên",
  "kịp thời",
]);

/** Whether "được giao", "được phân công" with a verb behind it stands here: an order, or words of the name before "phải". */
export function isCharged(words: Words, at: number): boolean {
  const pair = pairAt(words, at);
  if (pair === "được giao") return predicateAt(words, at + 2) !== null;
  return pair === "được phân" && words.at(at + 2)?.low === "công" && predicateAt(words, at + 3) !== null;
}

/** "Các bộ phận được phân công | nghiêm túc thực hiện": the charge says which of them are meant. */
export function isMannerBehind(words: Words, at: number): boolean {
  return manners.has(pairAt(words, words.at(at + 1)?.low === "giao" ? at + 2 : at + 3));
}

/** "các chủ đầu tư | có cam kết tiến độ": what they are to have, not what they are. */
export function hasToHave(words: Words, at: number): boolean {
  return words.at(at)?.low === "có" && /^(?:cam kết|báo cáo|giải trình)$/u.test(pairAt(words, at + 1));
}
