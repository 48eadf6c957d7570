import type { Entry, Tier } from "./entry.ts";
import { baseOf } from "./entry.ts";
import { provinceOf, provinceUnitName } from "./places/provinces.ts";
import type { PlaceContext, Unit } from "./places/unit.ts";
import { spelled } from "./name/spelling.ts";

/** A body's name with its place: `name` in full, `short` without the unit's proper name. */
export interface FilledName {
  readonly name: string;
  readonly short: string;
}

const levelWords: Readonly<Record<Tier, string>> = {
  central: "Trung ương",
  province: "tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  region: "khu vực",
  village: "",
};
const unitKinds = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:\s+|$)/u;

function kindOfName(unitName: string): string {
  return unitKinds.exec(spelled(unitName))?.[1] ?? "";
}

/** The unit an entry of this tier serves, "" when not known: the written one, the paper's own, or the paper's province. */
function unitFor(tier: Tier, unit: Unit | null, context: PlaceContext): string {
  if (unit?.kind && unit.name !== "") return `${unit.kind} ${unit.name}`;
  const date = context.date ?? "9999-12-31";
  if (tier === "province" && unit?.name) return provinceUnitName(unit.name, date);
  if (tier === context.tier && context.unitName && (!unit?.kind || kindOfName(context.unitName) === unit.kind))
    return unit && !unit.kind && unit.name === "" ? "" : context.unitName;
  if (tier === "province") {
    if (context.province && (!unit?.kind || provinceOf(context.province, date)?.kind === unit.kind))
      return provinceUnitName(context.province, date);
  }
  return "";
}

function kindFor(tier: Tier, unit: Unit | null, full: string, context: PlaceContext): string {
  if (unit?.kind) return unit.kind;
  if (full !== "") return kindOfName(full) || full;
  if (tier === "province" && context.province)
    return provinceOf(context.province, context.date ?? "9999-12-31")?.kind ?? "tỉnh";
  return levelWords[tier];
}

/** Fills the place slot of `entry`'s name; `chosen`: the one of its names that was met, the first when absent. */
export function fillName(
  entry: Entry,
  unit: Unit | null,
  context: PlaceContext,
  chosen: string = entry.names[0],
): FilledName {
  const slot = /\{(unit|unit\?|place\?)\}/u.exec(chosen)?.[1];
  const base = baseOf(chosen);
  if (!slot) return { name: base, short: base };
  const full = unitFor(entry.tier, unit, context);
  const kind = kindFor(entry.tier, unit, full, context);
  if (slot === "place?") {
    const proper = full.replace(unitKinds, "").replace(/^Thành phố\s+/u, "");
    const name = proper === "" ? base : `${base} ${proper}`;
    return { name, short: base.includes(" ") ? base : name };
  }
  if (slot === "unit?") return { name: full === "" ? base : `${base} ${full}`, short: base };
  return { name: `${base} ${full === "" ? kind : full}`.trim(), short: `${base} ${kind}`.trim() };
}
