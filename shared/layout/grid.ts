import type { Cell, Table } from "#shared/model/block.ts";

/** A cell with the column it begins in and how far it really reaches. */
export interface Placed {
  readonly cell: Cell;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly Placed[])[];
}

/** Places the cells of a table; a row does not repeat the cells that reach into it from above. */
export function gridOf(table: Table): Grid {
  const open: number[] = []; // rows still covered from above, by column
  const rows = table.children.map((row, index) => {
    const placed: Placed[] = [];
    let column = 0;
    for (const cell of row.children) {
      while ((open[column] ?? 0) > 0) column += 1;
      const rowSpan = Math.min(cell.rowSpan ?? 1, table.children.length - index);
      const colSpan = freeColumns(open, column, cell.colSpan ?? 1);
      placed.push({ cell, column, colSpan, rowSpan });
      for (let i = 0; i < colSpan; i += 1) open[column + i] = rowSpan;
      column += colSpan;
    }
    for (let i = 0; i < open.length; i += 1) open[i] = Math.max(0, (open[i] ?? 0) - 1);
    return placed;
  });
  return { columns: open.length, rows };
}

/** How many of the wanted columns are free from `column` on: a span does not run into a cell from above. */
function freeColumns(open: readonly number[], column: number, wanted: number): number {
  let free = 1;
  while (free < wanted && (open[column + free] ?? 0) === 0) free += 1;
  return free;
}
