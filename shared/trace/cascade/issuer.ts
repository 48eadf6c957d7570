import { resolveAgency } from "#shared/agencies/resolve.ts";
import { fold } from "#shared/text/fold.ts";
import type { OfficeAt } from "#shared/trace/office.ts";
import { unitOf } from "#shared/trace/office.ts";

/** The office that issues the plan, as the cascade is told of it. */
export interface IssuingOffice extends OfficeAt {
  /** Place of issue (địa danh); the unit's proper name when absent. */
  readonly place?: string;
  /** Body it answers to: "UBND thành phố Quảng Ngãi". */
  readonly parentName?: string;
  /** Behind "KH-": "UBND", "SYT"; known for UBND. */
  readonly symbol?: string;
  readonly signer?: { readonly authority: readonly string[]; readonly title: string; readonly name?: string };
}

/** An office as its papers write it. */
export interface Issuer {
  readonly office: IssuingOffice;
  readonly committee: boolean;
  /** "phường Chánh Lộ", "" when its name says no unit. */
  readonly unit: string;
  /** "phường". */
  readonly kind: string;
  /** "UBND phường", "Sở Y tế": in running text after its first mention. */
  readonly short: string;
  /** "Ủy ban nhân dân phường Chánh Lộ". */
  readonly full: string;
  /** "Chánh Lộ". */
  readonly place: string;
}

const kinds = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s*/iu;

/** "phường Chánh Lộ" → "phường", "" when the name says none. */
export function kindOfUnit(unit: string): string {
  return kinds.exec(unit)?.[1] ?? "";
}

export function issuerOf(office: IssuingOffice, date: string): Issuer {
  const unit = unitOf(office, date) ?? "";
  const kind = kindOfUnit(unit);
  const committee = /^(?:ubnd|uy ban nhan dan)(?= |$)/u.test(fold(office.name));
  const place = office.place ?? placeName(unit, kind);
  return {
    office,
    committee,
    unit,
    kind,
    short: committee ? `UBND ${kind}`.trim() : office.name,
    full: committee ? `Ủy ban nhân dân ${unit}`.trim() : office.name,
    place,
  };
}

/** A unit named by a number or after a person keeps its kind (NĐ 30/2020, Phụ lục I, Mục II.4): "Phường 3", "Thành phố Hồ Chí Minh". */
function placeName(unit: string, kind: string): string {
  const name = unit.replace(kinds, "");
  const whole = /^\d+$/u.test(name) || fold(name) === "ho chi minh";
  return whole ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}` : name;
}

/** Issuer's words as a sentence writes them: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" → "UBND tỉnh Quảng Ngãi". */
export function readableIssuer(words: string, unitName: string | undefined): string {
  if (/^(?:ubnd|uy ban nhan dan)(?= |$)/u.test(fold(words)))
    return `UBND ${unitName ?? words.replace(/^(?:UBND|Ủy ban nhân dân)\s*/iu, "").toLowerCase()}`.trim();
  if (words !== words.toUpperCase()) return words;
  const known = resolveAgency(words.toLowerCase());
  if (!known.unknown) return known.name;
  return words.toLowerCase().replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
