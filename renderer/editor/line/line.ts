import type { Editor } from "slate";
import { Path, Transforms } from "slate";
import { isAtStart } from "#renderer/editor/place.ts";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";

/** Lines of the head, the foot and an appendix' head. A line that is split gives two of its kind, marker and all. */
export const linePlugin = nodePlugin<"line">({
  types: ["line"],
  deleteBackward: (editor, [node, path]) => {
    if (!isAtStart(editor, path) || node.marker === undefined || node.marker === "") return false;
    Transforms.unsetNodes(editor, "marker" as never, { at: path });
    return true;
  },
  onKey: move,
});

function move(editor: Editor, [, path]: Entry<"line">, keys: string): boolean {
  if (keys === "Alt+↑" && Path.hasPrevious(path)) Transforms.moveNodes(editor, { at: path, to: Path.previous(path) });
  else if (keys === "Alt+↓" && editor.hasPath(Path.next(path)))
    Transforms.moveNodes(editor, { at: path, to: Path.next(path) });
  else return false;
  return true;
}
