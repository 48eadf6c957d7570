import fc from "fast-check";
import { expect, it } from "vitest";
import { placeAfter, placesIn, scrollFor, sizesOf } from "./window.ts";

it("draws every line that can be seen, and only some more", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }),
      fc.nat(3000),
      fc.integer({ min: 1, max: 600 }),
      (heights, start, room) => {
        const { tops, total } = sizesOf(heights);
        const from = Math.min(start, Math.max(0, total - room));
        const drawn = new Set(placesIn(tops, from, from + room, 0));
        const seen = heights.flatMap((height, at) => {
          const top = tops[at] ?? 0;
          return top < from + room && top + height > from ? [at] : [];
        });
        expect(seen.filter((at) => !drawn.has(at))).toEqual([]);
        expect(drawn.size).toBeLessThanOrEqual(seen.length + 1);
      },
    ),
  );
});

it("scrolls no farther than it must", () => {
  expect([scrollFor(100, 200, 150, 180), scrollFor(100, 200, 50, 80), scrollFor(100, 200, 290, 340)]).toEqual([
    100, 50, 140,
  ]);
});

it("moves as a grid does, and never out of it", () => {
  const from = { line: 3, column: 2 };
  const move = (key: string, ctrl = false) => placeAfter(key, ctrl, from, 10, 4, 5);
  expect(move("ArrowRight")).toEqual({ line: 3, column: 3 });
  expect(move("Home")).toEqual({ line: 3, column: 0 });
  expect(move("End", true)).toEqual({ line: 9, column: 4 });
  expect(move("PageUp")).toEqual({ line: 0, column: 2 });
  expect(move("PageDown")).toEqual({ line: 8, column: 2 });
  expect(move("x")).toBeNull();
});
