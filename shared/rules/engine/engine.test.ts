import { describe, expect, it } from "vitest";
import type { Document } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import type { Inline } from "#shared/model/inline.ts";
import { documentSchema } from "#shared/model/schema.ts";
import { runRules } from "./check.ts";
import { applyEdits } from "./edits.ts";
import { fixAll } from "./fix.ts";
import { fillMessage, quoteOf } from "./message.ts";
import type { BlockRule, Rule } from "./rule.ts";
import { blockRule, chainRule } from "./rule.ts";

function paper(...paragraphs: readonly (readonly Inline[])[]): Document {
  return {
    version: documentVersion,
    kind: "plan",
    header: { type: "header", id: "head", children: [] },
    body: {
      type: "body",
      id: "body",
      children: paragraphs.map((children, index) => ({ type: "paragraph", id: `p${index + 1}`, children })),
    },
    closing: { type: "closing", id: "foot", children: [] },
    appendices: [],
    source: null,
  };
}

const inlines = (document: Document) =>
  document.body.children.map((block) => ("children" in block ? block.children : []));
const at = (start: number, end: number, node = "p1") => ({ node, start, end });
const example = { good: [{ paper: "a" }], bad: [{ paper: "b", finds: ["hit"] }] } as const;

/** Finds every "x"; `to` is what its fix writes. */
function findsX(to: string, seen: string[] = []): BlockRule<"hit"> {
  return blockRule({
    id: "text/x",
    title: "Chữ x",
    basis: "Thông lệ",
    severity: "warning",
    needs: [],
    messages: { hit: "“{word}” không dùng." },
    check: ({ text, block, at: place }) => {
      seen.push(block.id);
      return Array.from(text.matchAll(/x/gu)).map((match) => {
        const range = place({ start: match.index, end: match.index + 1 });
        const fix = { title: "Thay", edits: [{ type: "replace", at: range, text: to }] } as const;
        return { at: range, message: "hit", data: { word: "x" }, fix };
      });
    },
    examples: example,
  });
}

describe("applyEdits", () => {
  it("replaces across leaves and keeps the look of the first character", () => {
    const document = paper([{ text: "một " }, { text: "hai ba", bold: true }]);
    const made = applyEdits(document, [{ type: "replace", at: at(2, 7), text: "X" }]);
    expect(inlines(made)).toEqual([[{ text: "mộX" }, { text: " ba", bold: true }]]);
    expect(documentSchema.parse(made)).toEqual(made);
  });

  it("shares what it does not touch and leaves the old tree as it was", () => {
    const document = paper([{ text: "một" }], [{ text: "hai" }]);
    const made = applyEdits(document, [{ type: "replace", at: at(0, 3, "p2"), text: "ba" }]);
    expect(made.body.children[0]).toBe(document.body.children[0]);
    expect(made.header).toBe(document.header);
    expect(inlines(document)).toEqual([[{ text: "một" }], [{ text: "hai" }]]);
    expect(applyEdits(document, [{ type: "replace", at: at(0, 3, "p9"), text: "ba" }])).toBe(document);
  });

  it("makes several edits of one node from their own places, in any order, and skips one that overlaps", () => {
    const document = paper([{ text: "a b c d" }]);
    const made = applyEdits(document, [
      { type: "replace", at: at(6, 7), text: "DDD" },
      { type: "replace", at: at(0, 1), text: "AAA" },
      { type: "replace", at: at(0, 3), text: "?" },
      { type: "replace", at: at(5, 40), text: "?" },
    ]);
    expect(inlines(made)).toEqual([[{ text: "AAA b c DDD" }]]);
  });

  it("inserts, empties and marks; a footnote keeps its place", () => {
    const note: Inline = { type: "footnote", id: "f", mark: "1", note: [], children: [{ text: "" }] };
    const document = paper([{ text: "ab" }, note, { text: "cd" }]);
    expect(inlines(applyEdits(document, [{ type: "replace", at: at(4, 4), text: "." }]))).toEqual([
      [{ text: "ab" }, note, { text: "cd." }],
    ]);
    expect(inlines(applyEdits(document, [{ type: "replace", at: at(1, 3), text: "" }]))).toEqual([
      [{ text: "a" }, note, { text: "d" }],
    ]);
    expect(inlines(applyEdits(document, [{ type: "mark", at: at(0, 1), mark: "bold", on: true }]))).toEqual([
      [{ text: "a", bold: true }, { text: "b" }, note, { text: "cd" }],
    ]);
    expect(inlines(applyEdits(paper([{ text: "ab" }]), [{ type: "replace", at: at(0, 2), text: "" }]))).toEqual([
      [{ text: "" }],
    ]);
  });

  it("renames the label of a point", () => {
    const document: Document = {
      ...paper(),
      body: {
        type: "body",
        id: "body",
        children: [{ type: "item", id: "i", label: "f)", level: 1, children: [{ text: "x" }] }],
      },
    };
    expect(applyEdits(document, [{ type: "label", node: "i", label: "g)" }]).body.children[0]).toMatchObject({
      label: "g)",
    });
  });
});

describe("runRules", () => {
  it("asks a block rule only about blocks it has not seen", () => {
    const seen: string[] = [];
    const rule = findsX("y", seen);
    const document = paper([{ text: "a x" }], [{ text: "b" }]);
    runRules(document, [rule]);
    const changed = applyEdits(document, [{ type: "replace", at: at(0, 1, "p2"), text: "x" }]);
    expect(runRules(changed, [rule]).map((finding) => finding.at.node)).toEqual(["p1", "p2"]);
    expect(seen).toEqual(["p1", "p2", "p2"]);
  });

  it("follows the settings, by rule before by group", () => {
    const document = paper([{ text: "x x" }]);
    const rules: readonly Rule[] = [findsX("y")];
    const found = (options: Parameters<typeof runRules>[2]) =>
      runRules(document, rules, options).map(({ severity }) => severity);
    expect(found({})).toEqual(["warning", "warning"]);
    expect(found({ settings: { levels: { text: "off" } } })).toEqual([]);
    expect(found({ settings: { levels: { text: "off", "text/x": "error" } } })).toEqual(["error", "error"]);
  });

  it("runs a chain rule only where a superior paper is given", () => {
    const rule = chainRule({
      id: "cascade/x",
      title: "Thử",
      basis: "Văn bản cấp trên",
      severity: "error",
      needs: [],
      messages: { hit: "Có." },
      check: ({ document }) => [{ at: at(0, 0, document.body.id), message: "hit" }],
      examples: example,
    });
    const document = paper([{ text: "a" }]);
    expect(runRules(document, [rule])).toEqual([]);
    expect(runRules(document, [rule], { superiors: [{ document, tasks: [], links: [] }] })).toHaveLength(1);
  });
});

describe("fixAll", () => {
  it("stops when nothing is left", () => {
    expect(inlines(fixAll(paper([{ text: "x và x" }]), [findsX("y")]))).toEqual([[{ text: "y và y" }]]);
  });

  it("stops on a fix that brings itself back", () => {
    expect(inlines(fixAll(paper([{ text: "x" }]), [findsX("x")]))).toEqual([[{ text: "x" }]]);
    expect(inlines(fixAll(paper([{ text: "x" }]), [findsX("xx")]))[0]?.[0]).toMatchObject({
      text: expect.stringMatching(/^x{2,8}$/u),
    });
  });
});

describe("messages", () => {
  it("fills what is given and leaves the rest to be seen", () => {
    expect(fillMessage("{a} và {b}", { a: 1 })).toBe("1 và {b}");
  });

  it("quotes at most the limit, cut at a word", () => {
    const words = "nhiệm vụ ".repeat(30);
    expect(quoteOf(words, 0, words.length).length).toBeLessThanOrEqual(120);
    expect(quoteOf(words, 0, words.length)).toMatch(/(?:nhiệm|vụ)…$/u);
    expect(quoteOf("a\n b", 0, 4)).toBe("a b");
  });
});
