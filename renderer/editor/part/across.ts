import type { Editor, Path } from "slate";
import { Editor as Slate, Element, Range, Transforms } from "slate";
import { renumberAfter } from "#renderer/editor/structure.ts";

/** Deleting over the border of two parts empties the stretch of each and keeps the parts; labels close up afterwards. */
export function guardParts(editor: Editor): void {
  const { deleteFragment, deleteBackward, deleteForward, insertText } = editor;
  editor.deleteFragment = (options) =>
    closingUp(editor, () => {
      const { selection } = editor;
      if (selection === null || selection.anchor.path[0] === selection.focus.path[0]) deleteFragment(options);
      else deleteAcross(editor, selection);
    });
  editor.insertText = (text, options) => {
    if (options?.at === undefined && editor.selection !== null && Range.isExpanded(editor.selection))
      editor.deleteFragment();
    insertText(text, options);
  };
  editor.deleteBackward = (unit) => closingUp(editor, () => deleteBackward(unit));
  editor.deleteForward = (unit) => closingUp(editor, () => deleteForward(unit));
}

function deleteAcross(editor: Editor, selection: Range): void {
  const [start, end] = Range.edges(selection);
  const [first, last] = [start.path[0] ?? 0, end.path[0] ?? 0];
  Slate.withoutNormalizing(editor, () => {
    for (let top = last; top >= first; top -= 1) {
      const part = Slate.range(editor, [top]);
      const own = { anchor: top === first ? start : Range.start(part), focus: top === last ? end : Range.end(part) };
      if (Range.isExpanded(own)) Transforms.delete(editor, { at: own });
    }
    Transforms.select(editor, start);
  });
}

/** When blocks went, those after the caret take the next labels of their series. */
function closingUp(editor: Editor, work: () => void): void {
  const before = blockCount(editor);
  work();
  const path: Path | undefined = editor.selection?.focus.path;
  if (path !== undefined && blockCount(editor) < before) renumberAfter(editor, path);
}

function blockCount(editor: Editor): number {
  const top = editor.selection?.focus.path[0] ?? -1;
  const part = editor.children[top];
  return Element.isElement(part) ? part.children.length : 0;
}
