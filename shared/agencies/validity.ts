import { entries } from "./catalogue/all.ts";
import type { Entry, Succession, Tier } from "./entry.ts";

/** First day of government in two local tiers (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
export const twoTierStart = "2025-07-01";
/** First day of the ministries, sở and phòng of 2025 (Nghị quyết 176/2025/QH15, Nghị định 45/2025/NĐ-CP). */
export const mergerStart = "2025-03-01";

let byId: ReadonlyMap<string, Entry> | null = null;

/** The entry of this id, or undefined. */
export function entryOf(id: string): Entry | undefined {
  byId ??= new Map(entries.map((entry) => [entry.id, entry]));
  return byId.get(id);
}

/** Whether the body existed on `date` (ISO). National dates: local decisions ran some days before or after. */
export function inForce(entry: { readonly from?: string; readonly to?: string }, date: string): boolean {
  return (entry.from === undefined || entry.from <= date) && (entry.to === undefined || date <= entry.to);
}

/** Whether a tier of government existed on `date`: the district tier ended on 30/6/2025. */
export function tierExists(tier: Tier, date: string): boolean {
  return tier !== "district" || date < twoTierStart;
}

/**
 * Who has the body's work on `date`: successors in force, followed through bodies that have themselves gone.
 * Empty while the body is in force, and when nobody took over.
 */
export function successors(entry: Entry, date: string): readonly { readonly entry: Entry; readonly how: Succession }[] {
  if (inForce(entry, date)) return [];
  const out: { entry: Entry; how: Succession }[] = [];
  const seen = new Set([entry.id]);
  const follow = (of: Entry, first: Succession | null) => {
    for (const how of of.successors ?? []) {
      const next = entryOf(how.id);
      if (!next || seen.has(next.id)) continue;
      seen.add(next.id);
      if (inForce(next, date)) out.push({ entry: next, how: first ?? how });
      else follow(next, first ?? how);
    }
  };
  follow(entry, null);
  return out;
}
