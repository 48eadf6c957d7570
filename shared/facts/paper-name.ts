import { abbreviationOf } from "#shared/agencies/abbreviations.ts";
import { spelled } from "#shared/agencies/name/spelling.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { Document } from "#shared/model/document.ts";
import { dayInWords } from "#shared/text/days.ts";
import { headerOf } from "./header.ts";
import type { HeaderFacts } from "./header.ts";

interface Named {
  readonly kind: KindId;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** "Công văn số 1328/UBND-TTHC ngày 31/3/2023", as far as the paper says. */
export function paperName(document: Document): string {
  const header = headerOf(document);
  const { number, symbol, date } = header;
  return nameOf({
    kind: document.kind,
    number,
    symbol,
    date: date?.iso ?? null,
    issuer: dependentIssuer(header) ?? header.issuer,
  });
}

/** The same from what a list knows of a paper. */
export function nameOf({ kind, number, symbol, date, issuer }: Named): string {
  const name = kindOf(kind).name;
  const written = number === null || symbol === null ? symbol : `${number}/${symbol}`;
  const parts = [
    kind === "other" ? "Văn bản" : name,
    number === null ? (written === null ? "" : `số …/${written}`) : `số ${written ?? number}`,
    date === null ? "" : `ngày ${dayInWords(date)}`,
    issuer === null ? "" : `của ${issuerName(issuer)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Organs that say nothing without the body they belong to, as running text has them. */
const dependent = ["Văn phòng", "Ban Thường trực", "Ban Thường vụ", "Ban Chấp hành"];

/** "Văn phòng UBND huyện Lắk" of an issuer "VĂN PHÒNG" under "UBND HUYỆN LẮK"; null where the issuer's own words say who it is. */
export function dependentIssuer({ issuer, parentBody }: HeaderFacts): string | null {
  const organ = dependent.find((words) => words.toLowerCase() === spelled(issuer ?? ""));
  return organ === undefined || parentBody === null ? null : `${organ} ${recased(parentBody)}`;
}

/** Words in capitals as running text has them: kinds of body in small letters, short forms and the unit's name in capitals. */
function recased(words: string): string {
  if (words !== words.toUpperCase()) return words;
  const name = /(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s/u.exec(words);
  const unit = name ? name.index + name[0].length : words.length;
  const body = words.slice(0, unit).split(" ");
  const low = body.map((word) => (abbreviationOf(word) ? word : word.toLowerCase())).join(" ");
  const proper = words
    .slice(unit)
    .toLowerCase()
    .replace(/(^|[\s-])(\p{Ll})/gu, (found) => found.toUpperCase());
  const fixed = low.replace("việt nam", "Việt Nam").replace(/(^| )đoàn /u, "$1Đoàn ");
  return fixed.charAt(0).toUpperCase() + fixed.slice(1) + proper;
}

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" as running text has it, where the catalogue knows the body; else as written. */
export function issuerName(words: string): string {
  if (words !== words.toUpperCase()) return words;
  const titled = words
    .toLowerCase()
    .replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  const lowered = titled.replace(unitWords, (_, before: string, unit: string) => before + unit.toLowerCase());
  const known = resolveAgency(lowered);
  if (known.unknown !== true) return known.name;
  return /^(?:UBND|HĐND) (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) /u.test(words)
    ? recased(words)
    : words;
}

const unitWords = /(^|\s)(Tỉnh|Thành Phố|Huyện|Quận|Thị Xã|Xã|Phường|Thị Trấn|Đặc Khu)(?=\s)/gu;
