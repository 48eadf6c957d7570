import type { Entry, Tier } from "#shared/agencies/entry.ts";
import { fillName } from "#shared/agencies/fill-name.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import type { Resolved } from "#shared/agencies/resolve.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { entryOf, inForce, mergerStart, tierExists } from "#shared/agencies/validity.ts";
import { groupCounterpart } from "./groups.ts";
import type { FieldRow } from "./rows.ts";
import { fieldRows } from "./rows.ts";

export interface Counterpart {
  readonly id: string;
  /** As to be written in a plan of the receiving unit: "Công an phường", or as the office names its own unit. */
  readonly name: string;
  /** Ordered when subordinate, asked when not. */
  readonly own: Entry["own"] | "mixed";
}

/** Proposed bodies, the likeliest first, and why; `bodies` empty: the reason says why there is none. */
export interface CounterpartAnswer {
  readonly bodies: readonly Counterpart[];
  readonly reason: string;
}

export interface CounterpartOptions {
  /** The receiving unit: its kind fills the names. */
  readonly unitName?: string;
  readonly province?: string;
  /** The office's own units as it names them ("Phòng Kinh tế"): preferred where they do the work, and the only phòng proposed. */
  readonly own?: readonly string[];
}

const committeeGroups: Readonly<Record<string, Tier>> = {
  "commune-committees": "commune",
  "district-committees": "district",
  "province-committees": "province",
};
const tierNames: Readonly<Record<Tier, string>> = {
  central: "trung ương",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  region: "khu vực",
  village: "thôn, tổ dân phố",
};

interface Found {
  readonly ids: readonly string[];
  readonly works: readonly string[];
  /** Names of regional bodies that do the work where the tier itself has none. */
  readonly regional: readonly string[];
}

function plainId(mark: string): string {
  return mark.replace(/^[~>]/u, "");
}

/** The bodies of a row at a tier that may be proposed on `date`. */
function proposed(row: FieldRow, tier: Tier, date: string): readonly Entry[] {
  const marks = (row.bodies[tier] ?? []).filter(
    (mark) => !mark.startsWith("~") && (!mark.startsWith(">") || date >= mergerStart),
  );
  return marks
    .map((mark) => entryOf(plainId(mark)))
    .filter((entry): entry is Entry => entry !== undefined && inForce(entry, date));
}

/** "Sở Giao thông vận tải" for "Bộ Giao thông vận tải": while it exists nobody else of the field does that work. */
function isNamesake(entry: Entry, id: string): boolean {
  const above = entryOf(id);
  return above !== undefined && fieldWords(entry) !== "" && fieldWords(entry) === fieldWords(above);
}

function fieldWords({ names }: Entry): string {
  return /^(?:Bộ|Sở|Phòng)\s+([^{]+?)(?:\s*\{|$)/u.exec(names[0])?.[1] ?? "";
}

function rowsOf(id: string, from: Tier, to: Tier, date: string): Found {
  const rows = fieldRows.filter((row) =>
    row.bodies[from]?.some((mark) => plainId(mark) === id && (!mark.startsWith(">") || date >= mergerStart)),
  );
  const main = rows.filter((row) => !row.part);
  const used = main.length > 0 ? main : rows;
  const entries = used.flatMap((row) => proposed(row, to, date));
  const namesake = entries.filter((entry) => isNamesake(entry, id));
  return {
    ids: [...new Set((namesake.length > 0 ? namesake : entries).map((entry) => entry.id))],
    works: used.map((row) => row.work),
    regional: used.flatMap((row) => proposed(row, "region", date).map((entry) => entry.names[0])),
  };
}

function isUrban(unitName: string | undefined): boolean {
  return /^phường/iu.test(unitName ?? "");
}

/** Of the two phòng for the economy a unit has one: Kinh tế in a xã, Kinh tế, Hạ tầng và Đô thị in a phường. */
export function fitting(ids: readonly string[], unitName: string | undefined): readonly string[] {
  const other = isUrban(unitName) ? "commune-economy" : "commune-economy-urban";
  return ids.includes("commune-economy") && ids.includes("commune-economy-urban")
    ? ids.filter((id) => id !== other)
    : ids;
}

/** The office's own units among `ids`, under the names it uses; null when none of them does the work. */
function ownUnits(ids: readonly string[], own: readonly string[], place: PlaceContext): readonly Counterpart[] | null {
  const wanted = new Map(ids.map((id, order) => [id, order]));
  const fieldOrder = new Map(ids.map((id, order) => [entryOf(id)?.field, order] as const).toReversed());
  const found: { order: number; unit: Counterpart }[] = [];
  for (const name of own) {
    const unit = resolveAgency(name, place);
    if (unit.unknown || !("own" in unit.agency)) continue;
    const field = "field" in unit.agency ? unit.agency.field : undefined;
    const order =
      wanted.get(unit.id) ?? (unit.tier === place.tier && field !== undefined ? fieldOrder.get(field) : undefined);
    if (order !== undefined) found.push({ order, unit: { id: unit.id, name, own: unit.agency.own } });
  }
  return found.length === 0 ? null : found.toSorted((a, b) => a.order - b.order).map(({ unit }) => unit);
}

function groupAnswer(id: string, to: Tier, date: string, place: PlaceContext): CounterpartAnswer {
  const unit =
    place.unitName?.split(" ")[0] === "thành"
      ? "thành phố"
      : (/^(?:thị xã|thị trấn|đặc khu)/iu.exec(place.unitName ?? "")?.[0] ?? place.unitName?.split(" ")[0] ?? "");
  if (committeeGroups[id] === to) {
    const committee = entryOf(`${to}-peoples-committee`);
    if (committee)
      return {
        bodies: [{ id: committee.id, name: fillName(committee, null, place).short, own: "subordinate" }],
        reason: `Giao chung cho UBND ${tierNames[to]}: đơn vị tự phân công đơn vị chủ trì`,
      };
  }
  const forms = groupCounterpart(id, to, date);
  const bodies = forms.map((form) => ({
    id: form.id,
    name: form.name.replace("{unit}", unit).trim(),
    own: "mixed" as const,
  }));
  return {
    bodies,
    reason:
      bodies.length > 0
        ? `Nhóm cơ quan tương ứng ở ${tierNames[to]}`
        : `Nhóm này không có nhóm tương ứng ở ${tierNames[to]}`,
  };
}

/**
 * Who at tier `to` does on `date` (ISO) the work of a body of tier `from`: its id, or what `resolveAgency` said of it. The pairing is by
 * field of work, so a body that has since been merged is followed by its work, not by its name.
 */
export function counterpart(
  body: Resolved | string,
  from: Tier,
  to: Tier,
  date: string,
  options: CounterpartOptions = {},
): CounterpartAnswer {
  if (typeof body !== "string" && body.unknown) return { bodies: [], reason: "Không nhận ra cơ quan" };
  const id = typeof body === "string" ? body : body.id;
  const place: PlaceContext = {
    tier: to,
    date,
    ...(options.unitName ? { unitName: options.unitName } : {}),
    ...(options.province ? { province: options.province } : {}),
  };
  if (!tierExists(to, date)) return { bodies: [], reason: "Từ ngày 01/7/2025 không còn cấp huyện" };
  const entry = entryOf(id);
  if (!entry) return groupAnswer(id, to, date, place);
  const { ids, works, regional } = rowsOf(id, entry.tier === from ? from : entry.tier, to, date);
  const work = works.join("; ");
  if (works.length === 0)
    return { bodies: [], reason: `Chưa có dữ liệu về cơ quan tương ứng của ${fillName(entry, null, {}).short}` };
  if (ids.length === 0)
    return {
      bodies: [],
      reason: `Lĩnh vực ${work}: không có cơ quan tương ứng ở ${tierNames[to]}${regional.length > 0 ? `; ở khu vực có ${regional.join(", ")} để đề nghị phối hợp` : ""}`,
    };
  const own = options.own ? ownUnits(ids, options.own, place) : null;
  const bodies = own ?? fitting(ids, options.unitName).map((one) => named(one, place));
  return { bodies, reason: `Cùng lĩnh vực ${work}` };
}

function named(id: string, place: PlaceContext): Counterpart {
  const entry = entryOf(id) as Entry;
  return { id, name: fillName(entry, null, place).short, own: entry.own };
}
