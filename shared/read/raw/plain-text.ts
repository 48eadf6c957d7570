import { nfc } from "#shared/text/fold.ts";
import type { Leaf } from "#shared/model/inline.ts";
import { parseMarkup, splitLines } from "./markup.ts";
import type { RawBlock, RawCell, RawDocument, RawParagraph, RawRow } from "./raw.ts";

interface TextLine {
  readonly text: string;
  readonly line: number;
}

const ruler = /^\s*(?:[-_*=–—.]\s?){3,}\s*$/u;
const tableRuler = /^[\s|:+-]*-[\s|:+-]*$/u;
const heading = /^\s{0,3}(#{1,6})\s+/u;

/**
 * Plain text or Markdown, as text recognition gives it, into raw blocks: a paragraph per line, tables from
 * tab-separated or pipe-separated lines. Nothing is joined or interpreted here; rulers go to `furniture`.
 */
export function readPlainText(content: string, name: string): RawDocument {
  const lines = nfc(content.replace(/^\uFEFF/u, ""))
    .split(/\r\n|\r|\n|\f/u)
    .map((text, index) => ({ text, line: index + 1 }));
  const blocks: RawBlock[] = [];
  const furniture: { text: string; line: number; why: string }[] = [];
  let group: TextLine[] = [];
  let gap = true;
  const flush = (): void => {
    if (group.length > 0) blocks.push(...paragraphs(group, gap));
    group = [];
    gap = false;
  };
  for (const [index, line] of lines.entries()) {
    if (isGroupLine(lines, index) && group.length === 0) {
      addRow(blocks, { line: line.line, cells: [tableCell(line.text, line.line)] }, gap);
      gap = false;
    } else if (line.text.trim() === "") {
      flush();
      gap = true;
    } else if (isTableLine(line.text) && !isStrayTab(lines, index)) {
      flush();
      if (tableRuler.test(line.text)) furniture.push({ text: line.text, line: line.line, why: "kẻ bảng" });
      else addRow(blocks, tableRow(line), gap);
      gap = false;
    } else if (ruler.test(line.text) || isLeftOut(lines, index)) {
      flush();
      furniture.push({ text: line.text, line: line.line, why: "kẻ ngang" });
      blocks.push({ type: "break", what: "rule", line: line.line });
      gap = true;
    } else group.push(line);
  }
  flush();
  return { name, importer: "text", blocks, footnotes: [], furniture };
}

/** A short line between two rows of a table: a merged row, as Word copies it. */
function isGroupLine(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  const [before, after] = [lines[index - 1]?.text ?? "", lines[index + 1]?.text ?? ""];
  if (text.trim() === "" || text.length > 220 || text.includes("\t") || !before.includes("\t") || !after.includes("\t"))
    return false;
  return isTableLine(before) && isTableLine(after) && !/[.;]\s*$/u.test(text);
}

function isTableLine(text: string): boolean {
  return text.includes("\t") ? text.trim() !== "" && !/^\t*\s*\S[^\t]*$/u.test(text) : /^\s*\|.*\|\s*$/u.test(text);
}

/** "…………" between two rows of a table: rows that were left out. */
function isLeftOut(lines: readonly TextLine[], index: number): boolean {
  const [before, line, after] = [-1, 0, 1].map((step) => lines[index + step]?.text ?? "");
  return /^\s*…[….\s]*$/u.test(line as string) && [before, after].every((one) => one?.includes("\t"));
}

/** A line of text with a tab left at its end, no table before or behind it. */
function isStrayTab(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  if (!text.includes("\t") || text.trim().includes("\t")) return false;
  return [lines[index - 1], lines[index + 1]].every((line) => line === undefined || !isTableLine(line.text));
}

/** A group of lines without an empty one between; emphasis may run over their ends. */
function paragraphs(group: readonly TextLine[], gap: boolean): RawParagraph[] {
  const source = group.map((line) => line.text.replace(heading, "").replace(/^\t+/u, "")).join("\n");
  return splitLines(parseMarkup(source)).flatMap((leaves, index) => {
    const line = group[index] as TextLine;
    const level = heading.exec(line.text)?.[1]?.length;
    const inlines = trimLeaves(leaves);
    if (inlines.length === 0) return [];
    return [
      {
        type: "paragraph" as const,
        inlines,
        line: line.line,
        gapBefore: index === 0 ? gap : false,
        ...(level === undefined ? {} : { hints: { headingLevel: level } }),
      },
    ];
  });
}

function trimLeaves(leaves: readonly Leaf[]): Leaf[] {
  const kept = leaves.filter((leaf) => leaf.text !== "").map((leaf) => ({ ...leaf }));
  while (kept.length > 0 && (kept[0] as Leaf).text.trim() === "") kept.shift();
  while (kept.length > 0 && (kept.at(-1) as Leaf).text.trim() === "") kept.pop();
  if (kept.length > 0) {
    kept[0] = { ...(kept[0] as Leaf), text: (kept[0] as Leaf).text.trimStart() };
    kept[kept.length - 1] = { ...(kept.at(-1) as Leaf), text: (kept.at(-1) as Leaf).text.trimEnd() };
  }
  return kept;
}

function tableRow({ text, line }: TextLine): RawRow {
  const cells = text.includes("\t")
    ? text.split("\t")
    : text
        .trim()
        .replace(/^\||\|$/gu, "")
        .split(/(?<!\\)\|/u);
  return { line, cells: cells.map((cell) => tableCell(cell, line)) };
}

function tableCell(text: string, line: number): RawCell {
  const parts = text.split(/<br\s*\/?>|<\/p>\s*(?:<p>)?/iu).map((part) => trimLeaves(parseMarkup(part)));
  const filled = parts.filter((part) => part.length > 0);
  return { paragraphs: (filled.length > 0 ? filled : [[]]).map((inlines) => ({ inlines, line })) };
}

/** Appends the row to the table that stands last; text between two tables starts a new one. */
function addRow(blocks: RawBlock[], row: RawRow, gap: boolean): void {
  const last = blocks.at(-1);
  if (last?.type === "table")
    blocks[blocks.length - 1] = { ...last, rows: [...last.rows, gap ? { ...row, gapBefore: true } : row] };
  else blocks.push({ type: "table", rows: [row], line: row.line });
}
