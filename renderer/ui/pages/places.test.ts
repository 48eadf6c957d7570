import { describe, expect, it } from "vitest";
import { layoutDocument } from "#shared/layout/layout.ts";
import { paginate } from "#shared/layout/pages/paginate.ts";
import { papers } from "#tests/support/papers.ts";
import { gap, pageAt, placesOf, shownPages, topOfNode } from "./places.ts";

const plan = papers.plan();
const pages = paginate(layoutDocument(plan));

describe("the places of sheets", () => {
  it("fit the widest sheet into the room, a wide one at most to 1.4 times its size", () => {
    expect(placesOf(pages, null, 297 * 2 + 2 * gap).scale).toBeCloseTo(2, 6);
    expect(placesOf(pages.slice(0, 3), null, 5000).scale).toBeCloseTo((1.4 * 96) / 25.4, 6);
    expect(placesOf(pages, 1, 300).scale).toBeCloseTo(96 / 25.4, 6);
  });

  it("stand below one another with a gap", () => {
    const { tops, scale, height } = placesOf(pages, 1, 800);
    expect(tops[0]).toBe(gap);
    expect(tops[1]).toBeCloseTo(2 * gap + 297 * scale, 6);
    expect(height).toBeCloseTo((tops[4] ?? 0) + 210 * scale + gap, 6);
  });

  it("draw what is in view and one sheet on either side", () => {
    const places = placesOf(pages, 1, 800);
    expect(shownPages(pages, places, 0, 500)).toEqual([0, 1]);
    expect(shownPages(pages, places, places.tops[2] ?? 0, (places.tops[2] ?? 0) + 100)).toEqual([1, 2, 3]);
    expect(pageAt(places, 0)).toBe(0);
    expect(pageAt(places, places.tops[3] ?? 0)).toBe(3);
  });

  it("find the words of a node on their sheet", () => {
    const places = placesOf(pages, 1, 800);
    const signer = plan.closing.children.at(-1)?.id ?? "";
    const top = topOfNode(pages, places, signer) ?? 0;
    expect(top).toBeGreaterThan(places.tops[2] ?? 0);
    expect(top).toBeLessThan(places.tops[3] ?? 0);
    expect(topOfNode(pages, places, "no such node")).toBeNull();
  });
});
