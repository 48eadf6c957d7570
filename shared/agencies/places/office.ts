import type { Tier } from "#shared/agencies/entry.ts";
import type { PlaceContext, UnitKind } from "./unit.ts";
import { cutUnit, tierOfUnit } from "./unit.ts";

/** An office's name taken apart: "UBND phường Chánh Lộ" is the body "UBND" of the commune unit "phường Chánh Lộ". */
export interface Office {
  readonly tier: Tier;
  readonly unitKind: UnitKind;
  /** With its kind: "phường Chánh Lộ"; the kind alone when no name is written. */
  readonly unitName: string;
  /** The words before the place: "UBND", "Sở Y tế". */
  readonly body: string;
}

/** Takes an office's name apart, or null when it names no unit. `context` decides what a "thành phố" is. */
export function parseOffice(words: string, context: PlaceContext = {}): Office | null {
  const cut = cutUnit(words.trim());
  if (!cut?.unit.kind) return null;
  const tier = tierOfUnit(cut.unit, context);
  if (!tier) return null;
  const unitName = cut.unit.name === "" ? cut.unit.kind : `${cut.unit.kind} ${cut.unit.name}`;
  return { tier, unitKind: cut.unit.kind, unitName, body: cut.base };
}
