import { expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";

it("has each number once per year and series, and each number with symbol once per year", () =>
  atStep(30, (db) => {
    const enter = (year: number, series: string, number: number, symbol: string) =>
      db.write(
        `INSERT INTO register VALUES (${year}, '${series}', ${number}, '${symbol}', NULL, '${year}-01-02', 't')`,
      );
    enter(2026, "plan", 1, "KH-UBND");
    enter(2025, "plan", 1, "KH-UBND");
    enter(2026, "report", 1, "BC-UBND");
    expect(() => enter(2026, "plan", 1, "KH-VP")).toThrow("UNIQUE");
    expect(() => enter(2026, "other", 1, "KH-UBND")).toThrow("UNIQUE");
    expect(() => enter(2026, "plan", 0, "KH-UBND")).toThrow("CHECK");
  }));
