import type { Editor, Path } from "slate";
import { Editor as Slate, Transforms } from "slate";
import { nextLabel } from "#shared/editing/labels.ts";
import { isAtEnd, isAtStart, isBlank } from "#renderer/editor/place.ts";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";
import { insertBehind, moveBlock, renumberAfter, shiftLevel, unlabel } from "#renderer/editor/structure.ts";

/** Titles and points: what has a number and a level. */
export const itemPlugin = nodePlugin<"heading" | "item">({
  types: ["heading", "item"],
  insertBreak,
  deleteBackward: (editor, [node, path]) => {
    if (!isAtStart(editor, path) || (node.type === "heading" && node.label === undefined && !isBlank(node)))
      return false;
    unlabel(editor, path);
    return true;
  },
  onKey: (editor, [, path], keys) => levelKey(editor, path, keys),
});

/** Tab, Shift+Tab, Alt+↑, Alt+↓ on a block with a level. Tab is used up even at the edge: the caret is in a list. */
export function levelKey(editor: Editor, path: Path, keys: string): boolean {
  switch (keys) {
    case "Tab":
      shiftLevel(editor, path, 1);
      return true;
    case "Shift+Tab":
      shiftLevel(editor, path, -1);
      return true;
    case "Alt+↑":
      return moveBlock(editor, path, -1);
    case "Alt+↓":
      return moveBlock(editor, path, 1);
    default:
      return false;
  }
}

/** Enter: a further point; text under a title; on an empty point it goes one level up, then out of the list. */
function insertBreak(editor: Editor, [node, path]: Entry<"heading" | "item">): boolean {
  if (isBlank(node)) {
    if (!shiftLevel(editor, path, -1)) unlabel(editor, path);
    return true;
  }
  Slate.withoutNormalizing(editor, () => {
    if (isAtStart(editor, path)) {
      Transforms.insertNodes(editor, { ...node, id: editor.newId(), children: [{ text: "" }] }, { at: path });
      renumberAfter(editor, path);
    } else if (node.type === "heading" && isAtEnd(editor, path)) {
      insertBehind(editor, path, { type: "paragraph", id: editor.newId(), children: [{ text: "" }] });
    } else {
      Transforms.splitNodes(editor, { always: true });
      const next = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
      if (node.label !== undefined) Transforms.setNodes(editor, { label: nextLabel(node.label) }, { at: next });
      renumberAfter(editor, next);
    }
  });
  return true;
}
