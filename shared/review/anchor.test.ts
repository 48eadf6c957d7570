import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedBlocks } from "#shared/rules/engine/places.ts";
import { readPlan } from "#tests/support/read-text.ts";
import { anchorIn, anchorsIn, betweenParagraphs } from "./anchor.ts";

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

describe("a remark on words of several paragraphs", () => {
  const quote = ["thủ tục hành chính của phường.", "Công khai thủ tục"].join(betweenParagraphs);
  const anchor = { node: first.node, start: 8, end: first.text.length, quote };
  const lit = (document: typeof paper): string[] =>
    anchorsIn(document, anchor).map(({ node, start, end }) => {
      const block = placedBlocks(document).find((each) => each.block.id === node);
      return block?.text.slice(start, end) ?? expect.unreachable();
    });
  const changed = (change: (blocks: typeof paper.body.children) => typeof paper.body.children): typeof paper => ({
    ...paper,
    body: { ...paper.body, children: change(paper.body.children) },
  });

  it("stands in each of them, and follows them when others come between or before", () => {
    expect(lit(paper)).toEqual(quote.split(betweenParagraphs));
    const more = { type: "paragraph", id: "new", children: [{ text: "Niêm yết tại nhà văn hóa." }] } as const;
    expect(lit(changed((children) => children.flatMap((block) => [more, block])))).toEqual(
      quote.split(betweenParagraphs),
    );
  });

  it("leads to those that are left when one was rewritten or taken out", () => {
    expect(lit(changed((children) => children.filter(({ id }) => id !== second.node)))).toEqual([
      "thủ tục hành chính của phường.",
    ]);
    expect(lit(changed((children) => children.filter(({ id }) => id !== first.node)))).toEqual(["Công khai thủ tục"]);
    expect(lit(changed((children) => children.slice(0, 1)))).toEqual([]);
  });
});
