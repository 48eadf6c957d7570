import { spelled } from "#shared/agencies/name/spelling.ts";
import type { Tier } from "#shared/agencies/entry.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";
import { provinceOf } from "./provinces.ts";

/** Kinds of administrative units as written before a name. */
export type UnitKind = "tỉnh" | "thành phố" | "huyện" | "quận" | "thị xã" | "xã" | "phường" | "thị trấn" | "đặc khu";

/** Where a paper is from. All optional: what is not known is not filled in. */
export interface PlaceContext {
  readonly tier?: Tier;
  /** The issuing unit with its kind: "phường Chánh Lộ". */
  readonly unitName?: string;
  readonly province?: string;
  /** Date of the paper, ISO. */
  readonly date?: string;
}

/** A place at the end of a body's name. `kind` null: a proper name alone, or "cấp …". */
export interface Unit {
  readonly kind: UnitKind | null;
  /** Proper name, "" when only the kind is written. */
  readonly name: string;
  /** Set for "cấp tỉnh", "cấp huyện", "cấp xã" and for known provinces. */
  readonly tier: Tier | null;
}

// prettier-ignore
const kindOf: Readonly<Record<string, UnitKind>> = {
  tỉnh: "tỉnh", "thành phố": "thành phố", tp: "thành phố", huyện: "huyện", h: "huyện", quận: "quận", q: "quận", "thị xã": "thị xã", tx: "thị xã",
  xã: "xã", x: "xã", phường: "phường", p: "phường", "thị trấn": "thị trấn", tt: "thị trấn", "đặc khu": "đặc khu",
};
const unitPattern =
  /(?:^|\s)(?:(?:của|thuộc|tại)\s+)?(?:(tỉnh|thành phố|tp|huyện|quận|thị xã|tx|xã(?! hội)|phường|thị trấn|đặc khu)(?:\.\s*|\s+|$|(?=,))|(?:(h|q|x|p|tt)\.\s*(?=[A-Za-zÀ-ỿ])))/gu;
const levelPattern = /\s(?:cấp\s+(trung ương|tỉnh|huyện|xã|cơ sở)|(trung ương))$/u;
const levels: Readonly<Record<string, Tier>> = {
  "trung ương": "central",
  tỉnh: "province",
  huyện: "district",
  xã: "commune",
  "cơ sở": "commune",
};
const capital = /^\p{Lu}|^\d/u;

/** The words before the place at the end of `words`, and that place; null when no place is written. */
export function cutUnit(words: string): { readonly base: string; readonly unit: Unit } | null {
  const low = spelled(words);
  const level = levelPattern.exec(low);
  if (level && level.index > 0)
    return {
      base: words.slice(0, level.index),
      unit: { kind: null, name: "", tier: levels[(level[1] ?? level[2]) as string] as Tier },
    };
  for (const match of low.matchAll(unitPattern)) {
    const kind = kindOf[(match[1] ?? match[2]) as string] as UnitKind;
    const rest = words.slice(match.index + match[0].length).trim();
    const restLow = spelled(rest);
    if (rest !== "" && !capital.test(rest) && !rest.startsWith(",") && kindOf[restLow] === undefined) continue;
    const base = words.slice(0, match.index).trim();
    const name =
      kindOf[restLow] !== undefined ? "" : (rest.split(/\s*(?:,|\s-\s|\(|tỉnh |huyện |thành phố )/u)[0] ?? "").trim();
    return { base, unit: { kind, name, tier: null } };
  }
  return null;
}

function cityTier(unit: Unit, context: PlaceContext): Tier {
  const date = context.date ?? twoTierStart;
  if (unit.name !== "") return provinceOf(unit.name, date)?.kind === "thành phố" ? "province" : "district";
  if (context.tier === "district" && /^thành phố /u.test(spelled(context.unitName ?? ""))) return "district";
  if (context.province) return provinceOf(context.province, date)?.kind === "thành phố" ? "province" : "district";
  return date >= twoTierStart || context.tier === "province" ? "province" : "district";
}

/** The tier a written place stands for in a paper from `context`: "thành phố" is a district in Quảng Ngãi 2023, a province in Đà Nẵng. */
export function tierOfUnit(unit: Unit, context: PlaceContext): Tier | null {
  if (unit.tier) return unit.tier;
  switch (unit.kind) {
    case "tỉnh":
      return "province";
    case "thành phố":
      return cityTier(unit, context);
    case "huyện":
    case "quận":
    case "thị xã":
      return "district";
    case "xã":
    case "phường":
    case "thị trấn":
    case "đặc khu":
      return "commune";
    case null:
      return null;
  }
}
