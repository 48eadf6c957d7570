import type { Tier } from "#shared/agencies/entry.ts";
import { tierExists, twoTierStart } from "#shared/agencies/validity.ts";
import { fold } from "#shared/text/fold.ts";
import type { Commune } from "./communes.ts";
import { districtsByProvince } from "./districts.ts";
import { provinceUnits } from "./province-data.ts";
import { provinceUnitName } from "./provinces.ts";

/** A unit an office may belong to, as far as the catalogue knows it. */
export interface PlaceSuggestion {
  /** With its kind: "phường Chánh Lộ". */
  readonly unit: string;
  readonly tier: Extract<Tier, "province" | "district" | "commune">;
  /** The province's proper name. */
  readonly province: string;
  /** The unit above: "thành phố Quảng Ngãi", "tỉnh Quảng Ngãi"; null for a province. */
  readonly above: string | null;
  /** The chain as a person says it: "phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi". */
  readonly words: string;
  /** What is not sure. */
  readonly note?: string;
}

const most = 12;
const districtEnd = "2025-06-30";

/**
 * Units whose names hold all the typed words, accents or not, those whose names begin so first: the catalogue's provinces
 * and districts, and the given communes; nothing is made up.
 */
export function suggestPlaces(typed: string, date: string, known: readonly Commune[]): PlaceSuggestion[] {
  const words = fold(typed)
    .split(/[\s,]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const matching = [
    ...provinces(date).filter(({ unit, words: chain }) => holds(words, unit, chain)),
    ...districts(date).filter(({ unit, words: chain }) => holds(words, unit, chain)),
    ...known
      .filter(({ name, district, province }) => holds(words, name, `${name} ${district ?? ""} ${province}`))
      .flatMap((commune) => communeOn(commune, date)),
  ];
  const whole = words.join(" ");
  const rank = ({ unit, note }: PlaceSuggestion): number => {
    const name = fold(unit).replace(kinds, "");
    return (name === whole ? 0 : name.startsWith(whole) ? 1 : 2) + (note === undefined ? 0 : 0.5);
  };
  return matching.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

const kinds = /^(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) /u;

function holds(words: readonly string[], unit: string, chain: string): boolean {
  const [own, all] = [fold(unit), fold(chain)];
  return words.some((word) => own.includes(word)) && words.every((word) => all.includes(word));
}

function communeOn({ name, district, province, now }: Commune, date: string): PlaceSuggestion[] {
  const tier = "commune" as const;
  const twoTier = !tierExists("district", date);
  if (district === null) {
    if (!twoTier) return [];
    const top = provinceUnitName(province, date);
    return [{ unit: name, tier, province, above: top, words: `${name}, ${top}` }];
  }
  const top = provinceUnitName(province, twoTier ? districtEnd : date);
  const old = { unit: name, tier, province, above: district, words: `${name}, ${district}, ${top}` };
  if (!twoTier) return [old];
  return [{ ...old, note: now === null ? "trước 01/7/2025" : `trước 01/7/2025; nay thuộc ${now}` }];
}

function districts(date: string): PlaceSuggestion[] {
  const gone = tierExists("district", date) ? {} : { note: "cấp huyện kết thúc hoạt động ngày 30/6/2025" };
  return Object.entries(districtsByProvince).flatMap(([province, units]) =>
    units.map((unit): PlaceSuggestion => {
      const above = provinceUnitName(province, date < twoTierStart ? date : districtEnd);
      return { unit, tier: "district", province, above, words: `${unit}, ${above}`, ...gone };
    }),
  );
}

function provinces(date: string): PlaceSuggestion[] {
  const names = date < twoTierStart ? provinceUnits.flatMap(namesBefore) : provinceUnits.map(({ name }) => name);
  return names.map((name) => {
    const unit = provinceUnitName(name, date);
    return { unit, tier: "province", province: name, above: null, words: unit };
  });
}

function namesBefore({ name, merged }: (typeof provinceUnits)[number]): readonly string[] {
  return merged.length === 0 ? [name] : merged;
}

/** The proper names of the provinces on a date. */
export function provinceNames(date: string): string[] {
  return provinces(date).map(({ province }) => province);
}
