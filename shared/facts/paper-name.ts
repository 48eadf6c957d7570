import { resolveAgency } from "#shared/agencies/resolve.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { Document } from "#shared/model/document.ts";
import { dayInWords } from "#shared/text/days.ts";
import { headerOf } from "./header.ts";

interface Named {
  readonly kind: KindId;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** "Công văn số 1328/UBND-TTHC ngày 31/3/2023", as far as the paper says. */
export function paperName(document: Document): string {
  const { number, symbol, date, issuer } = headerOf(document);
  return nameOf({ kind: document.kind, number, symbol, date: date?.iso ?? null, issuer });
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

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" as running text has it, where the catalogue knows the body; else as written. */
export function issuerName(words: string): string {
  if (words !== words.toUpperCase()) return words;
  const titled = words
    .toLowerCase()
    .replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  const lowered = titled.replace(unitWords, (_, before: string, unit: string) => before + unit.toLowerCase());
  const known = resolveAgency(lowered);
  return known.unknown === true ? words : known.name;
}

const unitWords = /(^|\s)(Tỉnh|Thành Phố|Huyện|Quận|Thị Xã|Xã|Phường|Thị Trấn|Đặc Khu)(?=\s)/gu;
