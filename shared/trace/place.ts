import type { Tier } from "#shared/agencies/entry.ts";
import { parseOffice } from "#shared/agencies/places/office.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import type { HeaderFacts } from "#shared/facts/header.ts";
import { headerOf } from "#shared/facts/header.ts";
import { fold } from "#shared/text/fold.ts";
import type { Document } from "#shared/model/document.ts";
import { rememberingOf } from "#shared/text/remember.ts";

/** Whose paper it is: tier, unit and date, as far as the head and the subject say. */
export function placeOf(document: Document): PlaceContext {
  return placeIn(headerOf(document));
}

const placeIn = rememberingOf((header: HeaderFacts): PlaceContext => {
  const { issuer, parentBody, subject, date, symbol } = header;
  const day = date?.iso ?? (date?.year ? `${date.year}-${String(date.month ?? 1).padStart(2, "0")}-01` : null);
  const dated = day === null ? {} : { date: day };
  const named =
    /trên địa bàn ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:\s+\p{Lu}[A-Za-zÀ-ỿ]+)+)/u.exec(
      subject ?? "",
    )?.[1];
  const office =
    parseOffice(sentenceCase(issuer ?? ""), dated) ??
    (isOfCommittee(header) ? parseOffice(sentenceCase(parentBody ?? ""), dated) : null) ??
    (named === undefined ? null : parseOffice(`UBND ${named}`, dated));
  const tier: Tier | null =
    office?.tier ??
    (/^(?:thu tuong|chinh phu|bo |uy ban dan toc|quoc hoi)/u.test(fold(issuer ?? "")) ||
    /-(?:TTg|CP)$/u.test(symbol ?? "")
      ? "central"
      : null);
  return { ...dated, ...(tier ? { tier } : {}), ...(office ? { unitName: office.unitName } : {}) };
});

/** Whether a committee stands above the issuer, whose unit is the issuer's too: "UBND TỈNH PHÚ THỌ" above "SỞ NỘI VỤ", "VĂN PHÒNG". */
function isOfCommittee({ issuer, parentBody }: HeaderFacts): boolean {
  if (issuer === null || parentBody === null) return false;
  const committee = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|uy ban m)/u.test(fold(parentBody));
  return committee && /^(?:van phong|so|ban|phong|thanh tra)(?: |$)/u.test(fold(issuer));
}

const unitWords = /(^|\s)(Tỉnh|Thành Phố|Huyện|Quận|Thị Xã|Xã|Phường|Thị Trấn|Đặc Khu)(?=\s|$)/gu;

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" → "Ủy Ban Nhân Dân tỉnh Quảng Ngãi": names keep capitals, kinds of unit lose theirs. */
function sentenceCase(words: string): string {
  if (words !== words.toUpperCase()) return words;
  const titled = words
    .toLowerCase()
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return titled.replace(unitWords, (_, before: string, unit: string) => before + unit.toLowerCase());
}
