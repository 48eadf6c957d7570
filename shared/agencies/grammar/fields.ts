import { isSeparator } from "./lists.ts";
import { predicateAt } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** Fields of work that a name goes on with in small letters: "Vụ Phổ biến, | giáo dục pháp luật", never the name of somebody. */
const fields = new Set(
  "giáo dục,pháp luật,kinh tế,dân sự,hình sự,hành chính,quốc tế,tài chính,ngân sách,tài sản,kế toán,kiểm toán,bảo hiểm,tiền lương,biên chế,lao động,việc làm,văn hóa,thể thao,du lịch,gia đình,trẻ em,xã hội,tôn giáo,dân tộc,khoa học,công nghệ,môi trường,thông tin,truyền thông,thương mại,dịch vụ,công nghiệp,nông nghiệp,lâm nghiệp,nông thôn,đô thị,đất đai,khoáng sản,năng lượng,hóa chất,thủy sản,thủy lợi,chăn nuôi,thú y,lãnh sự,chính trị,tư tưởng,thi đua,tổng hợp,bưu chính,viễn thông".split(
    ",",
  ),
);

/** "Ban Quản lý các khu công nghệ cao và | khu công nghiệp": kinds of zones a board has in its care. */
const zones = new Set(["khu công", "khu kinh", "khu chế", "cụm công"]);

/** Nouns of bodies whose names hold lists of fields. */
const divisions = new Set(["vụ", "cục", "phòng"]);

function afterZones(words: Words, at: number): number {
  const from = words.at(at)?.low === "các" ? at + 1 : at;
  if (!zones.has(pairAt(words, from))) return at;
  return from + (words.at(from + 3)?.low === "cao" ? 4 : 3);
}

function afterFields(words: Words, at: number): number {
  let to = at;
  while (words.at(to)?.capital === false && fields.has(pairAt(words, to))) to += 2;
  // "Vụ Tài chính, kinh tế ngành"
  return to > at && words.at(to)?.low === "ngành" ? to + 1 : to;
}

/** Whether the name may end before `at`: at a mark, a verb, or where nothing more stands. */
function mayEnd(words: Words, at: number): boolean {
  const token = words.at(at);
  return token === undefined || token.kind !== "word" || token.capital || predicateAt(words, at) !== null;
}

/**
 * Index after the fields or zones in small letters with which the name that began at `from` goes on behind the mark at
 * `at`: ", giáo dục pháp luật", "và khu công nghiệp"; `at` where another thing follows.
 */
export function afterFieldList(words: Words, from: number, at: number): number {
  if (!isSeparator(words, at)) return at;
  const board = pairAt(words, from) === "ban quản" && zoned(words, from, at);
  if (!board && !divisions.has(words.at(from)?.low ?? "")) return at;
  let next = at + 1;
  while (isSeparator(words, next)) next += 1;
  const to = board ? afterZones(words, next) : afterFields(words, next);
  return to > next && mayEnd(words, to) ? to : at;
}

function zoned(words: Words, from: number, at: number): boolean {
  for (let index = from + 2; index < at; index += 1) if (zones.has(pairAt(words, index))) return true;
  return false;
}
