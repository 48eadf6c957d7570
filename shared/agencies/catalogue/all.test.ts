import { describe, expect, it } from "vitest";
import { baseOf } from "#shared/agencies/entry.ts";
import { keyOf } from "#shared/agencies/name/key.ts";
import { entryOf, inForce, successors, tierExists } from "#shared/agencies/validity.ts";
import { entries } from "./all.ts";
import { groups } from "./groups.ts";

const iso = /^\d{4}-\d{2}-\d{2}$/u;

describe("catalogue", () => {
  it("has one entry per id, ids apart from those of groups", () => {
    const ids = [...entries.map(({ id }) => id), ...groups.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it("has dates in order and a source", () => {
    const dates = entries.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined);
    expect(dates.filter((date) => !iso.test(date))).toEqual([]);
    expect(entries.filter(({ from = "", to = "9" }) => from > to)).toEqual([]);
    expect(entries.filter(({ source }) => source === "")).toEqual([]);
  });

  it("says what it is not sure of", () => {
    expect(entries.filter(({ sure, doubt }) => !sure && doubt === undefined)).toEqual([]);
  });

  it("has successors that exist, only for bodies that ended, and in force after them", () => {
    const wrong = entries.flatMap((entry) =>
      (entry.successors ?? []).filter(({ id }) => {
        const next = entryOf(id);
        return next === undefined || entry.to === undefined || (next.to ?? "9") <= entry.to;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has no district body after the district tier", () => {
    expect(entries.filter(({ tier, to = "9" }) => tier === "district" && to > "2025-06-30")).toEqual([]);
  });

  it("has no name that means two bodies of one tier on one date", () => {
    const byName = new Map<string, (typeof entries)[number][]>();
    const clashes: string[] = [];
    for (const entry of entries)
      for (const key of new Set(
        [...entry.names, ...(entry.aliases ?? []), ...(entry.abbreviations ?? [])].map((name) => keyOf(baseOf(name))),
      )) {
        const others = byName.get(`${entry.tier} ${key}`) ?? [];
        for (const other of others) {
          const apart = (entry.from ?? "") > (other.to ?? "9") || (other.from ?? "") > (entry.to ?? "9");
          if (!apart) clashes.push(`${key}: ${entry.id} / ${other.id}`);
        }
        byName.set(`${entry.tier} ${key}`, [...others, entry]);
      }
    expect(clashes).toEqual([]);
  });
});

describe("validity", () => {
  it("follows a body to those who have its work", () => {
    const ministry = entryOf("ministry-information");
    if (!ministry) throw new Error("missing");
    expect(inForce(ministry, "2025-02-28")).toBe(true);
    expect(successors(ministry, "2025-02-28")).toEqual([]);
    expect(successors(ministry, "2025-03-01").map(({ entry, how }) => [entry.id, how.kind])).toEqual([
      ["ministry-science", "merged"],
      ["ministry-culture", "function-moved"],
      ["ministry-public-security", "function-moved"],
    ]);
  });

  it("follows through bodies that have themselves gone", () => {
    const tax = entryOf("province-tax-2024");
    if (!tax) throw new Error("missing");
    expect(successors(tax, "2025-05-01").map(({ entry }) => entry.id)).toEqual(["region-tax-2025"]);
    expect(successors(tax, "2026-01-01").map(({ entry }) => entry.id)).toEqual(["province-tax"]);
  });

  it("knows when the district tier ended", () => {
    expect(tierExists("district", "2025-06-30")).toBe(true);
    expect(tierExists("district", "2025-07-01")).toBe(false);
    expect(tierExists("commune", "2026-01-01")).toBe(true);
  });
});
