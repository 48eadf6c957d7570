import { describe, expect, it } from "vitest";
import { childrenOf, graphOf, parentsOf, parentsThatMust, threadOf } from "./graph.ts";
import type { Link } from "./link.ts";

function link(parentId: string, childId: string): Link {
  return {
    parentId,
    childId,
    parentPath: parentId,
    childPath: childId,
    confidence: 1,
    why: "",
    shared: { parent: [], child: [] },
  };
}

const graph = graphOf([
  { parent: "chỉ thị", child: "tỉnh", links: [link("a", "b"), link("a", "c"), link("a", "b")] },
  { parent: "tỉnh", child: "phường", links: [link("b", "d"), link("c", "d")] },
]);

describe("graphOf", () => {
  it("keeps links both ways, each once", () => {
    expect(childrenOf(graph, { paper: "chỉ thị", task: "a" }).map(({ task }) => task)).toEqual(["b", "c"]);
    expect(parentsOf(graph, { paper: "phường", task: "d" }).map(({ task }) => task)).toEqual(["b", "c"]);
  });

  it("answers with nothing where nothing is linked, or throws where something must be", () => {
    expect(parentsOf(graph, { paper: "chỉ thị", task: "a" })).toEqual([]);
    expect(() => parentsThatMust(graph, { paper: "chỉ thị", task: "a" })).toThrow(RangeError);
    expect(parentsThatMust(graph, { paper: "tỉnh", task: "b" })).toHaveLength(1);
  });

  it("follows a thread over several tiers", () => {
    const thread = threadOf(graph, { paper: "chỉ thị", task: "a" });
    expect(thread.below.map((one) => one.below.map(({ task }) => task))).toEqual([["d"], ["d"]]);
  });

  it("ends in a circle of links", () => {
    const circle = graphOf([
      { parent: "x", child: "y", links: [link("1", "2")] },
      { parent: "y", child: "x", links: [link("2", "1")] },
    ]);
    expect(threadOf(circle, { paper: "x", task: "1" }).below[0]?.below).toEqual([]);
  });
});
