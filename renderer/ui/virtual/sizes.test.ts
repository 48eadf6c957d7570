import fc from "fast-check";
import { expect, it } from "vitest";
import { partsOf, placesIn, scrollFor, sizesOf } from "./sizes.ts";

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

it("leaves nothing of a stretch out and names nothing twice, whatever is drawn of it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(20), fc.nat(20), (drawn, start, length) => {
      const end = start + length;
      const parts = partsOf(drawn, start, end);
      const places = parts.flatMap((part) =>
        typeof part === "number" ? [part] : Array.from({ length: part.to - part.from }, (_, at) => part.from + at),
      );
      expect(places).toEqual(Array.from({ length }, (_, at) => start + at));
      const named = parts.filter((part) => typeof part === "number");
      expect(new Set(named)).toEqual(new Set(drawn.filter((at) => at >= start && at < end)));
    }),
  );
});
