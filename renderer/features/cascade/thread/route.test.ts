import { describe, expect, it } from "vitest";
import type { Box } from "./route.ts";
import { routeOf } from "./route.ts";

function box(column: number, top: number, height: number): Box {
  return { left: column * 400, right: column * 400 + 336, top, bottom: top + height };
}

/** Whether the straight part of a path runs through a card. */
function crosses(path: string, card: Box): boolean {
  return [...path.matchAll(/([\d.]+) ([\d.]+) H([\d.]+)/gu)].some(([, from, at, to]) => {
    const [x1, y, x2] = [Number(from), Number(at), Number(to)];
    return y > card.top && y < card.bottom && x1 < card.right && x2 > card.left;
  });
}

describe("a line between two cards", () => {
  const root = box(0, 40, 200);

  it("goes straight over to the next column", () => {
    const path = routeOf(root, box(1, 40, 160), [[root], [box(1, 40, 160)]]);
    expect(path).toBe("M336 80 C368 80 368 80 400 80");
  });

  it("passes a column where no card stands", () => {
    const middle = [box(1, 40, 160), box(1, 212, 160)];
    const [first, last] = [box(2, 40, 160), box(2, 900, 80)];
    const columns = [[root], middle, [first, last]];
    const [near, far] = [routeOf(root, first, columns), routeOf(root, last, columns)];
    expect(near).toContain("400 206 H736");
    expect(far).toContain("400 386 H736");
    for (const card of middle) expect([crosses(near, card), crosses(far, card)]).toEqual([false, false]);
    expect(far.endsWith("800 940")).toBe(true);
  });

  it("goes round at the left of its own column", () => {
    expect(routeOf(root, box(0, 260, 100), [[root, box(0, 260, 100)]])).toBe("M0 80 C-28 80 -28 300 0 300");
  });
});
