import type { Editor } from "slate";
import { Editor as Slate, Transforms } from "slate";
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
import { isBlank, placeOf, wordsAt } from "#renderer/editor/place.ts";
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

/** A command that changes the table and leaves the caret in its cell. */
function changing(
  id: string,
  title: string,
  change: (place: TablePlace, newId: () => string) => Table,
  isFor?: TableCommand["isFor"],
): TableCommand {
  const run: TableCommand["run"] = (editor, place) =>
    changeTable(editor, place.path, change(place, editor.newId), place.cell.id);
  return isFor === undefined ? { id, title, run } : { id, title, run, isFor };
}

const isMerged: TableCommand["isFor"] = (_, { cell }) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1;

export const tableCommands: readonly TableCommand[] = [
  changing("table.row-above", "Chèn hàng phía trên", ({ table, area }, newId) => insertRow(table, area.top, newId)),
  changing("table.row-below", "Chèn hàng phía dưới", ({ table, area }, newId) => insertRow(table, area.bottom, newId)),
  changing("table.column-left", "Chèn cột bên trái", ({ table, area }, newId) => insertColumn(table, area.left, newId)),
  changing("table.column-right", "Chèn cột bên phải", ({ table, area }, newId) =>
    insertColumn(table, area.right, newId),
  ),
  changing("table.merge", "Gộp ô", ({ table, area }, newId) => mergeCells(table, area, newId), isOverCells),
  changing("table.split", "Tách ô", ({ table, cell }, newId) => splitCell(table, cell.id, newId), isMerged),
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

/** The ids of the commands that have nothing to do where the caret is. */
export function idleTableCommands(editor: Editor): string[] {
  const place = tablePlace(editor);
  return tableCommands.filter(({ isFor }) => place === null || isFor?.(editor, place) === false).map(({ id }) => id);
}

/** Runs a command on the table at the caret; false when there is none or the command is not for it. */
export function runTableCommand(editor: Editor, command: TableCommand): boolean {
  const place = tablePlace(editor);
  if (place === null || command.isFor?.(editor, place) === false) return false;
  command.run(editor, place);
  return true;
}

/** Puts a new table behind the block at the caret, or in the place of an empty paragraph, and the caret into its first cell; false in head and foot. */
export function insertTable(editor: Editor, rows: number, columns: number): boolean {
  const place = placeOf(editor);
  if (place === null) return false;
  const table = newTable(rows, columns, editor.newId);
  const own = [...place.part, place.index];
  const words = wordsAt(editor);
  const isEmpty = place.blocks[place.index]?.type === "paragraph" && words !== null && isBlank(words[0]);
  const path = isEmpty ? own : [...place.part, place.index + 1];
  Slate.withoutNormalizing(editor, () => {
    if (isEmpty) Transforms.removeNodes(editor, { at: own });
    Transforms.insertNodes(editor, table as never, { at: path });
  });
  const at = cellPath(editor, path, table.children[0]?.children[0]?.id ?? "");
  if (at !== null) Transforms.select(editor, { path: [...at, 0, 0], offset: 0 });
  return true;
}

/** Tab in the last cell: one row more, and the caret in it. */
export function addLastRow(editor: Editor, { table, path }: TablePlace): void {
  const grown = insertRow(table, table.children.length, editor.newId);
  changeTable(editor, path, grown, grown.children.at(-1)?.children[0]?.id);
}
