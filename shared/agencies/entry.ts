/** A tier of the state; `region` bodies serve several communes and answer to their province, `village` is no tier of government. */
export const tiers = ["central", "province", "district", "commune", "region", "village"] as const;
export type Tier = (typeof tiers)[number];

/** The work a body does: what makes it the counterpart of another one at another tier. */
// prettier-ignore
export const fields = [
  "government", "council", "office", "one-stop", "home-affairs", "labour", "social-protection", "justice", "finance", "planning",
  "industry-trade", "agriculture", "environment", "construction", "transport", "information", "science-technology",
  "culture-society", "education", "health", "ethnic-religion", "foreign-affairs", "inspection", "police", "military", "border-guard",
  "tax", "customs", "insurance", "treasury", "bank", "statistics", "court", "procuracy", "enforcement", "market-control", "land-registry",
  "zones", "projects", "media", "electricity", "telecom", "post", "party", "party-office", "party-organisation", "party-propaganda",
  "party-inspection", "party-internal", "front", "youth", "women", "farmers", "veterans", "union", "red-cross", "association",
  "cooperative", "digital-team", "population-project", "residents", "school", "general",
] as const;
export type Field = (typeof fields)[number];

/**
 * How a people's committee may address the body: `subordinate` bodies are ordered; `vertical` ones (police, army, tax,
 * courts …), the Party, mass organisations and utilities are asked.
 */
export type Relation = "subordinate" | "vertical" | "party" | "mass" | "utility";

/** What became of a body. "function-moved": only a part of its work went there. */
export type SuccessionKind = "merged" | "renamed" | "ended" | "moved" | "function-moved";

export interface Succession {
  /** Id of the body that took over. */
  readonly id: string;
  readonly kind: SuccessionKind;
  /** Which work, when not all of it; Vietnamese. */
  readonly what?: string;
}

/**
 * One body of the catalogue. A name may end in a slot for its place: `{unit}` is always filled ("Công an phường Chánh Lộ",
 * "Công an phường"), `{unit?}` only when the unit's own name is known, `{place?}` with the proper name alone ("Báo Quảng Ngãi").
 */
export interface Entry {
  readonly id: string;
  readonly tier: Tier;
  readonly field: Field;
  readonly own: Relation;
  readonly names: readonly [string, ...string[]];
  /** Other ways of writing it, without its place. */
  readonly aliases?: readonly string[];
  readonly abbreviations?: readonly string[];
  /** First and last day (ISO, inclusive); absent: since or for as long as the catalogue knows. */
  readonly from?: string;
  readonly to?: string;
  readonly successors?: readonly Succession[];
  /** The name goes on with words of its own ("Bệnh viện …", "Ban Quản lý khu kinh tế …"). */
  readonly open?: true;
  /** Whether the entry's facts were read in a source or are undisputed. */
  readonly sure: boolean;
  /** What is not certain; Vietnamese. */
  readonly doubt?: string;
  /** Legal basis or kind of knowledge. */
  readonly source: string;
}

/** The wording of a name without its slot: "Công an {unit}" → "Công an". */
export function baseOf(name: string): string {
  const slot = name.indexOf("{");
  return slot < 0 ? name : name.slice(0, slot).trim();
}
