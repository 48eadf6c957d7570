import type { Rule } from "./page.ts";
import type { Line1, Rulings } from "./rulings.ts";
import { joinRules, TOUCH, touchingGroups } from "./rulings.ts";

/** One cell of a ruled table; it begins at (`row`, `column`). */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A ruled table as drawn on one page: borders of its columns and rows, and the cells between them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A border counts as drawn when this share of it is. */
const DRAWN = 0.6;
/** An end this far beyond the outermost crossing line is an open side. */
const OPEN_SIDE = 8;

/** Finds the ruled tables of a page, from top to bottom. A frame around a single cell is no table. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return touchingGroups(joinRules(rules))
    .flatMap((group) => gridOf(group) ?? [])
    .toSorted((a, b) => a.ys[0]! - b.ys[0]!);
}

function gridOf({ level, plumb }: Rulings): Grid | undefined {
  if (level.length < 2 || plumb.length < 2) return undefined;
  const xs = borders(plumb, level);
  const ys = borders(level, plumb);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length <= 4) return undefined;
  return { xs, ys, cells: cellsOf(xs, ys, level, plumb) };
}

/** Places of the lines, and the far ends of the lines that cross them where a side is left open. */
function borders(lines: readonly Line1[], crossing: readonly Line1[]): number[] {
  const places = cluster(lines.map((line) => line.at));
  const first = Math.min(...crossing.map((line) => line.from));
  const last = Math.max(...crossing.map((line) => line.to));
  if (first < (places[0] ?? 0) - OPEN_SIDE) places.unshift(first);
  if (last > (places.at(-1) ?? 0) + OPEN_SIDE) places.push(last);
  return places;
}

function cluster(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = result.at(-1);
    if (last === undefined || value - last > TOUCH) result.push(value);
  }
  return result;
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Line1[],
  plumb: readonly Line1[],
): GridCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const right = wallTable(rows, columns - 1, (row, column) => isDrawn(plumb, xs[column + 1]!, ys[row]!, ys[row + 1]!));
  const below = wallTable(rows - 1, columns, (row, column) =>
    isDrawn(level, ys[row + 1]!, xs[column]!, xs[column + 1]!),
  );
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let colSpan = 1;
      while (
        column + colSpan < columns &&
        !right[row]![column + colSpan - 1] &&
        !taken.has(row * columns + column + colSpan)
      )
        colSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rows && isOpen(below[row + rowSpan - 1]!, column, colSpan)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan, colSpan });
    }
  }
  return cells;
}

function wallTable(rows: number, columns: number, wall: (row: number, column: number) => boolean): boolean[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => wall(row, column)));
}

function isOpen(walls: readonly boolean[], column: number, span: number): boolean {
  return walls.slice(column, column + span).every((wall) => !wall);
}

function isDrawn(lines: readonly Line1[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= TOUCH) covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= DRAWN * (to - from);
}
