import { fold } from "#shared/text/fold.ts";
import { entries } from "./catalogue/all.ts";
import type { Entry, Tier } from "./entry.ts";
import { fillName } from "./fill-name.ts";
import type { PlaceContext } from "./places/unit.ts";
import { inForce } from "./validity.ts";

export interface CompletionSources {
  /** The office's own units, as it names them. */
  readonly units: readonly string[];
  /** Bodies the paper names already. */
  readonly used: readonly string[];
  readonly place: PlaceContext;
}

/** How near the catalogue's bodies of each tier are to an office: its own first, then those it works with. */
const nearness: Readonly<Record<Tier, readonly Tier[]>> = {
  commune: ["commune", "village", "region", "district", "province", "central"],
  district: ["district", "commune", "province", "region", "central", "village"],
  province: ["province", "district", "commune", "central", "region", "village"],
  central: ["central", "province", "district", "commune", "region", "village"],
  region: ["region", "commune", "province", "district", "central", "village"],
  village: ["village", "commune", "district", "province", "region", "central"],
};

/**
 * Names of bodies that hold all typed words, accents or not: own units first, then what the paper names, then the
 * catalogue's bodies in force, the nearest tier first; within each those that begin with the words.
 */
export function completeAgency(typed: string, sources: CompletionSources, limit = 8): string[] {
  const words = fold(typed)
    .split(/[\s,/-]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const whole = words.join(" ");
  const fits = (name: string): boolean => {
    const parts = fold(name).split(/[\s,/-]+/u);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const begins = (name: string): number => (fold(name).startsWith(whole) ? 0 : 1);
  const group = (names: readonly string[]): string[] => names.filter(fits).toSorted((a, b) => begins(a) - begins(b));
  const seen = new Set<string>();
  const out: string[] = [];
  for (const name of [...group(sources.units), ...group(sources.used), ...catalogued(sources.place, fits, begins)]) {
    const key = fold(name);
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(name);
    if (out.length === limit) break;
  }
  return out;
}

function catalogued(place: PlaceContext, fits: (name: string) => boolean, begins: (name: string) => number): string[] {
  const order = nearness[place.tier ?? "commune"];
  const found = entries
    .filter((entry: Entry) => place.date === undefined || inForce(entry, place.date))
    .flatMap((entry: Entry) => {
      const { short } = fillName(entry, null, place);
      const known = [short, ...(entry.aliases ?? []), ...(entry.abbreviations ?? [])];
      return known.some(fits)
        ? [{ name: short, far: order.indexOf(entry.tier), late: Math.min(...known.map(begins)) }]
        : [];
    });
  return found.toSorted((a, b) => a.far - b.far || a.late - b.late).map(({ name }) => name);
}
