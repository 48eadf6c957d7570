import { actorNounAt } from "./actors.ts";
import { predicateAt } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** Words that a comma or "và" between them keeps in one name: "cơ sở giáo dục, | đào tạo", "báo chí trung ương và | địa phương". */
const joined = new Set([
  "giáo dục đào tạo",
  "thông tấn báo chí",
  "trung ương địa phương",
  "kinh doanh dịch vụ",
  "đại học cao đẳng",
  "cao đẳng trung cấp",
  "đại học học viện",
]);

/** "các Ban: Tổ chức, Tuyên giáo và | Dân vận": one board of a committee since 2025. */
const board = "tuyên giáo dân vận";

/** Whether what stands at `next`, behind the marks at `at`, goes on with the words before them. */
export function isJoined(words: Words, at: number, next: number): boolean {
  if (words.at(at)?.kind === "and" && `${pairAt(words, at - 2)} ${pairAt(words, next)}` === board) return true;
  return words.at(next)?.capital === false && joined.has(`${pairAt(words, at - 2)} ${pairAt(words, next)}`);
}

/** "Ban quản lý dự án, | tư vấn, các nhà thầu": those who do one thing, without a noun, between two others. */
export function isKindBetween(words: Words, next: number): boolean {
  if (predicateAt(words, next) !== "attributive" || words.at(next + 2)?.kind !== "comma") return false;
  return actorNounAt(words, next + 3) !== null && words.at(next + 3)?.low !== "tổ";
}
