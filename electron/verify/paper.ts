import { nfc } from "#shared/text/fold.ts";
import { textIn } from "#electron/files/xml.ts";
import { drawnLines, hasUnknownDrawing } from "./drawn-lines.ts";
import type { Formatting, ParagraphLook, RunLook } from "./formatting.ts";
import { formattingOf, marginOf, mmPerTwip } from "./formatting.ts";
import type { Package } from "./package.ts";
import type { Section } from "./sections.ts";
import { sectionFrom } from "./sections.ts";
import type { Element } from "./xml.ts";
import { attribute, child, children, flag, numberOf } from "./xml.ts";

export interface PaperRun {
  readonly text: string;
  readonly look: RunLook;
}

/** Where in which table a paragraph stands; `width` is the room between the cell's margins in millimetres, null when unknown. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly width: number | null;
  readonly unsplit: boolean;
  readonly bordered: boolean;
}

/** One line as typed: a paragraph, or a part of it between line breaks. */
export interface PaperLine {
  readonly text: string;
  readonly runs: readonly PaperRun[];
  readonly look: ParagraphLook;
  readonly cell: CellPlace | null;
  /** Lengths of lines drawn from its paragraph, in millimetres; unknown drawings only make it doubtful. */
  readonly drawn: readonly number[];
  readonly doubtful: boolean;
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly section: number;
}

export interface Paper {
  readonly lines: readonly PaperLine[];
  readonly sections: readonly Section[];
  readonly pages: number | null;
  /** Number of tables in each section that are no mere frames for the head or the signature. */
  readonly tables: readonly number[];
}

interface Walk {
  readonly formatting: Formatting;
  readonly file: Package;
  readonly lines: PaperLine[];
  readonly sections: Section[];
  readonly tables: number[];
  table: number;
  paragraph: number;
}

interface Inside {
  readonly cell: CellPlace | null;
  readonly tableStyle: string | null;
}

const skipped = new Set(["del", "moveFrom", "txbxContent", "drawing", "pict", "object", "AlternateContent"]);

/** Runs of a paragraph; a line break is the text "\n". Words that are struck out by tracking do not count. */
function runsOf(
  walk: Walk,
  element: Element,
  properties: Element | null,
  tableStyle: string | null,
  out: PaperRun[],
): void {
  for (const inner of children(element)) {
    if (inner.localName === "r") {
      const text = nfc(runText(inner));
      if (text === "") continue;
      const look = walk.formatting.run(child(inner, "rPr"), properties, tableStyle);
      if (!look.hidden) out.push({ text, look });
    } else if (inner.localName !== null && inner.localName !== "pPr" && !skipped.has(inner.localName)) {
      runsOf(walk, inner, properties, tableStyle, out);
    }
  }
}

function runText(run: Element): string {
  let text = "";
  for (const part of children(run)) {
    if (part.localName === "t") text += textIn(part);
    else if (part.localName === "tab") text += "\t";
    else if (part.localName === "noBreakHyphen") text += "-";
    else if (part.localName === "br" || part.localName === "cr") text += attribute(part, "type") === "page" ? "" : "\n";
  }
  return text;
}

function splitLines(runs: readonly PaperRun[]): PaperRun[][] {
  const lines: PaperRun[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text, look: run.look });
    });
  }
  return lines;
}

function walkParagraph(walk: Walk, element: Element, inside: Inside): void {
  const properties = child(element, "pPr");
  const runs: PaperRun[] = [];
  runsOf(walk, element, properties, inside.tableStyle, runs);
  walk.paragraph += 1;
  const common = {
    look: walk.formatting.paragraph(properties, inside.tableStyle),
    cell: inside.cell,
    drawn: drawnLines(element),
    doubtful: hasUnknownDrawing(element),
    paragraph: walk.paragraph,
    section: walk.sections.length,
  };
  for (const line of splitLines(runs))
    walk.lines.push({ ...common, text: line.map(({ text }) => text).join(""), runs: line });
  const section = child(properties, "sectPr");
  if (section !== null) endSection(walk, section);
}

function endSection(walk: Walk, element: Element): void {
  walk.sections.push(sectionFrom(walk.file, walk.formatting, element, walk.sections.at(-1) ?? null));
}

function hasBorders(properties: Element | null, style: string | null): boolean {
  const borders = child(properties, "tblBorders");
  if (borders === null) return style !== null && style !== "TableNormal";
  return children(borders).some((side) => !["none", "nil"].includes(attribute(side, "val") ?? "none"));
}

/** A head or signature block has two columns; more of them, or lines, make a table. */
function columnsOf(table: Element): number {
  return children(child(table, "tblGrid"), "gridCol").length;
}

function walkTable(walk: Walk, element: Element, outer: Inside): void {
  const properties = child(element, "tblPr");
  const style = attribute(child(properties, "tblStyle"), "val");
  const table = (walk.table += 1);
  const bordered = hasBorders(properties, style);
  if (outer.cell === null && (bordered || columnsOf(element) > 2))
    walk.tables[walk.sections.length] = (walk.tables[walk.sections.length] ?? 0) + 1;
  const grid = children(child(element, "tblGrid"), "gridCol").map((column) => numberOf(column, "w") ?? 0);
  const margins = walk.formatting.cellMargins(style);
  children(element, "tr").forEach((row, rowIndex) => {
    const unsplit = flag(child(row, "trPr"), "cantSplit") ?? false;
    let column = 0;
    for (const cell of cellsOf(row)) {
      const span = numberOf(child(cell, "tcPr", "gridSpan"), "val") ?? 1;
      const width = cellWidth(cell, properties, grid.slice(column, column + span), margins);
      const place = { table, row: rowIndex, column, width, unsplit, bordered };
      walkBlocks(walk, cell, { cell: place, tableStyle: style });
      column += span;
    }
  });
}

function cellsOf(row: Element): Element[] {
  return children(row).flatMap((inner) =>
    inner.localName === "tc" ? [inner] : inner.localName === "sdt" ? children(child(inner, "sdtContent"), "tc") : [],
  );
}

const defaultMargin = 0.19 * 10;

function cellWidth(
  cell: Element,
  table: Element | null,
  grid: readonly number[],
  style: { left: number | null; right: number | null },
): number | null {
  const own = child(cell, "tcPr", "tcW");
  const twips =
    attribute(own, "type") === "dxa"
      ? numberOf(own, "w")
      : grid.length > 0
        ? grid.reduce((sum, value) => sum + value, 0)
        : null;
  if (twips === null || twips <= 0) return null;
  const sources = [child(cell, "tcPr", "tcMar"), child(table, "tblCellMar")].filter((source) => source !== null);
  const left = marginOf(sources, "left", "start") ?? style.left ?? defaultMargin;
  const right = marginOf(sources, "right", "end") ?? style.right ?? defaultMargin;
  return twips * mmPerTwip - left - right;
}

function walkBlocks(walk: Walk, element: Element, inside: Inside): void {
  for (const inner of children(element)) {
    if (inner.localName === "p") walkParagraph(walk, inner, inside);
    else if (inner.localName === "tbl") walkTable(walk, inner, inside);
    else if (inner.localName === "sdt") walkBlocks(walk, child(inner, "sdtContent") ?? inner, inside);
    else if (inner.localName === "sectPr") endSection(walk, inner);
    else if (inner.localName === "ins" || inner.localName === "customXml" || inner.localName === "smartTag")
      walkBlocks(walk, inner, inside);
  }
}

/** Everything the measuring needs to know of a file. */
export function paperOf(file: Package): Paper {
  const walk: Walk = {
    formatting: formattingOf(file),
    file,
    lines: [],
    sections: [],
    tables: [],
    table: 0,
    paragraph: 0,
  };
  const body = child(file.document, "body");
  if (body !== null) walkBlocks(walk, body, { cell: null, tableStyle: null });
  return { lines: walk.lines, sections: walk.sections, pages: file.pages, tables: walk.tables };
}
