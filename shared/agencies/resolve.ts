import { fold } from "#shared/text/fold.ts";
import type { Group } from "./catalogue/groups.ts";
import type { Entry, Tier } from "./entry.ts";
import { fillName } from "./fill-name.ts";
import { bodyOfHead, groupOf, isGroup } from "./group.ts";
import type { Listed } from "./lookup.ts";
import { agencyIndex } from "./lookup.ts";
import { keyOf } from "./name/key.ts";
import { provinceOf } from "./places/provinces.ts";
import type { PlaceContext, Unit } from "./places/unit.ts";
import { cutUnit, tierOfUnit } from "./places/unit.ts";
import { inForce } from "./validity.ts";

/** How words were recognised: as a full name, another writing, without accents, by the paper's own place, as a group. */
export type How = "exact" | "alias" | "folded" | "place" | "group";

export interface KnownAgency {
  readonly unknown?: false;
  readonly id: string;
  /** With its place filled in: "Công an phường Chánh Lộ". */
  readonly name: string;
  /** Without the unit's proper name: "Công an phường". */
  readonly short: string;
  readonly how: How;
  /** Absent for a group of no one tier. */
  readonly tier: Tier | null;
  readonly agency: Entry | Group;
  /** True when the words name the head of the body ("Giám đốc Sở Tư pháp"). */
  readonly person?: true;
}

export type Resolved = KnownAgency | { readonly unknown: true };

const unknown: Resolved = { unknown: true };
const anywhere: PlaceContext = {};
/** Answers per context object, which is immutable like every fact. */
const memo = new WeakMap<PlaceContext, Map<string, Resolved>>();
const rank: readonly Tier[] = ["village", "commune", "region", "district", "province", "central"];
const headOfTier: Readonly<Partial<Record<Tier, readonly string[]>>> = {
  central: ["Bộ"],
  province: ["Sở"],
  district: ["Phòng"],
  commune: ["Phòng", "Công chức"],
};

interface Reading {
  readonly base: string;
  readonly unit: Unit | null;
}

/** The ways to take the words apart: whole, and with a place cut off their end. */
function readings(words: string, context: PlaceContext): readonly Reading[] {
  const out: Reading[] = [];
  const cut = cutUnit(words);
  if (cut && cut.base !== "") out.push(cut);
  out.push({ base: words, unit: null });
  if (!cut) {
    const parts = words.split(/\s+/u);
    for (const length of [4, 3, 2, 1]) {
      const tail = parts.slice(-length).join(" ");
      if (parts.length <= length || !/^\p{Lu}/u.test(tail)) continue;
      const base = parts.slice(0, -length).join(" ");
      if (provinceOf(tail, context.date ?? "2025-07-01"))
        out.push({ base, unit: { kind: null, name: tail, tier: "province" } });
      else if (context.tier && context.unitName && fold(context.unitName).endsWith(` ${fold(tail)}`))
        out.push({ base, unit: { kind: null, name: tail, tier: context.tier } });
    }
  }
  return out;
}

interface Choice {
  readonly listed: Listed;
  /** True when the paper's own tier, not the words, decided. */
  readonly byPlace: boolean;
}

function choose(listed: readonly Listed[], unitTier: Tier | null, context: PlaceContext): Choice | null {
  const fitting =
    unitTier === null
      ? listed
      : listed.filter(({ entry }) => entry.tier === unitTier || (unitTier === "commune" && entry.tier === "village"));
  const date = context.date;
  const living = date === undefined ? fitting : fitting.filter(({ entry }) => inForce(entry, date));
  const pool = living.length > 0 ? living : fitting;
  const first = pool[0];
  if (!first) return null;
  const tiers = new Set(pool.map(({ entry }) => entry.tier));
  if (unitTier !== null || tiers.size === 1) return { listed: first, byPlace: false };
  const own = context.tier;
  if (!own) return null;
  const from = rank.indexOf(own);
  const nearest = pool
    .filter(({ entry }) => rank.indexOf(entry.tier) >= from)
    .toSorted((a, b) => rank.indexOf(a.entry.tier) - rank.indexOf(b.entry.tier))[0];
  return nearest ? { listed: nearest, byPlace: true } : null;
}

function alive(choice: Choice | null, context: PlaceContext): boolean {
  return choice !== null && (context.date === undefined || inForce(choice.listed.entry, context.date));
}

function found(choice: Choice, how: How, unit: Unit | null, context: PlaceContext): KnownAgency {
  const { entry, name } = choice.listed;
  return {
    id: entry.id,
    ...fillName(entry, unit, context, variant(entry, name, unit, context)),
    how: choice.byPlace ? "place" : how,
    tier: entry.tier,
    agency: entry,
  };
}

/** "Thành ủy", "Thành đoàn" instead of "Tỉnh ủy" for a city; otherwise the name that was met. */
function variant(entry: Entry, name: string, unit: Unit | null, context: PlaceContext): string {
  if (entry.tier !== "province" || name !== entry.names[0]) return name;
  const province = unit?.name || context.province;
  if (!province || provinceOf(province, context.date ?? "9999-12-31")?.kind !== "thành phố") return name;
  return entry.names.find((one) => one.includes("Thành ủy") || one.startsWith("Thành")) ?? name;
}

function byKey(reading: Reading, context: PlaceContext): { readonly choice: Choice; readonly how: How } | null {
  const index = agencyIndex();
  const key = keyOf(reading.base);
  const tier = reading.unit ? tierOfUnit(reading.unit, context) : null;
  const listed = index.exact.get(key) ?? [];
  const names = choose(
    listed.filter((one) => !one.alias),
    tier,
    context,
  );
  const any = choose(listed, tier, context);
  const best = alive(names, context) || !alive(any, context) ? (names ?? any) : any;
  if (best) return { choice: best, how: best.listed.alias ? "alias" : "exact" };
  if (key !== fold(key)) return null;
  const folded = choose(index.folded.get(key) ?? [], tier, context);
  return folded ? { choice: folded, how: "folded" } : null;
}

/** "Tư pháp" in a province's list is Sở Tư pháp, "Kinh tế" in a commune's Phòng Kinh tế. */
function byHead(reading: Reading, context: PlaceContext): Choice | null {
  const tier = (reading.unit ? tierOfUnit(reading.unit, context) : null) ?? context.tier;
  for (const head of tier ? (headOfTier[tier] ?? []) : []) {
    const choice = choose(agencyIndex().exact.get(keyOf(`${head} ${reading.base}`)) ?? [], tier ?? null, context);
    if (choice && alive(choice, context)) return { listed: choice.listed, byPlace: true };
  }
  return null;
}

/** Names that go on with words of their own: the longest known beginning. */
function byBeginning(words: string, context: PlaceContext): KnownAgency | null {
  const parts = fold(keyOf(words)).split(" ");
  for (let length = parts.length - 1; length >= 2; length -= 1) {
    const choice = choose(agencyIndex().open.get(parts.slice(0, length).join(" ")) ?? [], null, context);
    if (choice)
      return {
        id: choice.listed.entry.id,
        name: words,
        short: words,
        how: "alias",
        tier: choice.listed.entry.tier,
        agency: choice.listed.entry,
      };
  }
  return null;
}

/** A title without a head noun in the paper of another tier: there the sở or phòng of that work is meant. */
function isForeignTitle(listed: Listed, unit: Unit | null, context: PlaceContext): boolean {
  return (
    listed.alias &&
    unit === null &&
    listed.entry.tier === "commune" &&
    context.tier !== undefined &&
    context.tier !== "commune"
  );
}

function resolveBody(words: string, context: PlaceContext): Resolved {
  let late: KnownAgency | null = null;
  for (const reading of readings(words, context)) {
    const match = byKey(reading, context);
    if (!match) continue;
    const other = isForeignTitle(match.choice.listed, reading.unit, context) ? byHead(reading, context) : null;
    if (other) return found(other, "place", null, context);
    const agency = found(match.choice, match.how, reading.unit, context);
    if (alive(match.choice, context)) return agency;
    late ??= agency;
  }
  for (const reading of readings(words, context)) {
    const choice = byHead(reading, context);
    if (choice) return found(choice, "place", reading.unit, context);
  }
  return late ?? byBeginning(words, context) ?? unknown;
}

// prettier-ignore
const plainUnits: readonly (readonly [RegExp, string])[] = [
  [/ tinh(?= |$)/iu, " tỉnh"],
  [/ thanh pho(?= |$)/iu, " thành phố"],
  [/ huyen(?= |$)/iu, " huyện"],
  [/ thi xa(?= |$)/iu, " thị xã"],
  [/ xa(?! hoi)(?= |$)/iu, " xã"],
  [/ phuong(?= |$)/iu, " phường"],
];

/** In words typed without accents the kind of unit gets them, so that the place can be cut off. */
function withUnitAccents(words: string): string {
  if (fold(words) !== words.toLowerCase()) return words;
  for (const [plain, accented] of plainUnits) if (plain.test(words)) return words.replace(plain, accented);
  return words;
}

/**
 * The body that words name in a paper from `place`: by full name, then another writing, then without accents, then with the paper's
 * own place filled in ("Công an" in a ward's plan is Công an phường). A body no longer (or not yet) in force on the date is still
 * recognised: ask `inForce`. What the catalogue does not know, or cannot tell apart without a place, stays unknown.
 */
export function resolveAgency(words: string, place: PlaceContext = anywhere): Resolved {
  let answers = memo.get(place);
  if (!answers) memo.set(place, (answers = new Map()));
  let answer = answers.get(words);
  if (!answer) answers.set(words, (answer = resolved(words, place)));
  return answer;
}

function resolved(words: string, place: PlaceContext): Resolved {
  const text = words
    .normalize("NFC")
    .replace(/\s*\([^()]*\)\s*$/u, "")
    .replace(/^[\s\-–+]+|[\s.;,:]+$/gu, "")
    .replace(/\s+/gu, " ");
  if (text === "") return unknown;
  const group = groupOf(text);
  if (group)
    return { id: group.id, name: group.name, short: group.name, how: "group", tier: group.tier ?? null, agency: group };
  if (isGroup(text)) return unknown;
  const direct = resolveBody(withUnitAccents(text), place);
  if (!direct.unknown) return direct;
  const body = bodyOfHead(text);
  const led = body === null ? unknown : resolveBody(body, place);
  return led.unknown ? unknown : { ...led, person: true };
}
