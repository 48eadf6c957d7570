import type { Editor } from "slate";
import { Transforms } from "slate";
import type { Table } from "#shared/model/block.ts";
import { spotsOf } from "#shared/editing/grid.ts";
import {
  deleteColumns,
  deleteRows,
  insertColumn,
  insertRow,
  mergeCells,
  newTable,
  splitCell,
} from "#shared/editing/table.ts";
import { placeOf } from "#renderer/editor/place.ts";
import { changeTable } from "./change.ts";
import type { TablePlace } from "./place.ts";
import { cellPath, isOverCells, tablePlace } from "./place.ts";

/** Something that can be done with the table at the caret. */
export interface TableCommand {
  readonly id: string;
  readonly title: string;
  readonly run: (editor: Editor, place: TablePlace) => void;
  /** Absent: always. */
  readonly isFor?: (editor: Editor, place: TablePlace) => boolean;
}

export const tableCommands: readonly TableCommand[] = [
  {
    id: "table.row-above",
    title: "Chèn hàng phía trên",
    run: (editor, { table, path, area, cell }) =>
      changeTable(editor, path, insertRow(table, area.top, editor.newId), cell.id),
  },
  {
    id: "table.row-below",
    title: "Chèn hàng phía dưới",
    run: (editor, { table, path, area, cell }) =>
      changeTable(editor, path, insertRow(table, area.bottom, editor.newId), cell.id),
  },
  {
    id: "table.column-left",
    title: "Chèn cột bên trái",
    run: (editor, { table, path, area, cell }) =>
      changeTable(editor, path, insertColumn(table, area.left, editor.newId), cell.id),
  },
  {
    id: "table.column-right",
    title: "Chèn cột bên phải",
    run: (editor, { table, path, area, cell }) =>
      changeTable(editor, path, insertColumn(table, area.right, editor.newId), cell.id),
  },
  {
    id: "table.merge",
    title: "Gộp ô",
    isFor: (editor) => isOverCells(editor),
    run: (editor, { table, path, area, cell }) =>
      changeTable(editor, path, mergeCells(table, area, editor.newId), cell.id),
  },
  {
    id: "table.split",
    title: "Tách ô",
    isFor: (_, { cell }) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1,
    run: (editor, { table, path, cell }) => changeTable(editor, path, splitCell(table, cell.id, editor.newId), cell.id),
  },
  {
    id: "table.head",
    title: "Đặt hoặc bỏ hàng tiêu đề",
    run: (editor, { table, path, area }) => {
      for (let at = area.top; at < area.bottom; at += 1) {
        const row = [...path, at];
        if (table.children[at]?.role === "head") Transforms.unsetNodes(editor, "role" as never, { at: row });
        else Transforms.setNodes(editor, { role: "head" }, { at: row });
      }
    },
  },
  {
    id: "table.delete-row",
    title: "Xóa hàng",
    run: (editor, { table, path, area }) =>
      changeTable(editor, path, deleteRows(table, area, editor.newId), neighbour(table, area.bottom, area.left)),
  },
  {
    id: "table.delete-column",
    title: "Xóa cột",
    run: (editor, { table, path, area }) =>
      changeTable(editor, path, deleteColumns(table, area, editor.newId), neighbour(table, area.top, area.right)),
  },
  {
    id: "table.delete",
    title: "Xóa bảng",
    run: (editor, { path }) => changeTable(editor, path, null),
  },
];

/** The cell at a place of the grid. */
function neighbour(table: Table, row: number, column: number): string | undefined {
  return spotsOf(table).find(
    (spot) =>
      spot.row <= row && row < spot.row + spot.rowSpan && spot.column <= column && column < spot.column + spot.colSpan,
  )?.cell.id;
}

/** Runs a command on the table at the caret; false when there is none or the command is not for it. */
export function runTableCommand(editor: Editor, command: TableCommand): boolean {
  const place = tablePlace(editor);
  if (place === null || command.isFor?.(editor, place) === false) return false;
  command.run(editor, place);
  return true;
}

/** Puts a new table behind the block at the caret, and the caret into its first cell; false in head and foot. */
export function insertTable(editor: Editor, rows: number, columns: number): boolean {
  const place = placeOf(editor);
  if (place === null) return false;
  const table = newTable(rows, columns, editor.newId);
  const path = [...place.part, place.index + 1];
  Transforms.insertNodes(editor, table as never, { at: path });
  const at = cellPath(editor, path, table.children[0]?.children[0]?.id ?? "");
  if (at !== null) Transforms.select(editor, { path: [...at, 0, 0], offset: 0 });
  return true;
}

/** Tab in the last cell: one row more, and the caret in it. */
export function addLastRow(editor: Editor, { table, path }: TablePlace): void {
  const grown = insertRow(table, table.children.length, editor.newId);
  changeTable(editor, path, grown, grown.children.at(-1)?.children[0]?.id);
}
