import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedBy, rowBeginning } from "./move.ts";
import type { Selecting } from "./select.ts";
import { selectedAfter } from "./select.ts";

describe("moving over rows", () => {
  it("stops at both ends; above the first row is the head", () => {
    expect(movedBy("ArrowUp", 0, 5, 3)).toBe(-1);
    expect(movedBy("ArrowDown", -1, 5, 3)).toBe(0);
    expect(movedBy("ArrowDown", 4, 5, 3)).toBe(4);
    expect(movedBy("PageDown", 3, 5, 3)).toBe(4);
    expect(movedBy("PageUp", 1, 5, 3)).toBe(0);
    expect(movedBy("End", 0, 5, 3)).toBe(4);
    expect(movedBy("Home", 4, 5, 3)).toBe(0);
    expect(movedBy("Tab", 0, 5, 3)).toBeNull();
    expect(movedBy("ArrowDown", 0, 0, 3)).toBeNull();
  });

  it("never leaves the table", () => {
    const keys = fc.constantFrom("ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End");
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 1, max: 99 }),
        fc.nat(99),
        fc.integer({ min: 1, max: 40 }),
        (key, n, at, page) => {
          const to = movedBy(key, Math.min(at, n - 1), n, page) ?? NaN;
          expect(to).toBeGreaterThanOrEqual(key === "ArrowUp" ? -1 : 0);
          expect(to).toBeLessThan(n);
        },
      ),
    );
  });
});

describe("finding a row by typing", () => {
  const words = ["Kế hoạch 1", "Đề án", "Kế hoạch 2", "Đôn đốc"];
  const find = (typed: string, from: number) => rowBeginning(typed, (index) => words[index] ?? "", from, words.length);

  it("takes words without accents, goes on from where it is and round the end", () => {
    expect(find("de", 0)).toBe(1);
    expect(find("đôn", 0)).toBe(3);
    expect(find("k", 0)).toBe(2);
    expect(find("k", 2)).toBe(0);
    expect(find("ke", 2)).toBe(2);
    expect(find("x", 0)).toBe(-1);
  });

  it("steps through rows of one letter", () => {
    expect(find("dd", 1)).toBe(3);
    expect(find("ddd", 3)).toBe(1);
  });
});

describe("selecting rows", () => {
  const ids = ["a", "b", "c", "d"];
  const start: Selecting = { mode: "multiple", selected: new Set(["b"]), anchor: "b" };

  it("takes one, adds or takes away by Ctrl, takes a stretch by Shift", () => {
    expect(selectedAfter(start, "d", { ctrl: false, shift: false }, ids).selected).toEqual(new Set(["d"]));
    expect(selectedAfter(start, "d", { ctrl: true, shift: false }, ids).selected).toEqual(new Set(["b", "d"]));
    expect(selectedAfter(start, "b", { ctrl: true, shift: false }, ids).selected).toEqual(new Set());
    expect(selectedAfter(start, "d", { ctrl: false, shift: true }, ids).selected).toEqual(new Set(["b", "c", "d"]));
    expect(selectedAfter(start, "a", { ctrl: false, shift: true }, ids).selected).toEqual(new Set(["a", "b"]));
  });

  it("keeps the beginning of a stretch while it grows", () => {
    const grown = selectedAfter(start, "d", { ctrl: false, shift: true }, ids);
    expect(selectedAfter(grown, "c", { ctrl: false, shift: true }, ids).selected).toEqual(new Set(["b", "c"]));
  });

  it("is never more than one where only one may be", () => {
    const single: Selecting = { ...start, mode: "single" };
    expect(selectedAfter(single, "d", { ctrl: true, shift: true }, ids).selected).toEqual(new Set(["d"]));
  });
});
