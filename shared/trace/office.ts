import type { Tier } from "#shared/agencies/entry.ts";
import type { CounterpartOptions } from "#shared/agencies/counterpart/counterpart.ts";
import { parseOffice } from "#shared/agencies/places/office.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";

/** An office that receives tasks: "UBND phường Chánh Lộ" of tier commune in the province Quảng Ngãi. */
export interface OfficeAt {
  readonly name: string;
  readonly tier: Tier;
  /** The province's proper name. */
  readonly province?: string;
  /** Its own units as it names them; preferred as leads. */
  readonly units?: readonly string[];
}

/** The unit an office governs, with its kind: "phường Chánh Lộ"; null when its name says none. */
export function unitOf(office: OfficeAt, date: string): string | null {
  const base = { date, tier: office.tier, ...(office.province ? { province: office.province } : {}) };
  return parseOffice(office.name, base)?.unitName ?? null;
}

/** Where the office's papers come from, for reading the names in them. */
export function placeOfOffice(office: OfficeAt, date: string): PlaceContext {
  const unitName = unitOf(office, date);
  return {
    tier: office.tier,
    date,
    ...(unitName ? { unitName } : {}),
    ...(office.province ? { province: office.province } : {}),
  };
}

/** How counterparts of higher bodies are to be named in the office's papers. */
export function counterpartOptions(office: OfficeAt, date: string): CounterpartOptions {
  const unitName = unitOf(office, date);
  return {
    ...(unitName ? { unitName } : {}),
    ...(office.province ? { province: office.province } : {}),
    ...(office.units && office.units.length > 0 ? { own: office.units } : {}),
  };
}
