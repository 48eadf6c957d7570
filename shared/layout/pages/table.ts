import type { SheetCell, SheetRow, SheetTable } from "#shared/layout/sheet.ts";
import type { Block, Looks, Slice } from "./block.ts";
import { paragraphBlock } from "./block.ts";
import { points, weights } from "./metrics.ts";
import type { LineMark, Mark } from "./page.ts";
import { moved } from "./page.ts";
import type { Stack } from "./stack.ts";
import { stackOf } from "./stack.ts";

/** A cell in its place: rows from `row` up to `end`, left edge and width in millimetres, content. */
interface Placed {
  readonly row: number;
  readonly end: number;
  readonly x: number;
  readonly width: number;
  readonly stack: Stack;
}

const line = points(weights.table);

/** Columns a cell begins in; those reached from above are taken. */
function placedCells(looks: Looks, table: SheetTable): Placed[] {
  const open = table.columns.map(() => 0);
  const placed: Placed[] = [];
  table.rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while ((open[column] ?? 0) > 0) column += 1;
      placed.push(placedCell(looks, table, cell, index, column));
      for (let i = 0; i < cell.colSpan; i += 1) open[column + i] = cell.rowSpan;
      column += cell.colSpan;
    }
    for (let i = 0; i < open.length; i += 1) open[i] = Math.max(0, (open[i] ?? 0) - 1);
  });
  return placed;
}

function placedCell(looks: Looks, table: SheetTable, cell: SheetCell, row: number, column: number): Placed {
  const sum = (from: number, to: number): number =>
    table.columns.slice(from, to).reduce((total, width) => total + width, 0);
  const width = sum(column, column + cell.colSpan);
  const room = Math.max(1, width - 2 * table.padding);
  const stack = stackOf(cell.paragraphs.map((paragraph) => paragraphBlock(looks, paragraph, room)));
  return { row, end: Math.min(table.rows.length, row + cell.rowSpan), x: sum(0, column), width, stack };
}

/** Every row is as high as its own cells need; a cell over several rows stretches the last of them. */
function rowHeights(table: SheetTable, cells: readonly Placed[]): number[] {
  const heights = table.rows.map(() => 0);
  for (const { row, end, stack } of cells)
    if (end - row === 1) heights[row] = Math.max(heights[row] ?? 0, stack.height + line);
  for (const { row, end, stack } of cells.toSorted((a, b) => a.end - b.end)) {
    const whole = heights.slice(row, end).reduce((sum, height) => sum + height, 0);
    if (end - row > 1 && stack.height + line > whole)
      heights[end - 1] = (heights[end - 1] ?? 0) + stack.height + line - whole;
  }
  return heights;
}

/** A piece of a row: the whole of it, or a stretch of a row that may run over to the next page. */
interface Piece {
  readonly row: number;
  /** Millimetres from the top of the row. */
  readonly top: number;
  readonly bottom: number;
}

function piecesOf(table: SheetTable, cells: readonly Placed[], heights: readonly number[]): Piece[] {
  return heights.flatMap((height, row) => {
    if (table.rows[row]?.mayBreak !== true) return [{ row, top: 0, bottom: height }];
    const tallest = cells
      .filter((cell) => cell.row === row && cell.end === row + 1)
      .reduce<Stack | null>((most, { stack }) => (most === null || stack.height > most.height ? stack : most), null);
    const ends = (tallest?.rows ?? []).slice(0, -1).map(({ bottom }) => bottom + line);
    return [...ends, height].map((bottom, index) => ({ row, top: index === 0 ? 0 : (ends[index - 1] ?? 0), bottom }));
  });
}

/** Marks of a cell between two heights of its box: centred when all of it shows, else the lines that fall in between. */
function cellMarks(cell: Placed, top: number, bottom: number, whole: number): Mark[] {
  if (top <= 0 && bottom >= whole - 1e-6)
    return moved(cell.stack.marks, 0, Math.max(0, (whole - line - cell.stack.height) / 2));
  return moved(
    cell.stack.rows
      .filter((row) => row.bottom + line > top + 1e-6 && row.bottom + line <= bottom + 1e-6)
      .flatMap((row) => row.marks),
    0,
    -top,
  );
}

function edge(x1: number, y1: number, x2: number, y2: number): LineMark {
  return { type: "line", x1, y1, x2, y2, weight: line };
}

function borders(x: number, y: number, width: number, height: number): LineMark[] {
  const [right, foot] = [x + width, y + height];
  return [edge(x, y, right, y), edge(x, foot, right, foot), edge(x, y, x, foot), edge(right, y, right, foot)];
}

/** A table with all its measures taken. */
interface Measured {
  readonly table: SheetTable;
  readonly cells: readonly Placed[];
  readonly heights: readonly number[];
  /** Top of every row, from the top of the table. */
  readonly tops: readonly number[];
  readonly pieces: readonly Piece[];
}

function slicesOf({ cells, pieces }: Measured): Slice[] {
  return pieces.map(({ row, top, bottom }, index) => {
    const height = bottom - top + (index === pieces.length - 1 ? line : 0);
    const notes = top === 0 ? cells.filter((cell) => cell.row === row).flatMap((cell) => cell.stack.notes) : [];
    return { height, tight: height, notes };
  });
}

/** What shows of the cells between two heights of the table. */
function drawBetween({ table, cells, heights, tops }: Measured, start: number, end: number): Mark[] {
  return cells.flatMap((cell) => {
    const top = tops[cell.row] ?? 0;
    const bottom = (tops[cell.end - 1] ?? 0) + (heights[cell.end - 1] ?? 0);
    const [shownTop, shownBottom] = [Math.max(top, start), Math.min(bottom, end)];
    if (shownBottom - shownTop < 1e-6) return [];
    const marks = cellMarks(cell, shownTop - top, shownBottom - top, bottom - top);
    return [
      ...moved(marks, cell.x + table.padding, shownTop - start + line),
      ...borders(cell.x, shownTop - start + line / 2, cell.width, shownBottom - shownTop),
    ];
  });
}

/** A table: rows stay whole unless they are very high, its head is drawn anew on every page. */
export function tableBlock(looks: Looks, table: SheetTable): Block {
  const cells = placedCells(looks, table);
  const heights = rowHeights(table, cells);
  const pieces = piecesOf(table, cells, heights);
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  const measured: Measured = { table, cells, heights, tops, pieces };
  const headRows = table.rows.filter(({ head }) => head).length;
  const heads = pieces.filter(({ row }) => row < headRows).length;
  const at = (piece: Piece | undefined, end: "top" | "bottom"): number =>
    piece === undefined ? 0 : (tops[piece.row] ?? 0) + piece[end];
  return {
    before: 0,
    after: 0,
    keepNext: false,
    breakBefore: false,
    heads: heads < pieces.length ? heads : 0,
    slices: slicesOf(measured),
    mayCut: (index) => (index > heads && !isKept(table.rows[pieces[index - 1]?.row ?? 0])) || heads === pieces.length,
    draw: (from, to) => drawBetween(measured, at(pieces[from], "top"), at(pieces[to - 1], "bottom")),
  };
}

/** Whether a row stands on one page with the next. */
function isKept(row: SheetRow | undefined): boolean {
  return row?.cells.some(({ paragraphs }) => paragraphs.some(({ look }) => look?.keepNext === true)) === true;
}
