import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedBlocks } from "#shared/rules/engine/places.ts";
import { readPlan } from "#tests/support/read-text.ts";
import { anchorIn } from "./anchor.ts";

const paper = readPlan(
  "I. NHIỆM VỤ",
  "",
  "Rà soát thủ tục hành chính của phường.",
  "",
  "Công khai thủ tục tại trụ sở phường.",
);
const blocks = placedBlocks(paper);
const [first, second] = ["Rà soát", "Công khai"].map((words) => {
  const found = blocks.find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`No block with ${words}`);
  return { node: found.block.id, text: found.text };
}) as [{ node: string; text: string }, { node: string; text: string }];

describe("the place of a remark", () => {
  it("stays on its words when others come before them", () => {
    const anchor = { node: first.node, start: 0, end: 17, quote: "thủ tục hành chính" };
    const at = anchorIn(paper, anchor);
    expect(at && first.text.slice(at.start, at.end)).toBe("thủ tục hành chính");
  });

  it("follows words that moved to another block", () => {
    const at = anchorIn(paper, { node: first.node, start: 0, end: 16, quote: "tại trụ sở phường" });
    expect(at?.node).toBe(second.node);
  });

  it("is the whole block when its words were rewritten", () => {
    expect(anchorIn(paper, { node: first.node, start: 0, end: 9, quote: "Kiểm tra thủ tục đất đai" })).toEqual({
      node: first.node,
      start: 0,
      end: first.text.length,
    });
  });

  it("is lost when neither block nor words are left", () => {
    expect(anchorIn(paper, { node: "gone", start: 0, end: 5, quote: "phường" })).toBeNull();
    expect(anchorIn(paper, { node: null, start: 0, end: 0, quote: "" })).toBeNull();
  });

  it("is always inside its block", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom("", "thủ tục", "phường", "không có"),
        (start, length, quote) => {
          const at = anchorIn(paper, { node: first.node, start, end: start + length, quote });
          const text = blocks.find(({ block }) => block.id === at?.node)?.text ?? "";
          expect(at === null || (at.start <= at.end && at.end <= text.length)).toBe(true);
        },
      ),
    );
  });
});
