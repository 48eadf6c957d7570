import fc from "fast-check";
import { expect, it } from "vitest";
import type { RelatedPaper } from "#shared/contract/library.ts";
import { box, layGraph } from "./graph-layout.ts";

const related = (id: string | null, relation: RelatedPaper["relation"] = "implements"): RelatedPaper => ({
  relation,
  raw: "",
  node: "n1",
  start: 0,
  end: 1,
  paper:
    id === null
      ? null
      : {
          id,
          kind: "plan",
          number: id,
          symbol: "KH-UBND",
          date: "2023-04-01",
          issuer: "UBND xã",
          subject: null,
          tier: null,
          version: 1,
          createdAt: "",
        },
});

it("shows each paper once on a side, by its first relation, and none that is not in the library", () => {
  const { nodes } = layGraph([related("1"), related("1", "cites"), related(null)], [related("2", "reports")]);
  expect(nodes.map(({ title, relation, side }) => [title, relation, side])).toEqual([
    ["1/KH-UBND", "Thực hiện", "above"],
    ["2/KH-UBND", "Được báo cáo tại", "below"],
  ]);
});

it("lays no box over another or beside the picture", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (up, down) => {
      const graph = layGraph(
        Array.from({ length: up }, (_, at) => related(`u${at}`)),
        Array.from({ length: down }, (_, at) => related(`d${at}`)),
      );
      const boxes = [graph.centre, ...graph.nodes];
      expect(boxes).toHaveLength(up + down + 1);
      for (const [at, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + box.width).toBeLessThanOrEqual(graph.width);
        expect(a.y + box.height).toBeLessThanOrEqual(graph.height);
        for (const b of boxes.slice(at + 1))
          expect(Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height).toBe(true);
      }
    }),
  );
});
