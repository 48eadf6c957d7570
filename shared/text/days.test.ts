import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, lastDayOfMonth, lastDayOfQuarter, partsOf } from "./days.ts";

describe("days", () => {
  it("knows which days exist", () => {
    expect([
      isDay(2024, 2, 29),
      isDay(2023, 2, 29),
      isDay(1900, 2, 29),
      isDay(2000, 2, 29),
      isDay(2026, 6, 31),
      isDay(2026, 13, 1),
      isDay(2026, 0, 1),
    ]).toEqual([true, false, false, true, false, false, false]);
    expect(dayOf(2026, 6, 31)).toBeNull();
    expect(partsOf("2026-02-30")).toBeNull();
  });

  it("ends months and quarters", () => {
    expect([
      lastDayOfMonth(2024, 2),
      lastDayOfMonth(2026, 12),
      lastDayOfQuarter(2026, 1),
      lastDayOfQuarter(2026, 5),
    ]).toEqual(["2024-02-29", "2026-12-31", "2026-03-31", null]);
  });

  it("adds days over the ends of months and years", () => {
    expect([
      addDays("2026-12-31", 1),
      addDays("2026-03-01", -1),
      addDays("2024-02-28", 366),
      addDays("2026-02-30", 1),
    ]).toEqual(["2027-01-01", "2026-02-28", "2025-02-28", null]);
  });

  it("agrees with the calendar of the platform", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (count) => {
        const expected = new Date(Date.UTC(2000, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
        expect(addDays("2000-01-01", count)).toBe(expected);
        expect(daysBetween("2000-01-01", expected)).toBe(count);
      }),
    );
  });
});
