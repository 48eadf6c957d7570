import type { Tier } from "./entry.ts";
import { entries } from "./catalogue/all.ts";
import { baseOf } from "./entry.ts";
import { fitting } from "./counterpart/counterpart.ts";
import { inForce, tierExists } from "./validity.ts";

/** Kinds of offices that write papers, as a person chooses them. */
export const officeKinds = [
  "committee",
  "council",
  "department",
  "division",
  "party",
  "police",
  "front",
  "school",
  "centre",
  "other",
] as const;
export type OfficeKind = (typeof officeKinds)[number];

interface KindForm {
  readonly title: string;
  /** What its name begins with; "" where that is part of its own name. */
  readonly head: string;
  /** What stands behind "KH-" in its papers; "" where every office has its own. */
  readonly symbol: string;
  /** The body that decides together and is signed for with TM.; "" where the head alone decides. */
  readonly body: string;
  /** The head's and the deputy's office. */
  readonly chief: string;
  readonly deputy: string;
}

const forms: Readonly<Record<OfficeKind, KindForm>> = {
  committee: { title: "Ủy ban nhân dân", head: "UBND", symbol: "UBND", body: "Ủy ban nhân dân", chief: "Chủ tịch", deputy: "Phó Chủ tịch" },
  council: { title: "Hội đồng nhân dân", head: "HĐND", symbol: "HĐND", body: "Hội đồng nhân dân", chief: "Chủ tịch", deputy: "Phó Chủ tịch" },
  department: { title: "Sở, ban, ngành cấp tỉnh", head: "Sở", symbol: "", body: "", chief: "Giám đốc", deputy: "Phó Giám đốc" },
  division: { title: "Phòng, văn phòng", head: "Phòng", symbol: "", body: "", chief: "Trưởng phòng", deputy: "Phó Trưởng phòng" },
  party: { title: "Cấp ủy Đảng", head: "Đảng ủy", symbol: "ĐU", body: "Ban Chấp hành", chief: "Bí thư", deputy: "Phó Bí thư" },
  police: { title: "Công an", head: "Công an", symbol: "CA", body: "", chief: "Trưởng Công an", deputy: "Phó Trưởng Công an" },
  front: { title: "Mặt trận, đoàn thể", head: "Ủy ban MTTQ Việt Nam", symbol: "MTTQ", body: "Ban Thường trực", chief: "Chủ tịch", deputy: "Phó Chủ tịch" },
  school: { title: "Trường học", head: "Trường", symbol: "", body: "", chief: "Hiệu trưởng", deputy: "Phó Hiệu trưởng" },
  centre: { title: "Trung tâm, đơn vị sự nghiệp", head: "Trung tâm", symbol: "", body: "", chief: "Giám đốc", deputy: "Phó Giám đốc" },
  other: { title: "Cơ quan khác", head: "", symbol: "", body: "", chief: "Thủ trưởng", deputy: "Phó Thủ trưởng" },
}; // prettier-ignore

export function officeForm(kind: OfficeKind): KindForm {
  return forms[kind];
}

/** Whether the office takes its name from a unit: "UBND phường Chánh Lộ". Others have a name of their own. */
export function isNamedByUnit(kind: OfficeKind): boolean {
  return kind === "committee" || kind === "council" || kind === "police" || kind === "party" || kind === "front";
}

/** Tiers at which an office stands. */
export type OfficeTier = Extract<Tier, "central" | "province" | "district" | "commune">;

const tierTitles: Readonly<Record<OfficeTier, string>> = {
  commune: "Cấp xã",
  district: "Cấp huyện",
  province: "Cấp tỉnh",
  central: "Trung ương",
};

/** The tiers a person may choose for an office on a date (ISO), the lowest first; one that was `chosen` before stays readable. */
export function tierOptions(date: string, chosen: OfficeTier | null): { id: OfficeTier; text: string }[] {
  return (Object.keys(tierTitles) as OfficeTier[])
    .filter((tier) => tier === chosen || tierExists(tier, date))
    .map((id) => ({ id, text: tierTitles[id] }));
}

/** What is to be said of a tier that is no longer there on a date (ISO); null where nothing is. */
export function goneTier(tier: OfficeTier | null, date: string): string | null {
  return tier === null || tierExists(tier, date) ? null : "Từ ngày 01/7/2025 không còn cấp huyện.";
}

/** Units a commune's committee usually has on a date, by the catalogue; for others none is known for sure. */
export function usualUnits(kind: OfficeKind, tier: Tier, date: string, name = ""): string[] {
  if (kind !== "committee" || tier !== "commune") return [];
  const usual = entries
    .filter((entry) => entry.tier === "commune" && entry.own === "subordinate" && entry.sure && !("open" in entry))
    .filter((entry) => entry.field !== "government" && inForce(entry, date));
  const unit = /(?:xã|phường|đặc khu|thị trấn)\s.*/iu.exec(name)?.[0];
  const ids = usual.map(({ id }) => id);
  const own = unit === undefined ? ids : fitting(ids, unit);
  return usual.filter(({ id }) => own.includes(id)).map(({ names }) => baseOf(names[0]).replace(/^Công chức /u, ""));
}

/** The names an office of this kind has at a place. */
export interface OfficeNames {
  readonly name: string;
  readonly parentName: string | null;
  /** Place of issue (địa danh): the unit's own name. */
  readonly place: string;
}

/** Names an office after a unit: "UBND phường Chánh Lộ" under "UBND thành phố Quảng Ngãi". */
export function officeNames(kind: OfficeKind, unit: string, above: string | null): OfficeNames {
  const { head } = forms[kind];
  const named = (words: string): string => (kind === "party" ? partyName(words) : `${head} ${words}`);
  const place = unit.replace(unitKind, "");
  if (!isNamedByUnit(kind)) return { name: `${head} ${place}`.trim(), parentName: committeeAbove(kind, unit), place };
  return { name: named(unit), parentName: above === null ? null : named(above), place };
}

/** Who stands above an office with a name of its own: the committee of its unit, as far as the kind tells; else null. */
function committeeAbove(kind: OfficeKind, unit: string): string | null {
  const local = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s/iu.test(unit);
  const known = kind === "department" || (local && kind !== "other");
  return known ? `UBND ${unit}` : null;
}

const unitKind = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+/iu;
const committees: Readonly<Record<string, string>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  huyện: "Huyện ủy",
  quận: "Quận ủy",
  "thị xã": "Thị ủy",
};

function partyName(unit: string): string {
  const kind = unitKind.exec(unit)?.[0].trim().toLowerCase() ?? "";
  const committee = committees[kind];
  return committee === undefined ? `Đảng ủy ${unit}` : `${committee} ${unit.replace(unitKind, "")}`;
}
