import type { Tier } from "#shared/agencies/entry.ts";
import { tierExists, twoTierStart } from "#shared/agencies/validity.ts";
import { fold } from "#shared/text/fold.ts";
import { knownCommunes } from "./communes.ts";
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

/** Units whose names hold all the typed words, accents or not; the catalogue's own units only, nothing is made up. */
export function suggestPlaces(typed: string, date: string): PlaceSuggestion[] {
  const words = fold(typed)
    .split(/[\s,]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const matching = allPlaces(date).filter(({ unit, words: chain }) => {
    const own = fold(unit).split(/\s+/u);
    return own.some((word) => word.startsWith(words.at(-1) ?? "")) && words.every((word) => fold(chain).includes(word));
  });
  const whole = words.join(" ");
  const rank = ({ unit }: PlaceSuggestion): number => (fold(unit).includes(whole) ? 0 : 1);
  return matching.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

function allPlaces(date: string): PlaceSuggestion[] {
  return [...communes(date), ...districts(date), ...provinces(date)];
}

function communes(date: string): PlaceSuggestion[] {
  return knownCommunes.flatMap(({ name, district, province }): PlaceSuggestion[] => {
    const top = provinceUnitName(province, date);
    const tier = "commune" as const;
    if (tierExists("district", date))
      return [{ unit: name, tier, province, above: district, words: `${name}, ${district}, ${top}` }];
    const note = "tên xã, phường có thể đã đổi khi sắp xếp từ 01/7/2025, cần kiểm tra";
    return [
      { unit: name, tier, province, above: top, words: `${name}, ${top}`, note },
      { unit: name, tier, province, above: district, words: `${name}, ${district}, ${top}`, note: "trước 01/7/2025" },
    ];
  });
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
