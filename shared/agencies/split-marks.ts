import type { Agency } from "./grammar/agency.ts";
import { agencyAt, distributing, groupAt } from "./grammar/agency.ts";
import { actorNounAt, isDutyAt } from "./grammar/actors.ts";
import { isJoined } from "./grammar/joined.ts";
import { longestUnder } from "./grammar/known.ts";
import { predicateAt } from "./grammar/predicates.ts";
import type { Token, Words } from "./grammar/tokens.ts";
import { afterBracket, pairAt } from "./grammar/tokens.ts";
import { unitKindAt } from "./grammar/vocabulary.ts";

function divides(words: Words, from: number, left: Agency | null, at: number): boolean {
  const token = words.at(at) as Token;
  let next = at;
  for (let mark = words.at(next); mark && mark.kind !== "word"; mark = words.at(next)) {
    if (mark.kind === "open") return true;
    next += 1;
  }
  const right = words.at(next);
  if (!right) return true;
  if (isOneOwner(words, at, next) || isOneDivision(words, from, next) || diseases.has(right.low)) return false;
  if (isJoined(words, at, next)) return false;
  // "thuộc các bộ, | ngành Trung ương"
  if (right.low === "ngành" && kinds.has(words.at(at - 1)?.low ?? "")) return false;
  if (agencyAt(words, next) || pairAt(words, next) === "đồng chí" || (right.low === "các" && token.kind !== "slash"))
    return true;
  if (token.kind !== "slash" && isPlace(words, from) && isPlace(words, next)) return true;
  const inside = unitKindAt(words, next) !== null || (!right.capital && innerNouns.has(right.low));
  const noun = token.kind === "slash" || inside ? null : actorNounAt(words, next);
  if (noun && words.at(noun.end)?.kind === "word" && hasDuty(words, from, at)) return true;
  if (token.kind !== "slash" && beginsGroup(words, next, left)) return true;
  if (noun?.person && (pairAt(words, noun.end) === "phụ trách" || isDutyAt(words, next))) return true;
  if (token.kind !== "slash" && at === from + 2 && alone.has(pairAt(words, from)) && alone.has(pairAt(words, next)))
    return true;
  if (token.kind !== "slash" && isNumbered(words, next) && left?.shape !== "group") return true;
  if (noun && (right.capital || /^(?:hai|ba|bốn|\d{1,2})$/u.test(right.low))) return true;
  if (token.kind !== "slash" && !right.capital && ownKinds.has(pairAt(words, next)))
    return left?.shape === "group" || !ofGroups.has(pairAt(words, next));
  if (noun?.person && token.kind !== "slash" && isOfDuty(words, noun.end)) return true;
  if (left?.shape === "group" && token.kind !== "slash") return groupAt(words, next) !== null;
  if (noun && (left || (from > 0 && words.at(from)?.capital))) return true;
  if (token.kind === "slash" || !right.capital) return false;
  if (right.short && left?.head === "ban") return longestUnder("ban", words, next) !== null;
  // "Phòng Nghiệp vụ, Dự toán": what no body under that noun is called goes on with the name.
  if (schools.has(right.low)) return false;
  if (right.short || left?.shape !== "body" || left.head === null) return true;
  // "Trung tâm Khuyến nông và Dịch vụ nông nghiệp": one name, unless the noun is one that many bodies share.
  if (token.kind === "and" && !distributing.has(left.head)) return false;
  return longestUnder(left.head, words, next) !== null;
}

const kinds = new Set(["bộ", "sở", "ban", "cấp"]);

/** "Khoa Kiểm soát bệnh tật và | HIV/AIDS": written like the short name of a body. */
const diseases = new Set(["hiv/aids", "hiv", "aids"]);

/** "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp": a single "Vụ" names one, whatever its parts are called elsewhere. */
function isOneDivision(words: Words, from: number, next: number): boolean {
  if (words.at(from)?.low !== "vụ" || words.at(next)?.capital !== true || pairAt(words, next) === "thanh tra")
    return false;
  return (agencyAt(words, next)?.shape ?? "title") === "title" && actorNounAt(words, next) === null;
}

/** "các đoàn kiểm tra của Bộ Chính trị, Ban Bí thư": two that stand above one body together. */
function isOneOwner(words: Words, at: number, next: number): boolean {
  if (pairAt(words, next) !== "ban bí" || pairAt(words, at - 2) !== "chính trị") return false;
  return words.at(at - 4)?.low === "của";
}

/** "cán bộ thiết bị | , nhân viên thư viện": persons with a duty of their own, not "cán bộ, giáo viên". */
function hasDuty(words: Words, from: number, at: number): boolean {
  const noun = actorNounAt(words, from);
  return (
    noun !== null &&
    at >= noun.end &&
    (at > noun.end || alone.has(pairAt(words, from))) &&
    /^(?:cán|nhân|giáo|kế|văn|thủ|bảo|chuyên|tổ|tình|cha|phụ)$/u.test(words.at(from)?.low ?? "")
  );
}

/** "các tổ chuyên môn, giáo viên | chủ nhiệm": a person's noun goes on with what they are there for, and not with the work. */
function isOfDuty(words: Words, at: number): boolean {
  const word = words.at(at);
  if (word?.kind !== "word" || word.capital || predicateAt(words, at) !== null) return false;
  return /^(?:chủ|bộ|y|văn|thư|thiết|phụ|học|kế|tổng|chuyên)$/u.test(word.low);
}

/** Persons of an office of their own, also without more words: "Kế toán | , cán bộ thiết bị". */
const alone = new Set(["kế toán", "văn thư", "thủ quỹ", "thủ kho"]);

/** "tỉnh Lâm Đồng": whether a place by its kind and name stands there. */
export function isPlace(words: Words, at: number): boolean {
  const name = unitKindAt(words, at);
  return name !== null && words.at(name)?.capital === true;
}

/** "Công an tỉnh và | sở, ngành có liên quan": a general group that begins with the noun of its first kind. */
function beginsGroup(words: Words, at: number, left: Agency | null): boolean {
  const kind = words.at(at);
  if (!/^(?:sở|ban|bộ)$/u.test(kind?.low ?? "") || words.at(at + 1)?.kind !== "comma") return false;
  return (
    /^(?:ban|ngành|địa)$/u.test(words.at(at + 2)?.low ?? "") &&
    (words.at(at - 1)?.kind === "and" || left?.shape === "body")
  );
}

/** "thôn 3": whether a part of a commune by its number stands there. */
export function isNumbered(words: Words, at: number): boolean {
  const name = unitKindAt(words, at) ?? (settlements.has(words.at(at)?.low ?? "") ? at + 1 : null);
  return name !== null && /^\d/u.test(words.at(name)?.low ?? "");
}

const settlements = new Set(["thôn", "xóm", "ấp", "bản", "khóm", "khu", "khối", "buôn"]);
/** Kinds of bodies that in small letters still begin a name of their own; the latter only behind a group. */
const ownKinds = new Set(["viện nghiên", "trường đại", "chính quyền", "hệ thống"]);
const ofGroups = new Set(["chính quyền", "hệ thống"]);
/** Kinds of school, which share the noun before them: "các trường tiểu học, THCS". */
const schools = new Set(["thcs", "thpt", "th", "mn", "gdtx"]);
/** Nouns that as often go on with a name: "Phòng Công chức, viên chức", "Mặt trận ấp, khóm". */
const innerNouns = new Set(["viên", "công", "cá", "khóm", "ấp", "buôn", "thôn", "bản", "xã", "phường"]);

/** "Phòng A | cùng (với) Chi nhánh B". */
function isBesides(words: Words, at: number): boolean {
  const next = words.at(at + 1)?.low === "với" ? at + 2 : at + 1;
  const begins = words.at(next)?.capital === true || words.at(next)?.low === "các";
  return begins && agencyAt(words, next) !== null;
}

/** Index of the mark that ends the item begun at `from`: a dividing one outside brackets. `left`, `under`: what was recognised there. */
export function itemEnd(words: Words, from: number, left: Agency | null, under: number | null): number {
  let at = Math.max(left?.end ?? from, under ?? from);
  for (let token = words.at(at); token; token = words.at(at)) {
    const bracket = afterBracket(words, at);
    if (bracket > at) at = bracket;
    else if (token.kind === "semicolon") return at;
    else if (at > from && token.low === "cùng" && isBesides(words, at)) return at;
    else if (token.newLine && at > from && (token.kind === "dash" || agencyAt(words, at))) return at;
    else if (
      (token.kind === "comma" || token.kind === "and" || token.kind === "slash") &&
      divides(words, from, left, at)
    )
      return at;
    else at += 1;
  }
  return at;
}
