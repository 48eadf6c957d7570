import { describe, expect, it } from "vitest";
import type { Block } from "#shared/model/block.ts";
import { nextLabel } from "./labels.ts";
import { endOf, lowered, newAfter, raised, renumberedAfter, swapped } from "./structure.ts";

/** "I." and "Điều 1." are titles of level 1, "1." of level 2, the rest points: a) 3, - 4, + 5; "" is running text. */
function paper(...labels: readonly string[]): Block[] {
  return labels.map((label, at): Block => {
    const words = { id: `n${at}`, children: [{ text: `Chữ ${at}` }] };
    if (label === "") return { type: "paragraph", ...words };
    if (/^(?:[IVX]+\.|Điều)/u.test(label)) return { type: "heading", level: 1, label, ...words };
    if (/^\d+\.$/u.test(label)) return { type: "heading", level: 2, label, ...words };
    const level = { "-": 4, "+": 5 }[label] ?? (/^\d+\.\d/u.test(label) ? 3 : 3);
    return { type: "item", level, label, ...words };
  });
}

const labelled = (blocks: readonly Block[], index: number): string[] => {
  const labels = blocks.map((block) => ("label" in block ? (block.label ?? "") : ""));
  for (const change of renumberedAfter(blocks, index)) labels[change.index] = change.label;
  return labels;
};

describe("the label that follows", () => {
  it.each([
    ["a)", "b)"],
    ["d)", "đ)"],
    ["đ)", "e)"],
    ["e)", "g)"],
    ["i)", "k)"],
    ["y)", "y)"],
    ["I.", "II."],
    ["IX.", "X."],
    ["9.", "10."],
    ["1.1.", "1.2."],
    ["Điều 2.", "Điều 3."],
    ["(1)", "(2)"],
    ["(a)", "(b)"],
    ["-", "-"],
    ["Chương II", "Chương III"],
  ])("after %s is %s", (label, next) => expect(nextLabel(label)).toBe(next));
});

describe("renumbering", () => {
  it("goes on through the whole series, over text and deeper points, and stops at the next title", () => {
    const blocks = paper("1.", "a)", "c)", "-", "", "d)", "e)", "2.", "a)");
    expect(labelled(blocks, 1)).toEqual(["1.", "a)", "b)", "-", "", "c)", "d)", "2.", "a)"]);
  });

  it("takes the decimal points below along", () => {
    expect(labelled(paper("1.", "3.", "3.1.", "3.2."), 0)).toEqual(["1.", "2.", "2.1.", "2.2."]);
  });

  it("leaves dashes and what is in order alone", () => {
    expect(renumberedAfter(paper("-", "-", "-"), 0)).toEqual([]);
    expect(renumberedAfter(paper("a)", "b)", "c)"), 0)).toEqual([]);
  });
});

describe("levels", () => {
  it("lowers a point under the one above it, in the ladder's way or as its new mates are numbered", () => {
    expect(lowered(paper("1.", "a)", "b)"), 2)).toEqual({ level: 4, label: "-" });
    expect(lowered(paper("I.", "II."), 1)).toEqual({ level: 2, label: "1." });
    expect(lowered(paper("1.", "a)"), 1)).toBeNull();
  });

  it("raises a point behind the one it stood under", () => {
    expect(raised(paper("1.", "a)", "-"), 2)).toEqual({ level: 3, label: "b)" });
    expect(raised(paper("1.", "a)"), 1)).toBeNull();
  });

  it("gives a new point the next label of its series, behind what stands under the one before", () => {
    expect(newAfter(paper("1.", "d)", "-", "2."), 1)).toEqual({ level: 3, label: "đ)", at: 3 });
    expect(newAfter(paper("1.", ""), 1)).toEqual({ level: 3, label: "a)", at: 2 });
  });
});

describe("moving", () => {
  it("takes all of a section along", () => {
    const blocks = paper("1.", "a)", "", "2.", "a)", "3.");
    expect(endOf(blocks, 0)).toBe(3);
    expect(swapped(blocks, 0, 1)).toEqual({ upper: [0, 3], lower: [3, 5] });
    expect(swapped(blocks, 3, -1)).toEqual({ upper: [0, 3], lower: [3, 5] });
    expect(swapped(blocks, 5, 1)).toBeNull();
    expect(swapped(blocks, 1, -1)).toBeNull();
  });
});
