import type { Row, Table } from "#shared/model/block.ts";
import { inlineText } from "#shared/model/text.ts";
import { columnWidths, scaled } from "./column-widths.ts";
import type { Context } from "./context.ts";
import type { Grid, Placed } from "./grid.ts";
import { gridOf } from "./grid.ts";
import { lineWidths, mmPerPoint } from "./measure.ts";
import type { Nd30Profile } from "./profile.ts";
import { runsOf } from "./runs.ts";
import type { Align, Look, Role, SheetCell, SheetParagraph, SheetRow, SheetTable } from "./sheet.ts";

const roles = { head: "cell-head", group: "cell-group", total: "cell-group" } satisfies Record<
  NonNullable<Row["role"]>,
  Role
>;
const roleOf = (row: Row | undefined): Role => (row?.role === undefined ? "cell" : roles[row.role]);

/** Numbers, marks and dates: what stands centred in a column. */
const figure = /^[\p{Nd}\p{Lu}.,%/()+\-–:\s]{0,12}$/u;

/** Columns whose cells are all figures are centred; one that nothing stands in yet is not. */
function centred(table: Table, grid: Grid): Set<number> {
  const out = new Set(Array.from({ length: grid.columns }, (_, column) => column));
  const filledIn = new Set<number>();
  grid.rows.forEach((row, index) => {
    if (table.children[index]?.role !== undefined) return;
    for (const { cell, column, colSpan } of row) {
      const texts = cell.children.map((paragraph) => inlineText(paragraph.children));
      if (colSpan > 1 || !texts.every((text) => figure.test(text))) out.delete(column);
      if (texts.some((text) => text.trim() !== "")) filledIn.add(column);
    }
  });
  return new Set([...out].filter((column) => filledIn.has(column)));
}

/** Whether a cell takes part in the centring of its column: heads have a look of their own, wide cells belong to none. */
function follows(role: Role, { colSpan, column }: Placed, columns: ReadonlySet<number>): boolean {
  return role !== "cell-head" && colSpan === 1 && columns.has(column);
}

/** The ids of the cells that stand centred, in the columns that `shape` centres. */
export function centredCells(table: Table, { centred: columns }: TableShape): ReadonlySet<string> {
  const rows = gridOf(table).rows.flatMap((row, at) =>
    row.filter((placed) => follows(roleOf(table.children[at]), placed, columns)),
  );
  return new Set(rows.map(({ cell }) => cell.id));
}

interface Setting {
  readonly context: Context;
  readonly size: number;
  readonly columns: readonly number[];
  readonly centred: ReadonlySet<number>;
  readonly padding: number;
}

function cellOf(setting: Setting, placed: Placed, role: Role, keepNext: boolean): SheetCell {
  const base = setting.context.looks[role];
  const align: Align = follows(role, placed, setting.centred) ? "center" : base.align;
  const paragraphs = placed.cell.children.map((paragraph): SheetParagraph => {
    const wanted = paragraph.align ?? align;
    const look: Partial<Look> = {
      ...(setting.size === base.size ? {} : { size: setting.size }),
      ...(wanted === base.align ? {} : { align: wanted }),
      ...(keepNext ? { keepNext } : {}),
    };
    const runs = runsOf(paragraph.children, setting.context.notes);
    return { type: "paragraph", role, node: paragraph.id, runs, ...(Object.keys(look).length === 0 ? {} : { look }) };
  });
  return { node: placed.cell.id, colSpan: placed.colSpan, rowSpan: placed.rowSpan, paragraphs };
}

/** Height of a row in millimetres, from the lines its cells break into. */
function rowHeight(setting: Setting, row: readonly Placed[]): number {
  let lines = 1;
  for (const { cell, column, colSpan, rowSpan } of row) {
    if (rowSpan > 1) continue;
    const room =
      setting.columns.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0) - 2 * setting.padding;
    lines = Math.max(
      lines,
      cell.children.reduce(
        (sum, paragraph) => sum + lineWidths(inlineText(paragraph.children), room, setting.size, "regular").length,
        0,
      ),
    );
  }
  return lines * setting.size * 1.15 * mmPerPoint;
}

/** A row with fewer cells than the table has columns is filled up, so that its lines close. */
function filled(cells: readonly SheetCell[], row: readonly Placed[], above: number, columns: number): SheetCell[] {
  const used = row.reduce((sum, { colSpan }) => sum + colSpan, above);
  const empty: SheetCell = {
    node: null,
    colSpan: 1,
    rowSpan: 1,
    paragraphs: [{ type: "paragraph", role: "cell", node: null, runs: [] }],
  };
  return [...cells, ...Array.from({ length: Math.max(0, columns - used) }, () => empty)];
}

function coveredAbove(grid: Grid, index: number): number {
  let covered = 0;
  for (let above = Math.max(0, index - 200); above < index; above += 1) {
    for (const { colSpan, rowSpan } of grid.rows[above] ?? []) if (above + rowSpan > index) covered += colSpan;
  }
  return covered;
}

/** How wide the columns of a table are, in millimetres, which of them are centred, and how large its letters, in points. */
export interface TableShape {
  readonly columns: readonly number[];
  readonly centred: ReadonlySet<number>;
  readonly size: number;
}

/** The shape of a table across `width` millimetres: widths given in the document, else by what its columns hold. */
export function tableShape({ table: set }: Nd30Profile, table: Table, width: number): TableShape {
  return shapeOf(set, table, gridOf(table), width);
}

function shapeOf(set: Nd30Profile["table"], table: Table, grid: Grid, width: number): TableShape {
  const size = grid.columns >= set.manyColumns ? set.smallSize : set.size;
  const heads = new Set(table.children.flatMap((row, index) => (row.role === undefined ? [] : [index])));
  const given = table.widths?.length === grid.columns ? table.widths : undefined;
  const columns = given === undefined ? columnWidths(grid, heads, width, size, set.padding) : scaled(given, width);
  return { columns, centred: centred(table, grid), size };
}

/** A table across `width` millimetres; a row higher than most of `height` may run over to the next page. */
export function tableOf(context: Context, table: Table, width: number, height: number): SheetTable {
  const { padding, breakOver } = context.profile.table;
  const grid = gridOf(table);
  const shape = shapeOf(context.profile.table, table, grid, width);
  const { columns } = shape;
  const setting: Setting = { context, ...shape, padding };
  const spans = grid.rows.some((row) => row.some(({ rowSpan }) => rowSpan > 1));
  const rows = grid.rows.map((row, index): SheetRow => {
    const role = roleOf(table.children[index]);
    // The name of a group stands on the page of its first row.
    const keepNext = table.children[index]?.role === "group" && isPlain(table.children[index + 1]);
    const cells = row.map((placed) => cellOf(setting, placed, role, keepNext));
    return {
      head: leadingHead(table, index),
      mayBreak: rowHeight(setting, row) > height * breakOver,
      cells: filled(cells, row, spans ? coveredAbove(grid, index) : 0, grid.columns),
    };
  });
  return { type: "table", node: table.id, columns, padding, rows };
}

function isPlain(row: Row | undefined): boolean {
  return row !== undefined && row.role === undefined;
}

/** Only the rows at the top can be repeated. */
function leadingHead(table: Table, index: number): boolean {
  for (let i = 0; i <= index; i += 1) if (table.children[i]?.role !== "head") return false;
  return true;
}
