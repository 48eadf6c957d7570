import { longestUnder } from "./known.ts";
import { afterSeparators } from "./lists.ts";
import type { Words } from "./tokens.ts";
import { headAt } from "./vocabulary.ts";

/** Nouns that a list behind "các … :" shares. */
const companies = new Set(
  "tập đoàn,tổng công ty,công ty,ngân hàng,đảng ủy,đội,trường,khoa,trung tâm,chi cục,xí nghiệp,chi nhánh,bệnh viện,hạt,trạm,đoàn,vụ,cục".split(
    ",",
  ),
);

/** Committees take the whole name of the body they stand in: "các đảng ủy: Công an tỉnh, …". */
const ofParty = "đảng ủy";

/** "các Tập đoàn: | Điện lực Việt Nam, …": the noun that the names behind the colon share, and where they begin. */
export function companiesAt(words: Words, first: number): { readonly head: string; readonly at: number } | null {
  const width = [1, 2, 3].find((count) => words.at(first + count)?.kind === "colon");
  if (width === undefined || words.at(first + width + 1)?.capital !== true) return null;
  const at = first + width + 1;
  const head = Array.from({ length: width }, (_, offset) => words.at(first + offset)?.low ?? "").join(" ");
  if (!companies.has(head) || (head !== ofParty && headAt(words, at)?.head.kind === "named")) return null;
  return { head, at };
}

/** "các Bộ, cơ quan: | Tài chính, Xây dựng, Ngân hàng Nhà nước": where names begin that go under the first noun; null where none do. */
export function mixedAt(words: Words, first: number): number | null {
  const head = words.at(first)?.low ?? "";
  if (head !== "bộ" && head !== "sở") return null;
  let at = afterSeparators(words, first + 1);
  if (at === first + 1) return null;
  while (at < first + 10 && /^(?:ban|ngành|cơ|quan|ngang|bộ|đơn|vị|tổ|chức)$/u.test(words.at(at)?.low ?? ""))
    at = afterSeparators(words, at + 1);
  if (words.at(at)?.kind !== "colon" || words.at(at + 1)?.capital !== true) return null;
  return longestUnder(head, words, at + 1) === null ? null : at + 1;
}
