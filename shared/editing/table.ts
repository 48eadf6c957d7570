import type { Cell, Row, Table } from "#shared/model/block.ts";
import type { Area, NewId, Spot } from "./grid.ts";
import { emptyCell, isEmptyCell, spotsIn, spotsOf, tableFrom, widthOf } from "./grid.ts";

/** An empty table; its first row is the head, repeated on every page. */
export function newTable(rows: number, columns: number, newId: NewId): Table {
  const rowOf = (at: number): Row => ({
    type: "row",
    id: newId(),
    ...(at === 0 ? { role: "head" } : {}),
    children: Array.from({ length: columns }, () => emptyCell(newId)),
  });
  return { type: "table", id: newId(), children: Array.from({ length: rows }, (_, at) => rowOf(at)) };
}

/** A row in front of row `at`; cells that run across the place grow by it. It is a plain row, whatever stands beside it. */
export function insertRow(table: Table, at: number, newId: NewId): Table {
  const rows: Omit<Row, "children">[] = table.children.map(withoutCells);
  rows.splice(at, 0, { type: "row", id: newId() });
  const spots = spotsOf(table).map((spot): Spot => {
    if (spot.row >= at) return { ...spot, row: spot.row + 1 };
    return spot.row + spot.rowSpan > at ? { ...spot, rowSpan: spot.rowSpan + 1 } : spot;
  });
  return tableFrom(table, rows, spots, newId);
}

/** The table without the rows of the area; null when none is left. A cell that runs beyond them keeps its words. */
export function deleteRows(table: Table, { top, bottom }: Pick<Area, "top" | "bottom">, newId: NewId): Table | null {
  const rows = table.children.map(withoutCells).filter((_, at) => at < top || at >= bottom);
  if (rows.length === 0) return null;
  const spots = spotsOf(table).flatMap((spot): Spot[] => {
    const cut = cutOut(spot.row, spot.rowSpan, top, bottom);
    return cut === null ? [] : [{ ...spot, row: cut.start, rowSpan: cut.length }];
  });
  return tableFrom(table, rows, spots, newId);
}

/** A column in front of column `at`, as wide as the columns are on average. */
export function insertColumn(table: Table, at: number, newId: NewId): Table {
  const spots = spotsOf(table).map((spot): Spot => {
    if (spot.column >= at) return { ...spot, column: spot.column + 1 };
    return spot.column + spot.colSpan > at ? { ...spot, colSpan: spot.colSpan + 1 } : spot;
  });
  const added = tableFrom(table, table.children.map(withoutCells), withEdge(spots, table, at, newId), newId);
  const { widths } = table;
  if (widths === undefined) return added;
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return { ...added, widths: widths.toSpliced(at, 0, average) };
}

/** At the right edge no cell tells that there is one column more: the first cell of it is made here. */
function withEdge(spots: readonly Spot[], table: Table, at: number, newId: NewId): readonly Spot[] {
  if (at < widthOf(table)) return spots;
  return [...spots, { row: 0, column: at, rowSpan: 1, colSpan: 1, cell: emptyCell(newId) }];
}

/** The table without the columns of the area; null when none is left. */
export function deleteColumns(table: Table, { left, right }: Pick<Area, "left" | "right">, newId: NewId): Table | null {
  if (left <= 0 && right >= widthOf(table)) return null;
  const spots = spotsOf(table).flatMap((spot): Spot[] => {
    const cut = cutOut(spot.column, spot.colSpan, left, right);
    return cut === null ? [] : [{ ...spot, column: cut.start, colSpan: cut.length }];
  });
  const cut = tableFrom(table, table.children.map(withoutCells), spots, newId);
  return table.widths === undefined
    ? cut
    : { ...cut, widths: table.widths.filter((_, at) => at < left || at >= right) };
}

/** What is left of a stretch when another is taken out of the line; null when nothing is. */
function cutOut(start: number, length: number, from: number, to: number): { start: number; length: number } | null {
  const end = start + length;
  const gone = Math.max(0, Math.min(end, to) - Math.max(start, from));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, to) - from);
  return { start: start - before, length: length - gone };
}

/** One cell in the place of all cells of the area, with the words of all of them. */
export function mergeCells(table: Table, area: Area, newId: NewId): Table {
  const inside = spotsIn(table, area);
  const [first] = inside;
  if (first === undefined || inside.length < 2) return table;
  const worded = inside.filter(({ cell }) => !isEmptyCell(cell));
  const paragraphs = (worded.length === 0 ? [first] : worded).flatMap(({ cell }) => cell.children);
  const merged: Spot = {
    row: area.top,
    column: area.left,
    rowSpan: area.bottom - area.top,
    colSpan: area.right - area.left,
    cell: { ...first.cell, children: paragraphs },
  };
  const rest = spotsOf(table).filter((spot) => !inside.includes(spot));
  return tableFrom(table, table.children.map(withoutCells), [...rest, merged], newId);
}

/** A merged cell as single cells; the words stay in the first. */
export function splitCell(table: Table, id: string, newId: NewId): Table {
  const spot = spotsOf(table).find(({ cell }) => cell.id === id);
  if (spot === undefined || (spot.rowSpan === 1 && spot.colSpan === 1)) return table;
  const spots = spotsOf(table).map((each): Spot => (each === spot ? { ...spot, rowSpan: 1, colSpan: 1 } : each));
  return tableFrom(table, table.children.map(withoutCells), spots, newId);
}

/** The table with the words of the cells of an area gone and everything else as it was. */
export function clearCells(table: Table, area: Area, newId: NewId): Table {
  const cleared = new Map(spotsIn(table, area).map(({ cell }) => [cell.id, emptied(cell, newId)]));
  const children = table.children.map((row) => {
    const cells = row.children.map((cell) => cleared.get(cell.id) ?? cell);
    return cells.every((cell, at) => cell === row.children[at]) ? row : { ...row, children: cells };
  });
  return { ...table, children };
}

function emptied(cell: Cell, newId: NewId): Cell {
  return isEmptyCell(cell) ? cell : { ...cell, children: emptyCell(newId).children };
}

function withoutCells({ type, id, role }: Row): Omit<Row, "children"> {
  return role === undefined ? { type, id } : { type, id, role };
}
