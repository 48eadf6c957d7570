import type { RawBlock, RawCell, RawInline, RawRow, RawTable } from "#shared/read/raw/raw.ts";
import { joinInlines, plainText } from "#electron/importers/leaves.ts";
import { isBorderless } from "./borders.ts";
import type { Context } from "./context.ts";
import { millimetres } from "./paragraph.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, children, elements, numberAttribute, onOff, path } from "#electron/files/xml.ts";

type CellParagraph = RawCell["paragraphs"][number];

interface CellDraft {
  readonly element: Element | undefined;
  readonly column: number;
  readonly span: number;
  readonly paragraphs: readonly CellParagraph[];
  rows: number;
}

interface RowDraft {
  readonly cells: CellDraft[];
  readonly line: number;
  readonly head: boolean;
}

/** Reads a table; undefined when it has no row with a cell. Text of cells that a merged cell covers is not shown by Word and not read. */
export function readTable(table: Element, context: Context): RawTable | undefined {
  const rows: RowDraft[] = [];
  let open: CellDraft[] = [];
  for (const row of unwrap(table, "tr")) {
    if (child(child(row, "trPr"), "del")) continue;
    const draft = readRow(row, open, context);
    open = openCells(draft.open, draft.row.cells);
    if (draft.row.cells.length > 0) rows.push(draft.row);
    else for (const cell of open) cell.rows -= 1;
  }
  const first = rows[0];
  if (!first) return undefined;
  const worded = rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.element && cell.paragraphs.length > 0 ? [cell.element] : [])),
  );
  const widths = columnWidths(table);
  return {
    type: "table",
    whole: true,
    line: first.line,
    ...(isBorderless(table, worded, context.styles) && { borderless: true as const }),
    ...(widths && { widths }),
    rows: rows.map(finishRow),
  };
}

/** Rows and cells may stand inside content controls, custom markup and tracked insertions. */
function* unwrap(parent: Element, name: string): Generator<Element> {
  for (const element of elements(parent)) {
    if (element.localName === name) yield element;
    else if (["sdt", "sdtContent", "customXml", "ins"].includes(element.localName)) yield* unwrap(element, name);
  }
}

/** `open` are the cells above that a cell below may continue. Returns those that this row did continue as `open`. */
function readRow(
  row: Element,
  open: readonly CellDraft[],
  context: Context,
): { readonly row: RowDraft; readonly open: CellDraft[] } {
  const properties = child(row, "trPr");
  const line = context.line() + 1;
  const cells: CellDraft[] = [];
  const continued: CellDraft[] = [];
  let column = numberAttribute(child(properties, "gridBefore"), "val") ?? 0;
  if (column > 0) cells.push(emptyCell(0, column));
  for (const element of unwrap(row, "tc")) {
    const span = Math.max(1, numberAttribute(path(element, "tcPr", "gridSpan"), "val") ?? 1);
    const above = continues(element) ? open.find((cell) => cell.column === column && cell.span === span) : undefined;
    const blocks = context.blocks(element);
    if (above) {
      above.rows += 1;
      continued.push(above);
    } else cells.push({ element, column, span, paragraphs: cellParagraphs(blocks), rows: 1 });
    column += span;
  }
  const after = numberAttribute(child(properties, "gridAfter"), "val") ?? 0;
  if (after > 0) cells.push(emptyCell(column, after));
  return { row: { cells, line, head: onOff(child(properties, "tblHeader")) === true }, open: continued };
}

function emptyCell(column: number, span: number): CellDraft {
  return { element: undefined, column, span, paragraphs: [], rows: 1 };
}

function openCells(continued: readonly CellDraft[], cells: readonly CellDraft[]): CellDraft[] {
  return [
    ...continued,
    ...cells.filter((cell) => attribute(path(cell.element, "tcPr", "vMerge"), "val") === "restart"),
  ];
}

function continues(cell: Element): boolean {
  const merge = path(cell, "tcPr", "vMerge");
  return merge !== undefined && attribute(merge, "val") !== "restart";
}

function finishRow(row: RowDraft): RawRow {
  const cells = row.cells.map(({ span, rows, paragraphs }) => ({
    paragraphs,
    ...(span > 1 && { colSpan: span }),
    ...(rows > 1 && { rowSpan: rows }),
  }));
  return { cells, line: row.line, ...(row.head && { head: true as const }) };
}

/** Cells hold plain paragraphs: list labels become words; each row of a table inside becomes a paragraph, its cells parted by tabs. */
function cellParagraphs(blocks: readonly RawBlock[]): CellParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === "break") return [];
    if (block.type === "table") return block.rows.flatMap(nestedRow);
    const label = block.hints?.label;
    const inlines = label === undefined ? block.inlines : joinInlines([{ text: label }], " ", block.inlines);
    return [{ inlines, line: block.line }];
  });
}

function nestedRow(row: RawRow): CellParagraph[] {
  const [only, ...others] = row.cells;
  if (!only) return [];
  if (others.length === 0) return [...only.paragraphs];
  const joined = row.cells.map((cell) =>
    cell.paragraphs.reduce<RawInline[]>((all, { inlines }) => joinInlines(all, all.length > 0 ? " " : "", inlines), []),
  );
  const inlines = joined.reduce((all, cell) => joinInlines(all, "\t", cell));
  return plainText(inlines).trim() === "" ? [] : [{ inlines, line: row.line }];
}

function columnWidths(table: Element): number[] | undefined {
  const widths = children(child(table, "tblGrid"), "gridCol").map((column) =>
    millimetres(numberAttribute(column, "w") ?? 0),
  );
  return widths.length > 0 && widths.every((width) => width > 0) ? widths : undefined;
}
