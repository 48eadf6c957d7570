import type { RawInline } from "#shared/read/raw/raw.ts";
import { joinInlines, plainText } from "#electron/importers/leaves.ts";
import type { PageTable, TableCell } from "./tables.ts";
import { lineBreak } from "./words.ts";

/** A table over one or more pages. */
export interface LongTable {
  xs: readonly number[];
  readonly rows: LongRow[];
}

export interface LongRow {
  readonly page: number;
  readonly cells: TableCell[];
  head: boolean;
}

/** Borders of one column on two pages may differ by this much (points). */
const SAME = 4;

export function startTable(table: PageTable, page: number): LongTable {
  return { xs: table.xs, rows: rowsOf(table, page) };
}

/**
 * Joins the part of a table that tops the next page: the same columns, its repeated head left out,
 * a row cut by the page made whole. Returns the texts of the rows left out; undefined when it is another table.
 */
export function continueTable(long: LongTable, table: PageTable, page: number): string[] | undefined {
  const xs = commonBorders(long.xs, table.xs);
  if (!xs) return undefined;
  for (const row of long.rows)
    row.cells.splice(0, row.cells.length, ...row.cells.map((cell) => toColumns(cell, long.xs, xs)));
  const rows = rowsOf({ ...table, cells: table.cells.map((cell) => toColumns(cell, table.xs, xs)) }, page);
  long.xs = xs;
  const repeated = repeatedRows(long.rows, rows);
  for (const row of long.rows.slice(0, repeated)) row.head = true;
  const [first, ...others] = rows.slice(repeated);
  const last = long.rows.at(-1);
  if (first && last && isCut(last, first)) joinRow(last, first);
  else if (first) long.rows.push(first);
  long.rows.push(...others);
  return rows.slice(0, repeated).map(rowText);
}

function rowsOf(table: PageTable, page: number): LongRow[] {
  const rows: LongRow[] = Array.from({ length: table.rows }, () => ({ page, cells: [], head: false }));
  for (const cell of table.cells) rows[cell.row]?.cells.push(cell);
  return rows.map((row) => ({ ...row, cells: row.cells.toSorted((a, b) => a.column - b.column) }));
}

/** The finer of two sets of borders when the other is part of it and both end in the same places. */
function commonBorders(first: readonly number[], second: readonly number[]): readonly number[] | undefined {
  if (first.length >= second.length) return isPart(second, first) ? first : undefined;
  return isPart(first, second) ? second : undefined;
}

function isPart(few: readonly number[], many: readonly number[]): boolean {
  const ends = Math.abs(few[0]! - many[0]!) <= SAME && Math.abs(few.at(-1)! - many.at(-1)!) <= SAME;
  return ends && few.every((x) => many.some((other) => Math.abs(other - x) <= SAME));
}

function toColumns(cell: TableCell, from: readonly number[], to: readonly number[]): TableCell {
  const place = (column: number): number => to.findIndex((x) => Math.abs(x - from[column]!) <= SAME);
  const column = place(cell.column);
  return { ...cell, column, colSpan: place(cell.column + cell.colSpan) - column };
}

function repeatedRows(rows: readonly LongRow[], next: readonly LongRow[]): number {
  let count = 0;
  while (count < next.length - 1 && count < rows.length && rowText(rows[count]!) === rowText(next[count]!)) count += 1;
  return count;
}

function rowText(row: LongRow): string {
  return row.cells.map(cellText).join(" | ");
}

function cellText(cell: TableCell): string {
  return cell.paragraphs.map(plainText).join(" ");
}

/** A row goes on when its first cell is empty, all its words have words above them, and some sentence above is not ended. */
function isCut(last: LongRow, next: LongRow): boolean {
  const first = next.cells[0];
  if (!first || cellText(first) !== "" || next.cells.length !== last.cells.length) return false;
  const pairs = next.cells.flatMap((cell, index) =>
    cellText(cell) === "" ? [] : [[cellText(last.cells[index]!), cellText(cell)] as const],
  );
  if (pairs.length === 0 || cellText(last.cells[0]!) === "") return false;
  return (
    pairs.every(([above]) => above !== "") &&
    pairs.some(([above, below]) => !/[.;:]$/.test(above) || /^\p{Ll}/u.test(below))
  );
}

function joinRow(last: LongRow, next: LongRow): void {
  last.cells.splice(0, last.cells.length, ...last.cells.map((cell, index) => joinCell(cell, next.cells[index]!)));
}

function joinCell(cell: TableCell, next: TableCell): TableCell {
  const [end, begin] = [cell.paragraphs.at(-1), next.paragraphs[0]];
  if (!end || !begin) return { ...cell, paragraphs: [...cell.paragraphs, ...next.paragraphs] };
  const ended = /[.;:]$/.test(plainText(end)) && /^(?:\p{Lu}|[-+•])/u.test(plainText(begin));
  const middle: (readonly RawInline[])[] = ended
    ? [end, begin]
    : [joinInlines(end, lineBreak(plainText(end), plainText(begin)), begin)];
  return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), ...middle, ...next.paragraphs.slice(1)] };
}
