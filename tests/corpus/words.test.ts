import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Document } from "#shared/model/document.ts";
import { placedWords } from "./lines.ts";
import { expectations, readFile } from "./score.ts";

/** What reading may drop: marks of Markdown, tags of text recognition, the bars of tables, brackets of web addresses. */
const markup = /<\/?(?:sup|sub|i|em|b|strong|u|p|br|div|span)\s*\/?>|\*|(?<=<[^<>]*)>|<(?=https?:)/giu;
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Without blanks and what looks alike: a raised digit is its digit, as `Footnote.mark` says it. */
function bare(text: string): string {
  return text.replace(markup, "").replace(/\s+/gu, "").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (sign) => String(raised.indexOf(sign)));
}

function isTableLine(text: string): boolean {
  return /\t/u.test(text.trim()) || /^\s*\|.*\|\s*$/u.test(text);
}

/** The words of the source, line by line. */
function sourceLines(file: string): { words: string; inTable: boolean }[] {
  return readFileSync(file, "utf8")
    .normalize("NFC")
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n|\f/u)
    .map((text) => {
      const inTable = isTableLine(text);
      return { words: bare(inTable ? text.replace(/\|/gu, "") : text.replace(/^\s{0,3}#{1,6}\s/u, "")), inTable };
    });
}

/** The words of the tree by source line, in the tree's order. */
function treeLines(document: Document): Map<number, string> {
  const lines = new Map<number, string>();
  for (const { line, text } of placedWords(document)) lines.set(line, (lines.get(line) ?? "") + bare(text));
  return lines;
}

/** How often each character stands more often in the tree (+) or in the source (-). */
function surplus(tree: string, source: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sign of tree) counts[sign] = (counts[sign] ?? 0) + 1;
  for (const sign of source) counts[sign] = (counts[sign] ?? 0) - 1;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

describe.each([...expectations(), ...expectations("third"), ...expectations("fourth")])("the words of $name", ({ file }) => {
  const source = sourceLines(file);
  const tree = treeLines(readFile(file));
  /** The rest of a row that a page cut moves up into its row: such lines are counted with the table they stand in. */
  const moved = new Set<number>();
  const tables: { from: number; tree: string; source: string }[] = [];
  let open = false;
  for (const [index, { words, inTable }] of source.entries()) {
    const ours = tree.get(index + 1) ?? "";
    if (words === "" && ours === "") continue;
    const rest: boolean = open && !inTable && ours === "";
    if (inTable || rest) {
      moved.add(index);
      if (!open) tables.push({ from: index + 1, tree: "", source: "" });
      const table = tables.at(-1) as (typeof tables)[number];
      table.tree += ours.replace(/\|/gu, "");
      table.source += words;
    }
    open = inTable || rest || (open && /^[-:+|]+$/u.test(words));
  }

  it("stand in the tree line by line and in order: none lost, none invented, none moved", () => {
    const differing = source.flatMap(({ words }, index) =>
      moved.has(index) || words === (tree.get(index + 1) ?? "") ? [] : [{ line: index + 1, words, tree: tree.get(index + 1) }],
    );
    expect(differing).toEqual([]);
  });

  it("stand in each table as often as in the source", () => {
    const differing = tables.map((table) => ({ from: table.from, surplus: surplus(table.tree, table.source) }));
    expect(differing.filter((table) => Object.keys(table.surplus).length > 0)).toEqual([]);
  });

  it("are all said to stand on a line that the source has", () => {
    expect([...tree.keys()].filter((line) => line < 1 || line > source.length)).toEqual([]);
  });
});

describe("the corpus", () => {
  it("holds tables, notes and furniture, or these tests would say nothing of them", () => {
    const documents = expectations().map(({ file }) => readFile(file));
    const all = JSON.stringify(documents);
    const furniture = new Set(documents.flatMap((document) => document.source?.furniture.map(({ why }) => why) ?? []));
    expect([...furniture].toSorted()).toEqual(["kẻ bảng", "kẻ ngang", "số trang", "đầu bảng lặp lại"]);
    expect(all.match(/"type":"footnote"/gu)?.length).toBeGreaterThan(20);
    expect(all.match(/"type":"table"/gu)?.length).toBeGreaterThan(5);
  });
});
