import type { Cell, Paragraph, Row, Table } from "#shared/model/block.ts";

/** A cell with the rectangle of the table's grid that it fills; places are 0-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly cell: Cell;
}

/** A rectangle of the grid; `bottom` and `right` are the first row and column beyond it. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Gives an id no node has. */
export type NewId = () => string;

const known = new WeakMap<Table, readonly Spot[]>();

/** Every cell with its place, in reading order. A cell that spans rows pushes those of the rows below to the right. Memoised. */
export function spotsOf(table: Table): readonly Spot[] {
  const cached = known.get(table);
  if (cached !== undefined) return cached;
  const taken = new Set<string>();
  const spots = table.children.flatMap((row, at) => {
    let column = 0;
    return row.children.map((cell): Spot => {
      while (taken.has(`${at} ${column}`)) column += 1;
      const { rowSpan = 1, colSpan = 1 } = cell;
      const spot = { row: at, column, rowSpan: Math.min(rowSpan, table.children.length - at), colSpan, cell };
      for (let y = at; y < at + spot.rowSpan; y += 1)
        for (let x = column; x < column + colSpan; x += 1) taken.add(`${y} ${x}`);
      column += colSpan;
      return spot;
    });
  });
  known.set(table, spots);
  return spots;
}

/** Columns of the grid. */
export function widthOf(table: Table): number {
  return Math.max(0, ...spotsOf(table).map(({ column, colSpan }) => column + colSpan));
}

/** The smallest rectangle around the two cells that cuts through no cell. */
export function areaBetween(table: Table, one: string, other: string): Area | null {
  const spots = spotsOf(table);
  const ends = spots.filter(({ cell }) => cell.id === one || cell.id === other);
  if (ends.length === 0) return null;
  let area = around(ends);
  for (;;) {
    const grown = around(spots.filter((spot) => meets(spot, area)));
    if (
      grown.top === area.top &&
      grown.bottom === area.bottom &&
      grown.left === area.left &&
      grown.right === area.right
    )
      return area;
    area = grown;
  }
}

/** The cells of a rectangle, in reading order. */
export function spotsIn(table: Table, area: Area): readonly Spot[] {
  return spotsOf(table).filter((spot) => meets(spot, area));
}

function around(spots: readonly Spot[]): Area {
  return {
    top: Math.min(...spots.map(({ row }) => row)),
    bottom: Math.max(...spots.map(({ row, rowSpan }) => row + rowSpan)),
    left: Math.min(...spots.map(({ column }) => column)),
    right: Math.max(...spots.map(({ column, colSpan }) => column + colSpan)),
  };
}

function meets(spot: Spot, area: Area): boolean {
  return (
    spot.row < area.bottom &&
    spot.row + spot.rowSpan > area.top &&
    spot.column < area.right &&
    spot.column + spot.colSpan > area.left
  );
}

/**
 * The table whose cells fill these places. Rows that no cell begins in are dropped (a row must hold a cell), the cells
 * that ran through them shrink; places nobody fills get empty cells.
 */
export function tableFrom(
  table: Table,
  rows: readonly Omit<Row, "children">[],
  given: readonly Spot[],
  newId: NewId,
): Table {
  const spots = filled(given, rows.length, newId);
  const used = rows.map((_, at) => spots.some(({ row }) => row === at));
  const before = (at: number): number => used.slice(0, at).filter(Boolean).length;
  const children = rows.flatMap((row, at): Row[] => {
    if (used[at] !== true) return [];
    const own = spots.filter((spot) => spot.row === at).toSorted((a, b) => a.column - b.column);
    const cells = own.map((spot) => spanned(spot.cell, before(at + spot.rowSpan) - before(at), spot.colSpan));
    return [{ ...row, children: cells }];
  });
  return { ...table, children };
}

function filled(spots: readonly Spot[], rows: number, newId: NewId): readonly Spot[] {
  const columns = Math.max(1, ...spots.map(({ column, colSpan }) => column + colSpan));
  const holes: Spot[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const area = { top: row, bottom: row + 1, left: column, right: column + 1 };
      if (spots.some((spot) => meets(spot, area))) continue;
      holes.push({ row, column, rowSpan: 1, colSpan: 1, cell: emptyCell(newId) });
    }
  return holes.length === 0 ? spots : [...spots, ...holes];
}

function spanned(cell: Cell, rowSpan: number, colSpan: number): Cell {
  const { rowSpan: oldRows = 1, colSpan: oldColumns = 1, ...plain } = cell;
  if (oldRows === rowSpan && oldColumns === colSpan) return cell;
  return { ...plain, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

export function emptyCell(newId: NewId): Cell {
  const paragraph: Paragraph = { type: "paragraph", id: newId(), children: [{ text: "" }] };
  return { type: "cell", id: newId(), children: [paragraph] };
}

/** True for a cell without words and notes. */
export function isEmptyCell(cell: Cell): boolean {
  return cell.children.every(({ children }) => children.every((inline) => "text" in inline && inline.text === ""));
}
