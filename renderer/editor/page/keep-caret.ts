import type { FocusEvent } from "react";
import type { Editor } from "slate";
import { ReactEditor } from "slate-react";

/**
 * The page has got the focus back, as a dialog gives it back: a browser then puts the caret at the very top, so it is put
 * where it was. A press of the mouse chooses its own place afterwards.
 */
export function keepCaret(editor: Editor, { target, currentTarget }: FocusEvent): void {
  const { selection } = editor;
  if (target !== currentTarget || selection === null) return;
  const range = ReactEditor.toDOMRange(editor, selection);
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
