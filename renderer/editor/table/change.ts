import type { Descendant, Editor, Path } from "slate";
import { Editor as Slate, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { Table } from "#shared/model/block.ts";
import { spotsOf } from "#shared/editing/grid.ts";
import { cellPath } from "./place.ts";

/** Puts a changed table in the place of the old one, as one step to undo; the caret goes into the cell that is named, or the first. */
export function changeTable(editor: Editor, path: Path, table: Table | null, caret?: string): void {
  const put = (): void => {
    Transforms.removeNodes(editor, { at: path });
    // Something must be left to write in.
    const node = table ?? { type: "paragraph", id: editor.newId(), children: [{ text: "" }] };
    Transforms.insertNodes(editor, node as Descendant, { at: path });
    const at = caret === undefined ? null : cellPath(editor, path, caret);
    Transforms.select(editor, Slate.start(editor, at ?? path));
  };
  HistoryEditor.withNewBatch(editor, () => Slate.withoutNormalizing(editor, put));
}

/** Puts the caret into the cell before or behind the one it is in; false at the ends of the table. */
export function stepCell(editor: Editor, path: Path, table: Table, cell: string, by: 1 | -1): boolean {
  const spots = spotsOf(table);
  const next = spots[spots.findIndex((spot) => spot.cell.id === cell) + by];
  const at = next === undefined ? null : cellPath(editor, path, next.cell.id);
  if (at === null) return false;
  Transforms.select(editor, Slate.range(editor, at));
  return true;
}
