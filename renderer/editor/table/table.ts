import type { Editor, Path } from "slate";
import { Element, Transforms } from "slate";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";
import { isAtEnd, isAtStart } from "#renderer/editor/place.ts";
import { clearCells } from "#shared/editing/table.ts";
import { changeTable, stepCell } from "./change.ts";
import { addLastRow } from "./commands.ts";
import { isOverCells, tablePlace } from "./place.ts";

type TableEntry = Entry<"table" | "row" | "cell">;

/** Tables with their rows and cells: the grid stays whole whatever is typed, deleted or selected in it. */
export const tablePlugin = nodePlugin<"table" | "row" | "cell">({
  types: ["table", "row", "cell"],
  normalise,
  // Deleting stops at the edges of a cell.
  deleteBackward: (editor, [node, path]) => node.type === "cell" && isAtStart(editor, path),
  deleteForward: (editor, [node, path]) => node.type === "cell" && isAtEnd(editor, path),
  deleteFragment,
  onKey,
});

/** Over several cells only their words go. */
function deleteFragment(editor: Editor, [node]: TableEntry): boolean {
  const place = node.type === "cell" || !isOverCells(editor) ? null : tablePlace(editor);
  if (place === null) return false;
  changeTable(editor, place.path, clearCells(place.table, place.area, editor.newId), place.cell.id);
  return true;
}

function onKey(editor: Editor, [node]: TableEntry, keys: string): boolean {
  if (node.type !== "cell" || (keys !== "Tab" && keys !== "Shift+Tab")) return false;
  const place = tablePlace(editor);
  if (place === null) return false;
  const moved = stepCell(editor, place.path, place.table, place.cell.id, keys === "Tab" ? 1 : -1);
  if (!moved && keys === "Tab") addLastRow(editor, place);
  return true;
}

/** A cell holds paragraphs, a row cells, a table rows; what is something else becomes that, what is empty is filled or goes. */
function normalise(editor: Editor, [node, path]: TableEntry): boolean {
  if (node.type === "cell") return normaliseCell(editor, node.children, path);
  if (node.children.some((child) => Element.isElement(child))) return false;
  Transforms.removeNodes(editor, { at: path });
  return true;
}

function normaliseCell(editor: Editor, children: readonly { readonly type?: string }[], path: Path): boolean {
  const wrong = children.findIndex((child) => child.type !== "paragraph");
  if (children.length > 0 && wrong < 0) return false;
  if (children.length === 0 || children[wrong]?.type === undefined) {
    if (children.length > 0) Transforms.removeNodes(editor, { at: [...path, wrong] });
    const empty = { type: "paragraph" as const, id: editor.newId(), children: [{ text: "" }] };
    Transforms.insertNodes(editor, empty, { at: [...path, Math.max(0, wrong)] });
  } else {
    Transforms.unsetNodes(editor, ["label", "level", "marker"] as never, { at: [...path, wrong] });
    Transforms.setNodes(editor, { type: "paragraph" }, { at: [...path, wrong] });
  }
  return true;
}
