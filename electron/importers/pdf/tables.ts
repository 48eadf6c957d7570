import type { RawInline } from "#shared/read/raw/raw.ts";
import type { Edges } from "./edges.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { Line } from "./lines.ts";
import { buildLines, joinRow, rowsOf } from "./lines.ts";
import type { Glyph } from "./page.ts";
import { isBlank } from "./page.ts";
import { beginsParagraph } from "./paragraphs.ts";
import type { NoteFinder } from "./words.ts";
import { lineInlines } from "./words.ts";

export interface TableCell extends GridCell {
  readonly paragraphs: readonly (readonly RawInline[])[];
}

/** A table as it stands on one page. Rows are counted from 0 at its top. */
export interface PageTable {
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly TableCell[];
  readonly top: number;
  readonly bottom: number;
}

/** A grid with the characters inside each of its cells. */
export interface FilledGrid {
  readonly grid: Grid;
  readonly glyphs: ReadonlyMap<GridCell, readonly Glyph[]>;
}

/** Word's own cell padding, in points. */
const PADDING = 5.4;
/** Cells are too short to learn their line step from; a wider one parts paragraphs. */
const CELL_LEADING = 1.6;

/** Parts the glyphs of a page into those inside its grids and the rest. A grid without words is no table. */
export function fillGrids(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
): { readonly filled: FilledGrid[]; readonly rest: Glyph[] } {
  const inside = new Map<Grid, Map<GridCell, Glyph[]>>();
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const x = (glyph.x0 + glyph.x1) / 2;
    const y = glyph.y - 0.3 * glyph.size;
    const grid = grids.find(
      ({ xs, ys }) => x >= xs[0]! - 1 && x <= xs.at(-1)! + 1 && y >= ys[0]! - 1 && y <= ys.at(-1)! + 1,
    );
    const cell = grid && cellAt(grid, x, y);
    if (!grid || !cell) rest.push(glyph);
    else put(inside, grid, cell, glyph);
  }
  const filled = grids.flatMap((grid) => {
    const cells = inside.get(grid);
    return cells && hasInk(cells) ? [{ grid, glyphs: cells }] : [];
  });
  return { filled, rest };
}

function put(inside: Map<Grid, Map<GridCell, Glyph[]>>, grid: Grid, cell: GridCell, glyph: Glyph): void {
  const cells = inside.get(grid) ?? new Map<GridCell, Glyph[]>();
  inside.set(grid, cells);
  const list = cells.get(cell);
  if (list) list.push(glyph);
  else cells.set(cell, [glyph]);
}

function hasInk(cells: ReadonlyMap<GridCell, readonly Glyph[]>): boolean {
  return [...cells.values()].some((glyphs) => glyphs.some((glyph) => !isBlank(glyph)));
}

function cellAt({ xs, ys, cells }: Grid, x: number, y: number): GridCell | undefined {
  const column = place(xs, x);
  const row = place(ys, y);
  return cells.find(
    (cell) =>
      column >= cell.column && column < cell.column + cell.colSpan && row >= cell.row && row < cell.row + cell.rowSpan,
  );
}

function place(borders: readonly number[], at: number): number {
  const next = borders.findIndex((border) => border > at);
  return Math.min(Math.max(0, (next < 0 ? borders.length : next) - 1), borders.length - 2);
}

/** Sets the words of a filled grid into its cells. */
export function readPageTable({ grid, glyphs }: FilledGrid, findNote: NoteFinder): PageTable {
  const { xs, ys } = grid;
  const cells = grid.cells.map((cell) => {
    const edges = { left: xs[cell.column]!, right: xs[cell.column + cell.colSpan]! };
    return { ...cell, paragraphs: cellParagraphs(glyphs.get(cell) ?? [], edges, findNote) };
  });
  return { xs, rows: ys.length - 1, cells, top: ys[0]!, bottom: ys.at(-1)! };
}

function cellParagraphs(glyphs: readonly Glyph[], cell: Edges, findNote: NoteFinder): RawInline[][] {
  const lines = rowsOf(buildLines(glyphs)).map(joinRow);
  const padding = Math.min(
    PADDING,
    ...lines.map((line) => line.x0 - cell.left),
    ...lines.map((line) => cell.right - line.x1),
  );
  const edges = { left: cell.left + Math.max(0, padding), right: cell.right - Math.max(0, padding) };
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !beginsParagraph(open, line, { edges, leading: CELL_LEADING })) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => lineInlines(group, findNote)).filter((inlines) => inlines.length > 0);
}
