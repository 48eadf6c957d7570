import { fold } from "#shared/text/fold.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";
import type { ProvinceKind } from "./province-data.ts";
import { formerCities, hueCityFrom, provinceUnits, provinceVariants } from "./province-data.ts";

/** A province-level unit as it stood on a date. */
export interface Province {
  /** Name on that date: "Thừa Thiên Huế" until 31/12/2024, "Huế" after. */
  readonly name: string;
  readonly kind: ProvinceKind;
  /** False when the unit had gone by the date; `successor` then names the unit its land belongs to. */
  readonly exists: boolean;
  readonly successor?: string;
  readonly doubt?: string;
}

interface Known {
  readonly name: string;
  /** Name of the unit of 01/7/2025 the land belongs to. */
  readonly now: string;
}

let byKey: ReadonlyMap<string, Known> | null = null;

function keyOfPlace(name: string): string {
  return fold(name)
    .replace(/^(?:tinh|thanh pho|tp\.?)\s*/u, "")
    .replace(/[^A-Za-zÀ-ỿ\p{N}]+/gu, "");
}

function knownPlace(words: string): Known | undefined {
  if (!byKey) {
    const map = new Map<string, Known>();
    for (const unit of provinceUnits) {
      map.set(keyOfPlace(unit.name), { name: unit.name, now: unit.name });
      for (const old of unit.merged) map.set(keyOfPlace(old), { name: old, now: unit.name });
    }
    for (const [variant, name] of Object.entries(provinceVariants)) {
      const found = map.get(keyOfPlace(name));
      if (found) map.set(keyOfPlace(variant), found);
    }
    byKey = map;
  }
  return byKey.get(keyOfPlace(words));
}

function kindOn(place: Known, date: string): ProvinceKind {
  if (place.name === "Huế") return date >= hueCityFrom ? "thành phố" : "tỉnh";
  if (date < twoTierStart) return (formerCities as readonly string[]).includes(place.name) ? "thành phố" : "tỉnh";
  const unit = provinceUnits.find((one) => one.name === place.now);
  if (unit && "cityFrom" in unit && date >= unit.cityFrom) return "thành phố";
  return unit?.kind ?? "tỉnh";
}

/**
 * The province of this name ("Quảng Ngãi", "tỉnh Kon Tum", "TP.HCM", accents not needed) as it stood on `date` (ISO),
 * or null when no province ever had the name. Same name, other extent: "Quảng Ngãi" holds Kon Tum only from 01/7/2025.
 */
export function provinceOf(name: string, date: string): Province | null {
  const place = knownPlace(name);
  if (!place) return null;
  const exists = date < twoTierStart || place.name === place.now;
  const shown = place.name === "Huế" && date < hueCityFrom ? "Thừa Thiên Huế" : place.name;
  const unit = provinceUnits.find((one) => one.name === place.now);
  return {
    name: shown,
    kind: exists ? kindOn(place, date) : kindOn(place, "2025-06-30"),
    exists,
    ...(exists ? {} : { successor: place.now }),
    ...(unit && "doubt" in unit && date >= "2026-08-01" ? { doubt: unit.doubt } : {}),
  };
}

/** The unit with its kind, as written in a paper: "tỉnh Quảng Ngãi", "Thành phố Hồ Chí Minh". */
export function provinceUnitName(name: string, date: string): string {
  const place = provinceOf(name, date);
  if (!place) return name;
  return place.name === "Hồ Chí Minh" ? "Thành phố Hồ Chí Minh" : `${place.kind} ${place.name}`;
}
