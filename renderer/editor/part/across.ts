import type { Editor, Path, Point } from "slate";
import { Editor as Slate, Element, Node, Range, Text, Transforms } from "slate";
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

/** Where whole blocks went, the point the caret was left at may have gone with them: then it stands at the start of the part. */
function keepCaret(editor: Editor, top: number): void {
  const { selection } = editor;
  if (selection === null || (isPoint(editor, selection.anchor) && isPoint(editor, selection.focus))) return;
  Transforms.select(editor, Slate.start(editor, [Math.min(top, editor.children.length - 1)]));
}

function isPoint(editor: Editor, { path, offset }: Point): boolean {
  if (!Node.has(editor, path)) return false;
  const node = Node.get(editor, path);
  return Text.isText(node) && offset <= node.text.length;
}

/** When blocks went, those after the caret take the next labels of their series. */
function closingUp(editor: Editor, work: () => void): void {
  const before = blockCount(editor);
  const top = editor.selection === null ? 0 : (Range.start(editor.selection).path[0] ?? 0);
  work();
  keepCaret(editor, top);
  const path: Path | undefined = editor.selection?.focus.path;
  if (path !== undefined && blockCount(editor) < before) renumberAfter(editor, path);
}

function blockCount(editor: Editor): number {
  const top = editor.selection?.focus.path[0] ?? -1;
  const part = editor.children[top];
  return Element.isElement(part) ? part.children.length : 0;
}
