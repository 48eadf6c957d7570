import type { Agency } from "./grammar/agency.ts";
import { agencyAt, distributing, groupAt } from "./grammar/agency.ts";
import type { Token, Words } from "./grammar/tokens.ts";
import { afterBracket, pairAt, wordsOf } from "./grammar/tokens.ts";
import { actorNounAt, isDutyAt } from "./grammar/actors.ts";
import { longestUnder } from "./grammar/known.ts";
import { personAt, unitKindAt } from "./grammar/vocabulary.ts";

/** One agency of a list, with its words as written: `value === words.slice(start, end)`. */
export interface AgencyValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The noun written once for several: "Sở" for "Nội vụ" in "Sở Tài chính, Nội vụ". */
  readonly head?: string;
}

const leading =
  /^(?:và|cùng với|cùng|với|do|(?:chủ trì,\s*)?phối hợp (?:với|cùng)|giao(?: cho)?|đề nghị|yêu cầu|gồm(?: có)?|bao gồm)\s*:?\s+/iu;
const trailing =
  /[\s.;,:…\-–/]+$|\s+(?:chủ trì(?:,? thực hiện)?|phối hợp(?: thực hiện)?|thực hiện|(?:làm )?đầu mối)$/iu;
const trailingNote = /\s*[([][^()[\]]*[)\]]\s*$/u;
const appositive = /\s+[-–—]\s+(?:là\s+)?cơ quan (?:thường trực|chủ trì|đầu mối)[^;]*$/iu;
const hasWord = /[\p{L}\p{N}]/u;

/** Cuts marks, notes in brackets and role words from both ends of a stretch; null when no word is left. */
function trimmed(words: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  let from = start;
  let to = end;
  for (;;) {
    const text = words.slice(from, to);
    const lead = /^[\s.;,:+•\-–—/]+/u.exec(text)?.[0].length ?? leading.exec(text)?.[0].length ?? 0;
    if (lead > 0) {
      from += lead;
      continue;
    }
    const cut =
      trailing.exec(text) ?? (text.startsWith("(") ? null : (trailingNote.exec(text) ?? appositive.exec(text)));
    if (!cut || cut.index === 0) break;
    to = from + cut.index;
  }
  if (words[from] === "(" && words[to - 1] === ")") return null;
  return hasWord.test(words.slice(from, to)) ? { start: from, end: to } : null;
}

function divides(words: Words, from: number, left: Agency | null, at: number): boolean {
  const token = words.at(at) as Token;
  let next = at;
  for (let mark = words.at(next); mark && mark.kind !== "word"; mark = words.at(next)) {
    if (mark.kind === "open") return true;
    next += 1;
  }
  const right = words.at(next);
  if (!right) return true;
  if (agencyAt(words, next) || pairAt(words, next) === "đồng chí" || (right.low === "các" && token.kind !== "slash"))
    return true;
  if (token.kind !== "slash" && isPlace(words, from) && isPlace(words, next)) return true;
  const inside = unitKindAt(words, next) !== null || (!right.capital && innerNouns.has(right.low));
  const noun = token.kind === "slash" || inside ? null : actorNounAt(words, next);
  if (noun && words.at(noun.end)?.kind === "word" && hasDuty(words, from, at)) return true;
  if (token.kind !== "slash" && beginsGroup(words, next)) return true;
  if (noun?.person && (pairAt(words, noun.end) === "phụ trách" || isDutyAt(words, next))) return true;
  if (token.kind !== "slash" && isNumbered(words, next) && left?.shape !== "group") return true;
  if (noun && (right.capital || /^(?:hai|ba|bốn|\d{1,2})$/u.test(right.low))) return true;
  if (token.kind !== "slash" && !right.capital && ownKinds.has(pairAt(words, next)))
    return left?.shape === "group" || !ofGroups.has(pairAt(words, next));
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

/** "cán bộ thiết bị | , nhân viên thư viện": persons with a duty of their own, not "cán bộ, giáo viên". */
function hasDuty(words: Words, from: number, at: number): boolean {
  const noun = actorNounAt(words, from);
  return (
    noun !== null &&
    at > noun.end &&
    /^(?:cán|nhân|giáo|kế|văn|thủ|bảo|chuyên|tổ|tình|cha|phụ)$/u.test(words.at(from)?.low ?? "")
  );
}

/** "tỉnh Lâm Đồng": a place by its kind and name. */
function isPlace(words: Words, at: number): boolean {
  const name = unitKindAt(words, at);
  return name !== null && words.at(name)?.capital === true;
}

/** "Công an tỉnh và | sở, ngành có liên quan": a general group that begins with the noun of its first kind. */
function beginsGroup(words: Words, at: number): boolean {
  const kind = words.at(at);
  if (kind?.capital || !/^(?:sở|ban|bộ)$/u.test(kind?.low ?? "") || words.at(at + 1)?.kind !== "comma") return false;
  return /^(?:ban|ngành|địa)$/u.test(words.at(at + 2)?.low ?? "") && words.at(at - 1)?.kind === "and";
}

/** "thôn 3": a part of a commune by its number. */
function isNumbered(words: Words, at: number): boolean {
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
  return words.at(next)?.capital === true && agencyAt(words, next) !== null;
}

/** Index of the mark that ends the item begun at `from`: a dividing one outside brackets. `left`, `under`: what was recognised there. */
function itemEnd(words: Words, from: number, left: Agency | null, under: number | null): number {
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

function isMark(token: Token): boolean {
  return token.kind !== "word" && token.kind !== "open";
}

/** Index after "đồng chí", "các đồng chí" at `at`. */
function afterAddress(words: Words, at: number): number {
  const from = words.at(at)?.low === "các" ? at + 1 : at;
  return pairAt(words, from) === "đồng chí" ? from + 2 : at;
}

/** "Các Sở Nông nghiệp và Môi trường": all of one kind, when one name alone stands under the noun; the index after it. */
function aloneUnder(words: Words, head: string | null, from: number): number | null {
  if (head === null || words.at(from - 1)?.kind === "colon") return null;
  const end = longestUnder(head, words, from) ?? (words.at(from)?.short ? from + 1 : null);
  if (end === null) return null;
  let next = end;
  while (["comma", "and", "slash"].includes(words.at(next)?.kind ?? "")) next += 1;
  const more = next > end && (longestUnder(head, words, next) !== null || words.at(next)?.short === true);
  return more || words.at(end)?.kind === "word" ? null : end;
}

/** "các đơn vị | Viện A, Trường B": the index of the names that a bare noun only announces; null where none follow. */
function namesBehind(words: Words, at: number): number | null {
  const noun = pairAt(words, at + 1);
  const next = words.at(at + 3);
  if (words.at(at)?.low !== "các" || (noun !== "đơn vị" && noun !== "cơ quan") || !next?.capital) return null;
  const body = agencyAt(words, at + 3);
  return body?.shape === "body" && body.end > at + 4 ? at + 3 : null;
}

/** The words of an office with a blank behind them: "Giám đốc " of "Giám đốc các Sở: Tài chính, Nội vụ". */
function officeBefore(words: Words, from: number, to: number): string {
  for (let at = from; at < to; at += 1)
    if (words.at(at)?.low === "các") return words.text.slice((words.at(from) as Token).start, words.at(at)?.start);
  return "";
}

/**
 * The agencies of a list as an office writes it, in order: divided at the commas, semicolons and "và" that divide, not at those
 * inside a name ("Lao động, Thương binh và Xã hội") or a group ("UBND các huyện, thị xã, thành phố"). Notes in brackets and a closing
 * mark are left out.
 */
export function splitAgencies(words: string): AgencyValue[] {
  const reader = wordsOf(withoutAsides(words));
  const values: AgencyValue[] = [];
  let shared: string | null = null;
  /** The noun of a list like "các Tập đoàn: …", which the names of no catalogue share too. */
  let over: string | null = null;
  let opened = -1;
  /** "Giám đốc" before "các Sở: …". */
  let office = "";
  for (let at = 0; ;) {
    const token = reader.at(at);
    if (!token) break;
    const bracket = afterBracket(reader, at);
    if (bracket > at || isMark(token)) {
      if (token.kind === "semicolon") over = shared = null;
      if (token.kind === "semicolon") office = "";
      at = Math.max(bracket, at + 1);
      continue;
    }
    const core = afterAddress(reader, at);
    const left =
      (core > at ? agencyAt(reader, core) : null) ??
      agencyAt(reader, at) ??
      (isPlace(reader, at) || isNumbered(reader, at) ? null : groupAt(reader, at));
    if (left?.distributes !== undefined) {
      shared = left.head;
      over = shared !== null && shared.includes(" ") ? shared : null;
      office = left.shape === "person" ? officeBefore(reader, at, left.distributes) : "";
      const alone = left.shape === "group" ? aloneUnder(reader, left.head, left.distributes) : null;
      if (alone !== null) {
        const end = (reader.at(alone - 1) as Token).end;
        values.push({ value: words.slice(token.start, end), start: token.start, end });
        shared = null;
        at = alone;
        continue;
      }
      opened = at = left.distributes;
      continue;
    }
    const listed = left?.shape === "group" ? namesBehind(reader, at) : null;
    if (listed !== null) {
      at = listed;
      continue;
    }
    const bare = left === null || left.shape === "title" || (shared === "bộ" && left.shape === "body");
    const under = shared !== null && bare ? longestUnder(shared, reader, at) : null;
    const end = itemEnd(reader, at, left, under);
    const range = trimmed(words, token.start, (reader.at(end - 1) as Token).end);
    if ((left !== null && at !== opened) || !token.capital) over = null;
    const head: string | null = under !== null ? shared : over;
    if (range)
      values.push({
        value: words.slice(range.start, range.end),
        ...range,
        ...(head === null ? {} : { head: `${office}${capitalised(head)}` }),
      });
    if (left?.shape === "body" && left.head !== null) shared = left.head;
    else if (head === null) shared = null;
    if (shared === null || (left !== null && left.shape !== "title")) office = "";
    at = Math.max(end, at + 1);
  }
  return regrouped(values, words);
}

/** "UBND các tỉnh như Lào Cai, Yên Bái": examples. */
const examples = /\s(?:như|ví dụ)(?:\s+(?=\p{Lu})[^;]*|\s*$)/gu;
const aside = /,\s*(?:nhất là|đặc biệt là|trong đó có|kể cả|bao gồm cả|trọng tâm là)\s[^;]*/giu;

/** The words with what is said of some of those named ("…, nhất là các xã: A, B") put to blanks, so that places hold. */
function withoutAsides(words: string): string {
  const blank = (match: string): string => `;${" ".repeat(match.length - 1)}`;
  return words.replace(aside, blank).replace(examples, blank);
}

const loose =
  /^(?:các|những|sở|ban|bộ|ngành|phòng|hội|huyện|quận|thị|thành phố|xã|phường|tỉnh|thôn|bản|ấp|cấp|đội|trạm|trường|tổ|cục|vụ|viện|cơ quan|đơn vị|tổ chức|đoàn|địa phương|doanh nghiệp|cá nhân|công|cán bộ|ubnd|hđnd|lực lượng|chủ|hộ|người|nhà|hợp tác|trung tâm|bệnh viện|cơ sở|đồng chí|thủ trưởng|giám đốc|trưởng|phó|bí thư|hiệp hội|liên|ủy ban|văn phòng|đài|báo|ngân hàng|chi|khu|đặc khu|mặt trận|thành viên|toàn thể|tập thể|bộ phận|nhân dân|đại biểu|chính quyền|cấp ủy)/iu;
const bareOffice = /^(?:giám đốc|thủ trưởng|trưởng|chủ tịch|người đứng đầu)$/iu;
const person =
  /^(?:các\s+)?(?:đồng chí|đ\/c|phó|trưởng|chủ tịch|giám đốc|bí thư|chuyên viên|công chức|cán bộ)(?![A-Za-zÀ-ỿ])/iu;
/** One person, whose second office stands behind a comma: "Đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã". */
const one = /^(?:đồng chí|đ\/c|ông|bà)\s(?!\()/iu;
const generalTail = /\s+và\s+(?=(?:các\s+)?(?:cơ quan|đơn vị|sở|địa phương|tổ chức|doanh nghiệp)[^;]{0,60}liên quan)/iu;

/**
 * Mends what single names cannot tell: a piece that begins like no body goes back to the one before ("thông tấn, báo chí"), a bare
 * office to the one behind ("Giám đốc, Thủ trưởng các sở"), and "… và cơ quan liên quan" is a body of its own.
 */
function regrouped(values: readonly AgencyValue[], words: string): AgencyValue[] {
  const out: AgencyValue[] = [];
  for (const value of values) {
    const last = out.at(-1);
    const between = last ? words.slice(last.end, value.start) : "";
    const stray =
      /^\p{Ll}/u.test(value.value) &&
      ((!loose.test(value.value) && actorNounAt(wordsOf(value.value), 0) === null) || value.value === "báo chí");
    const field = last !== undefined && /phụ trách (?:các )?lĩnh vực/iu.test(last.value) && !person.test(value.value);
    const duty = field || (last !== undefined && /phụ trách/iu.test(last.value) && !loose.test(value.value));
    if (last && duty && !between.includes(";")) {
      out[out.length - 1] = { ...last, end: value.end, value: words.slice(last.start, value.end) };
      continue;
    }
    const title = last !== undefined && one.test(last.value) && personAt(wordsOf(value.value), 0) !== null;
    if (last && between.includes(",") && !between.includes(";") && (stray || title || bareOffice.test(last.value))) {
      out[out.length - 1] = { ...last, end: value.end, value: words.slice(last.start, value.end) };
      continue;
    }
    const cut =
      value.head === undefined && /^\p{Lu}/u.test(value.value) && !/^Các\s/u.test(value.value)
        ? generalTail.exec(value.value)
        : null;
    if (!cut || cut.index < 4) {
      out.push(value);
      continue;
    }
    const [middle, start] = [value.start + cut.index, value.start + cut.index + cut[0].length];
    out.push(
      { ...value, end: middle, value: words.slice(value.start, middle) },
      { start, end: value.end, value: words.slice(start, value.end) },
    );
  }
  return out;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
