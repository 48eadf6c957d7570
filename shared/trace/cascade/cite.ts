import { headerOf } from "#shared/facts/header.ts";
import { dependentIssuer } from "#shared/facts/paper-name.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { Document } from "#shared/model/document.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { placeOf } from "#shared/trace/place.ts";
import { readableIssuer } from "./issuer.ts";
import { inSmallLetters, isInCapitals } from "./sentence-case.ts";
import { shown } from "./shown.ts";

/** A superior paper as the plan cites it. */
export interface Cite {
  /** "Chỉ thị số 05/CT-TTg", without a number "Kế hoạch của UBND tỉnh Quảng Ngãi": every mention after the first. */
  readonly short: string;
  /** With date and issuer: "Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ". */
  readonly dated: string;
  /** With its subject too, as at the first mention (NĐ 30/2020, Phụ lục I: kind, number, date, issuer, subject). */
  readonly full: string;
  readonly subject: string;
  readonly issuer: string;
  /** True when the subject stood in capitals: names in it may have lost theirs. */
  readonly recased: boolean;
  /** What the paper did not say and the citation therefore lacks; Vietnamese. */
  readonly missing: readonly string[];
}

const blank = "……";

export function citeOf(document: Document): Cite {
  const header = headerOf(document);
  const { number, symbol, date, issuer, subject } = header;
  const name = document.kind === "other" ? "văn bản" : kindOf(document.kind).name;
  const by =
    issuer === null
      ? placeOf(document).unitName
        ? `UBND ${placeOf(document).unitName}`
        : blank
      : (dependentIssuer(header) ?? readableIssuer(issuer, placeOf(document).unitName));
  const day = date?.iso ? shown(date.iso) : date?.year ? `${blank}/${date.month ?? blank}/${date.year}` : blank;
  const numbered = `${name} số ${number ?? blank}/${symbol ?? blank}`;
  const dated = `${numbered} ngày ${day} của ${by}`;
  const about = aboutOf(subject, document.kind);
  const missing = [
    number === null ? "số" : "",
    symbol === null ? "ký hiệu" : "",
    date?.iso ? "" : "ngày ban hành",
    by === blank ? "cơ quan ban hành" : "",
    about === "" ? "trích yếu" : "",
  ];
  return {
    short: number === null && by !== blank ? `${name} của ${by}` : numbered,
    dated,
    full: about === "" ? dated : `${dated} về ${about}`,
    subject: about,
    recased: isInCapitals(subject ?? ""),
    issuer: by,
    missing: missing.filter((part) => part !== ""),
  };
}

/** The subject as it goes on after "về"; of a letter "việc triển khai …" (its "V/v"), of others "triển khai …". */
function aboutOf(subject: string | null, kind: KindId): string {
  const words = (subject ?? "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "")
    .replace(/^\s*(?:V\/v:?\s*)?(?:về )?(?:việc )?/iu, "");
  if (words === "") return "";
  if (isInCapitals(words)) return kind === "letter" ? `việc ${inSmallLetters(words)}` : inSmallLetters(words);
  const first = /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return kind === "letter" ? `việc ${first}` : first;
}

/** The subject of the plan that carries the papers out: "Triển khai thực hiện Chỉ thị số … trên địa bàn phường Chánh Lộ". */
export function subjectOf(cites: readonly Cite[], unit: string): string {
  const where = unit === "" ? "" : ` trên địa bàn ${unit}`;
  const only = cites.length === 1 ? cites[0] : undefined;
  if (!only) return `Triển khai thực hiện ${cites.map(({ dated }) => dated).join(" và ")}${where}`;
  const about = only.subject
    .replace(/^việc /u, "")
    .replace(/\s*\([^()]{1,30}\)$/u, "")
    .replace(/\s*,?\s*(?:trên|tại) địa bàn (?:tỉnh|thành phố|huyện|quận|thị xã)(?:\s+\p{Lu}[A-Za-zÀ-ỿ]*)*/u, "");
  if (/^triển khai/u.test(about)) return `T${about.slice(1)}${where}`;
  return `Triển khai thực hiện ${only.dated}${about === "" ? "" : ` về ${about}`}${where}`;
}
