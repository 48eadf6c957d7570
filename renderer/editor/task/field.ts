import type { Editor } from "slate";
import { Editor as Slate, Node, Path, Transforms } from "slate";
import { nextLabel } from "#shared/editing/labels.ts";
import { isAtStart } from "#renderer/editor/place.ts";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";
import { insertBehind, renumberAfter } from "#renderer/editor/structure.ts";
import type { NodeOf } from "#renderer/editor/types.ts";

/** The labelled lines of a task. */
export const fieldPlugin = nodePlugin<"field">({
  types: ["field"],
  insertBreak,
  deleteBackward: (editor, [node, path]) => {
    if (!isAtStart(editor, path) || node.marker === "") return false;
    Transforms.setNodes(editor, { marker: "" }, { at: path });
    return true;
  },
});

/** Enter: a further line; on an empty line the task is finished and the next point begins. */
function insertBreak(editor: Editor, [node, path]: Entry<"field">): boolean {
  if (Node.string(node) === "") {
    leaveTask(editor, path);
    return true;
  }
  Slate.withoutNormalizing(editor, () => {
    if (isAtStart(editor, path)) {
      Transforms.insertNodes(editor, { ...node, id: editor.newId(), children: [{ text: "" }] }, { at: path });
      return;
    }
    Transforms.splitNodes(editor, { always: true });
    if (node.marker === "") Transforms.setNodes(editor, { marker: "-" }, { at: Path.next(path) });
  });
  return true;
}

function leaveTask(editor: Editor, path: Path): void {
  const task = Node.parent(editor, path) as NodeOf<"task">;
  if (task.type !== "task") {
    Transforms.unsetNodes(editor, "marker" as never, { at: path });
    Transforms.setNodes(editor, { type: "paragraph" }, { at: path });
    return;
  }
  const at = Path.parent(path);
  const { label, level } = task;
  const children = [{ text: "" }];
  const id = editor.newId();
  Slate.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: path });
    insertBehind(
      editor,
      at,
      label === undefined
        ? { type: "paragraph", id, children }
        : { type: "item", id, label: nextLabel(label), level, children },
    );
    renumberAfter(editor, Path.next(at));
  });
}
