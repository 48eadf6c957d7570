import type { Range } from "#shared/text/range.ts";
import { areActors } from "./roles.ts";

/** Who does a piece of work, with whom and until when, as a line of its own below the work says it. */
export interface DoerLine {
  readonly lead: readonly Range[];
  readonly coordinate: readonly Range[];
  readonly limit: Range | null;
}

/** Verbs that say of bodies only that they do the work named elsewhere. */
const does =
  "(?:chủ trì|phối hợp(?: chặt chẽ)?(?: với| cùng(?: với)?)?|cùng(?: với)?|tham mưu|trình(?: ban hành| thông qua| phê duyệt| ký)?|tổ chức|thực hiện|triển khai|chuẩn bị|nội dung|chỉ đạo|xây dựng|soạn thảo|dự thảo|ban hành|đảm nhiệm|phụ trách|chịu trách nhiệm|làm đầu mối|hoàn thành)";
const run = `${does}(?:(?:,| và)? ${does})*`;
const opening = new RegExp(String.raw`(?<=[\p{L})])(?:,)? (?=${does}(?:[ ,]|$))`, "giu");
/** What the bodies at the beginning do; with whom; what all of them do. */
const doing = new RegExp(`^(${run})(?:,? (.+?))??((?:,| và)? ${run})?$`, "iu");
const withOthers = /(?:phối hợp(?: chặt chẽ)?|cùng)(?: với)?$|cùng với$/iu;
const given = /^(?:giao(?: cho)?|phân công|đề nghị|do) /iu;
const relevant =
  /^(?:với )?(?:các )?(?:cơ quan|đơn vị|địa phương|ban, ngành|ngành|bộ phận|tổ chức|cá nhân)(?:, (?:cơ quan|đơn vị|địa phương|ban|ngành|tổ chức|cá nhân))* (?:có )?liên quan$/iu;
/** Where a time limit may begin that closes the line. */
const limits =
  /(?:,? |\s*\()(?=(?:(?:hoàn thành|xong|dự kiến|thời gian|thời hạn) )?(?:trong|trước|vào|từ|chậm nhất|tháng|quý|năm|ngày|cuối|đầu|định kỳ|hằng|hàng|mỗi)\s[^;]{1,80}$)/giu;

/** So long a line may be. */
const LONGEST = 260;

/**
 * Reads "Ban A chủ trì, phối hợp với các cơ quan liên quan tham mưu, trình trong tháng 3/2026": bodies, that they do it, and
 * perhaps until when. Null for a line that says anything else, above all what is to be done.
 */
export function doerLine(text: string): DoerLine | null {
  if (text.length > LONGEST + 2 || !mayTell(text)) return null;
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const line = read(text);
  if (known.size < 2000) known.set(text, line);
  return line;
}

const known = new Map<string, DoerLine | null>();
const closes = new RegExp(`(?:^|[\\s,])${does}$`, "iu");

/** False for most lines that are none: nothing is said of a time, of others or at the end that somebody does it. */
function mayTell(text: string): boolean {
  return (
    /^\s*\(?\p{Lu}/u.test(text) &&
    (/\d|hằng |hàng |định kỳ |mỗi |phối hợp/u.test(text) || closes.test(text.replace(/[\s.;,)]+$/u, "")))
  );
}

function read(text: string): DoerLine | null {
  const from = /^\s*\(?/u.exec(text)?.[0].length ?? 0;
  const bracket = text.slice(0, from).endsWith("(");
  const end = text.replace(bracket ? /[\s.;,]*\)[\s.;,]*$/u : /[\s.;,]+$/u, "").length;
  if (bracket && /[()]/u.test(text.slice(from, end))) return null;
  if (end - from > LONGEST || end - from < 8) return null;
  const whole = clauses(text, from, end);
  if (whole) return { ...whole, limit: null };
  for (const match of text.slice(0, end).matchAll(limits)) {
    const at = match.index + match[0].length;
    const limit = { start: at, end: match[0].endsWith("(") && text[end - 1] === ")" ? end - 1 : end };
    if (!/\d|hằng|hàng|định kỳ|mỗi/u.test(text.slice(at, limit.end))) continue;
    const said = match.index > from ? clauses(text, from, match.index) : null;
    if (said) return { ...said, limit };
  }
  return null;
}

type Said = Pick<DoerLine, "lead" | "coordinate">;

/** "A chủ trì; B phối hợp": the clauses of a line, each of which says who does it. */
function clauses(text: string, from: number, end: number): Said | null {
  const lead: Range[] = [];
  const coordinate: Range[] = [];
  for (const match of text.slice(from, end).matchAll(/[^;]+/gu)) {
    const start = from + match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
    const said = clause(text, start, from + match.index + match[0].trimEnd().length);
    if (!said) return null;
    lead.push(...said.lead);
    coordinate.push(...said.coordinate);
  }
  return lead.length + coordinate.length > 0 ? { lead, coordinate } : null;
}

function clause(text: string, from: number, end: number): Said | null {
  if (!/^\p{Lu}/u.test(text.slice(from))) return null;
  const start = from + (given.exec(text.slice(from, end))?.[0].length ?? 0);
  const words = text.slice(start, end).replace(/\s/gu, " ");
  for (const match of words.matchAll(opening)) {
    if (!areNamed(words.slice(0, match.index))) continue;
    const at = match.index + match[0].length;
    const said = doing.exec(words.slice(at));
    if (!said) continue;
    const first = said[1] as string;
    const bodies = { start, end: start + words.slice(0, match.index).trimEnd().length };
    const others = said[2]?.trim();
    if (others === undefined)
      return /^phối hợp$/iu.test(first) ? { lead: [], coordinate: [bodies] } : { lead: [bodies], coordinate: [] };
    const together =
      withOthers.test(first) || (/^chủ trì/iu.test(first) && /^,? ?(?:phối hợp|cùng)/iu.test(said[3] ?? ""));
    if (!together || !(areNamed(others) || relevant.test(others))) continue;
    const place = start + at + first.length + words.slice(at + first.length).indexOf(others);
    return { lead: [bodies], coordinate: [{ start: place, end: place + others.length }] };
  }
  return null;
}

/** "Các cơ quan tham mưu, giúp việc Đảng ủy": verbs that belong to the name of those bodies. */
const advising = /(?<=(?:cơ quan|đơn vị|ban|bộ phận)(?: chuyên trách)?) tham mưu(?:,| và)? giúp việc/giu;

function areNamed(words: string): boolean {
  return areActors(words.replace(advising, ""));
}

/** True for bodies and nothing else, which is no sentence; only what stands around it tells whether they do something. */
export function areOnlyBodies(text: string): boolean {
  const words = text.replace(/[\s.;,]+$/u, "");
  return words.length < 160 && /^\p{Lu}/u.test(words) && areNamed(words);
}

/** True for words that begin like such a line, for one that a printer broke. */
export function startsWithDoers(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const words = text.slice(0, 160);
  for (const match of words.matchAll(opening)) {
    const rest = words.slice(match.index + match[0].length);
    if (
      /^(?:chủ trì|phối hợp|tham mưu|trình|(?:chỉ đạo|tổ chức) (?:tham mưu|thực hiện|triển khai|xây dựng))(?![A-Za-zÀ-ỿ])/iu.test(
        rest,
      ) &&
      areNamed(words.slice(0, match.index))
    )
      return true;
  }
  return false;
}
