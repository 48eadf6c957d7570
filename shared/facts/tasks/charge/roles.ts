import { actorPhrase } from "#shared/agencies/actor.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { findAgencies } from "#shared/agencies/find.ts";
import { splitSentences } from "#shared/text/sentences.ts";
import type { Range } from "#shared/text/range.ts";

/** Agencies with the part a clause gives them behind their name: "Giao Sở Y tế chủ trì", "(Sở A chủ trì; Sở B phối hợp)". */
export interface StatedRoles {
  readonly lead: readonly Range[];
  readonly coordinate: readonly Range[];
}

/** "Sở A (chủ trì), UBND các huyện (phối hợp): …". */
const noted =
  /(?:^|[;).:]\s*,?\s*|,\s+|(?:giao|do)\s+)([^;.():]{3,180}?)\s*\((chủ\s+trì|phối\s+hợp)(?:\s+(?:thực\s+hiện|chính))?\)/giu;

const told = "Giao ";

/** The agencies a stretch begins with, knowing that it stands where only agencies stand (behind "Giao", in brackets). */
export function toldAgencies(text: string): Range | null {
  const direct = agencyPrefix(text);
  if (direct && direct.start === 0) return direct;
  const prefix = agencyPrefix(told + text);
  return prefix && prefix.start === told.length ? { start: 0, end: prefix.end - told.length } : direct;
}

/** Where the words of a role may begin: the text, a clause, a bracket, an item of a list. */
const clauseStart = /(?:[(;.:]\s*|,\s+|\s[-–]\s+|^)(?:(?:giao|do|đề nghị)\s+)?(?=\S)/giu;
const roleWord =
  /\s+(chủ\s+trì|làm\s+đầu\s+mối|làm\s+nòng\s+cốt|chịu\s+trách\s+nhiệm\s+chính|phối\s+hợp|hỗ\s+trợ)(?:\s+(?:thực\s+hiện|triển\s+khai|tham\s+mưu|biên\s+soạn|soạn\s+thảo|xây\s+dựng|tổng\s+hợp))?\s*(?=[,;.:)]|\s+phối\s+hợp\s|\s+(?:xong|hoàn thành|trước|trong)\s|$)/giu;

/** The roles that clauses like "X chủ trì; Y phối hợp" give, wherever in the text they stand. */
export function rolesBehind(text: string): StatedRoles {
  const lead: Range[] = [];
  const coordinate: Range[] = [];
  if (!/chủ\s+trì|đầu\s+mối|nòng\s+cốt|nhiệm\s+chính|phối\s+hợp/iu.test(text)) return { lead, coordinate };
  const give = (role: string, range: Range): void =>
    void (/ph[oố]i|h[oỗ]/iu.test(role) ? coordinate : lead).push(range);
  let from = 0;
  for (const match of text.matchAll(roleWord)) {
    const range = actorsBefore(text, from, match.index);
    from = match.index + match[0].length;
    // "chỉ đạo Phòng A, Trung tâm B phối hợp" shares out nothing; "X chủ trì, Y phối hợp" does.
    if (!range || (lead.length === 0 && /^h/iu.test(match[1] as string))) continue;
    const before = text.slice(0, range.start);
    if (
      lead.length === 0 &&
      /,\s+$/u.test(before) &&
      /(?:chỉ đạo|yêu cầu|giao|đề nghị|cùng|với)\s[^;.]*$/iu.test(before)
    )
      continue;
    give(match[1] as string, range);
  }
  if (lead.length > 0) coordinate.push(...joining(text, coordinate));
  for (const match of text.matchAll(noted)) {
    const words = match[1] as string;
    const start = match.index + match[0].indexOf(words);
    if (areActors(words)) give(match[2] as string, { start, end: start + words.length });
  }
  return { lead, coordinate };
}

/** "X chủ trì, | Y, Z | phối hợp tuần tra": who works together with the one who leads, with the work behind it. */
const together =
  /chủ\s+trì(?:\s+(?:thực\s+hiện|triển\s+khai|tham\s+mưu))?,\s+([^;.()]{3,160}?)\s+phối\s+hợp\s+(?!với|cùng|chặt|giữa|tốt|nhịp|các|của)(?=[a-zà-ỹđ])/giu;

function joining(text: string, before: readonly Range[]): Range[] {
  return [...text.matchAll(together)].flatMap((match) => {
    const words = match[1] as string;
    const start = match.index + match[0].indexOf(words);
    const known = before.some((range) => start >= range.start && start < range.end);
    return known || !areActors(words) ? [] : [{ start, end: start + words.length }];
  });
}

/** The longest stretch between `from` and `to`, beginning with a clause or an item, that is nothing but a list of bodies. */
function actorsBefore(text: string, from: number, to: number): Range | null {
  const first = from + (/^[\s,;.)]*/u.exec(text.slice(from, to))?.[0].length ?? 0);
  for (const match of text.slice(first, to).matchAll(clauseStart)) {
    const start = first + match.index + match[0].length;
    if (to - start >= 3 && to - start <= 180 && areActors(text.slice(start, to))) return { start, end: to };
  }
  return null;
}

/** Whether the words are a list of bodies or persons and nothing else. */
export function areActors(words: string): boolean {
  if (/[;.]/u.test(words)) return false;
  const prefix = toldAgencies(words);
  if (prefix?.start === 0 && prefix.end >= words.trimEnd().length) return true;
  const phrase = actorPhrase(words, 0, true);
  return phrase !== null && phrase.end >= words.trimEnd().length;
}

/** Behind the name in such brackets: nothing, its part, or a time limit after a comma. */
const bracketRest =
  /^\s*(?:(?:chủ trì|tham mưu|thực hiện|phụ trách|triển khai|làm đầu mối|đầu mối|ra quyết định|chuẩn bị|tổ chức|chịu trách nhiệm)(?:\s+(?:thực hiện|tham mưu|triển khai|thường xuyên))*|phối hợp[^,;]{3,90})?\s*(?:(?:[,;]|[-–](?=\s))\s*(?:[^,;]{3,90}\s+phối hợp\s*[,;]\s*)?(?:hoàn thành|xong|thời hạn|thời gian|trước|chậm nhất|định kỳ|hằng|hàng|mỗi|trong|quý|tháng|từ|ngày|dự kiến|cả năm|trình|thường xuyên|\d)(?![A-Za-zÀ-ỿ]).*)?$/iu;

/** "(dịp 08/3; các chi hội)": when, before who. */
const timeFirst =
  /^\s*(?:(?:trong|trước|dịp|vào|ngày|tháng|quý|tuần|cuối|đầu|hoàn thành|xong)\s+){1,3}[^;()]{0,30}\d[^;()]{0,12};\s*/iu;

/** The agencies a point names in brackets at its very end: "… theo thẩm quyền (Đội Quản lý trật tự đô thị)." */
export function bracketedLead(text: string): Range | null {
  const match = /\(([^()]{3,150})\)\s*[.;]?\s*$/u.exec(text);
  if (!match || match.index < 16) return null;
  const time = timeFirst.exec(match[1] as string)?.[0].length ?? 0;
  const words = (match[1] as string).slice(time);
  const prefix = toldAgencies(words);
  const phrase = actorPhrase(words, 0, true);
  const end = Math.max(prefix?.start === 0 ? prefix.end : 0, phrase?.end ?? 0);
  if (end === 0 || !bracketRest.test(words.slice(end))) return null;
  const before = text.slice(0, match.index).trimEnd();
  const start = match.index + 1 + time;
  if (/^\s*(?:chủ trì|tham mưu|thực hiện|phụ trách|phối hợp|ra |làm )/iu.test(words.slice(end)))
    return { start, end: start + end };
  if (
    !/^(?:đ\/c|đồng chí|các đồng chí)\s/iu.test(words) &&
    findAgencies(before.slice(-160)).some((agency) => agency.end === before.slice(-160).length)
  )
    return null;
  return { start, end: start + end };
}

/** What stands before a colon or dash and tells of those behind it something other than that they do the work. */
const tellsOf =
  /(?:^|\s)(?:gồm|cho|với|của|tới|đến|về|tại|gửi|qua|từ|là|như|đơn vị|cơ quan|địa phương|tổ chức|cá nhân|doanh nghiệp|trường|xã|phường|huyện|tỉnh|thôn|liên hệ|thành viên|đối tượng|thành phần|khách mời|địa điểm|nguồn|số|trong đó|trực thuộc)$|^(?:đối tượng|thành phần|địa điểm|phạm vi|nơi nhận|nguồn|khách|thành viên|đơn vị|cơ quan)(?![A-Za-zÀ-ỿ])/iu;
/** "xã Vĩnh Hải", "thôn 3": places where the work is done, unless something says that they do it. */
const place =
  /^(?:(?:các|tại)\s+)?(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|thôn|xóm|ấp|bản|khóm|khu)\s/iu;

/** "Gặp mặt cán bộ các thời kỳ: Văn phòng Tỉnh Đoàn.", "Thu gom rác bãi biển - Ban Quản lý A": who does the work named before, and nothing else. */
export function closingLead(text: string): Range | null {
  const sentence = splitSentences(text)[0];
  if (!sentence) return null;
  const words = text.slice(sentence.start, sentence.end);
  const mark = /^(.{12,}?)(?::|\s[-–])\s+(?=\p{Lu}[^:]{3,150}$)/su.exec(words);
  if (!mark) return null;
  const from = mark[0].length;
  const rest = words.slice(from);
  const before = (mark[1] as string).replace(/\s*\([^)]*\)$/u, "").trim();
  if (place.test(rest) || tellsOf.test(before)) return null;
  const prefix = toldAgencies(rest);
  const phrase = actorPhrase(rest, 0, true);
  const end = Math.max(prefix?.start === 0 ? prefix.end : 0, phrase?.end ?? 0);
  if (end === 0 || !bracketRest.test(rest.slice(end).replace(/[.;\s]+$/u, ""))) return null;
  return { start: sentence.start + from, end: sentence.start + from + end };
}
