import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { findAgencies } from "#shared/agencies/find.ts";
import type { Range } from "#shared/text/range.ts";

/** Agencies with the part a clause gives them behind their name: "Giao Sở Y tế chủ trì", "(Sở A chủ trì; Sở B phối hợp)". */
export interface StatedRoles {
  readonly lead: readonly Range[];
  readonly coordinate: readonly Range[];
}

const behind =
  /(?:^|[(;.]\s*|,\s+)(?:(?:giao|do|đề nghị)\s+)?([^;.()]{3,180}?)\s+(chủ\s+trì|làm\s+đầu\s+mối|phối\s+hợp)(?:\s+(?:thực\s+hiện|triển\s+khai|tham\s+mưu))?\s*(?=[,;.)]|$)/giu;

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

/** The roles that clauses like "X chủ trì; Y phối hợp" give, wherever in the text they stand. */
export function rolesBehind(text: string): StatedRoles {
  const lead: Range[] = [];
  const coordinate: Range[] = [];
  if (!/chủ\s+trì|đầu\s+mối|phối\s+hợp/iu.test(text)) return { lead, coordinate };
  for (const match of [...text.matchAll(behind), ...text.matchAll(noted)]) {
    const words = match[1] as string;
    const prefix = toldAgencies(words);
    if (!prefix || prefix.start > 0 || prefix.end < words.trimEnd().length) continue;
    const start = match.index + match[0].indexOf(words);
    (/ph[oố]i/iu.test(match[2] as string) ? coordinate : lead).push({ start, end: start + words.length });
  }
  return { lead, coordinate };
}

/** Behind the name in such brackets: nothing, its part, or a time limit after a comma. */
const bracketRest =
  /^\s*(?:(?:chủ trì|tham mưu|thực hiện|phụ trách|triển khai|làm đầu mối)(?:\s+(?:thực hiện|tham mưu|triển khai))?|phối hợp[^,;]{3,90})?\s*(?:[,;]\s*(?:hoàn thành|xong|thời hạn|thời gian|trước|chậm nhất|định kỳ|hằng|hàng|trong|quý|tháng)(?![A-Za-zÀ-ỿ]).*)?$/iu;

/** The agencies a point names in brackets at its very end: "… theo thẩm quyền (Đội Quản lý trật tự đô thị)." */
export function bracketedLead(text: string): Range | null {
  const match = /\(([^()]{3,150})\)\s*[.;]?\s*$/u.exec(text);
  if (!match || match.index < 30) return null;
  const words = match[1] as string;
  const prefix = toldAgencies(words);
  if (!prefix || prefix.start > 0 || !bracketRest.test(words.slice(prefix.end))) return null;
  const before = text.slice(0, match.index).trimEnd();
  if (findAgencies(before.slice(-160)).some((agency) => agency.end === before.slice(-160).length)) return null;
  return { start: match.index + 1, end: match.index + 1 + prefix.end };
}
