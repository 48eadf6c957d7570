import type { Cell, Table } from "#shared/model/block.ts";
import type { NewId } from "./grid.ts";
import { spotsOf, widthOf } from "./grid.ts";
import { insertColumn, insertRow } from "./table.ts";

/**
 * Puts the cells of one table into another, from a cell of it on, as a sheet does: place by place, with rows and columns
 * added where the pasted one reaches beyond. Spans of the pasted table count as places without words.
 */
export function fillCells(table: Table, from: string, given: Table, newId: NewId): Table {
  const start = spotsOf(table).find(({ cell }) => cell.id === from);
  if (start === undefined) return table;
  let grown = table;
  while (grown.children.length < start.row + given.children.length)
    grown = insertRow(grown, grown.children.length, newId);
  while (widthOf(grown) < start.column + widthOf(given)) grown = insertColumn(grown, widthOf(grown), newId);
  const words = new Map<string, Cell["children"]>();
  for (const { row, column, cell } of spotsOf(given)) {
    const target = spotsOf(grown).find((spot) => spot.row === start.row + row && spot.column === start.column + column);
    if (target !== undefined) words.set(target.cell.id, cell.children);
  }
  const children = grown.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: words.get(cell.id) ?? cell.children })),
  }));
  return { ...grown, children };
}
