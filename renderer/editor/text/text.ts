import type { Editor } from "slate";
import { Transforms } from "slate";
import { isAtStart } from "#renderer/editor/place.ts";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";
import { moveBlock } from "#renderer/editor/structure.ts";

/** Running text and lines of legal basis. */
export const textPlugin = nodePlugin<"paragraph" | "basis">({
  types: ["paragraph", "basis"],
  insertBreak,
  deleteBackward: (editor, [node, path]) => {
    if (node.type !== "basis" || !isAtStart(editor, path)) return false;
    Transforms.setNodes(editor, { type: "paragraph" }, { at: path });
    return true;
  },
  onKey: (editor, [, path], keys) => {
    if (path.length !== 2 || (keys !== "Alt+↑" && keys !== "Alt+↓")) return false;
    return moveBlock(editor, path, keys === "Alt+↑" ? -1 : 1);
  },
});

/** Enter before the first letter puts an empty line above: the words keep their node, and with it what is known of them. */
function insertBreak(editor: Editor, [node, path]: Entry<"paragraph" | "basis">): boolean {
  if (path.length !== 2) return false;
  if (!isAtStart(editor, path) || !node.children.some((child) => "text" in child && child.text !== "")) return false;
  Transforms.insertNodes(editor, { ...node, id: editor.newId(), children: [{ text: "" }] }, { at: path });
  return true;
}
