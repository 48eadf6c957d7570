import type { FocusEvent } from "react";
import { flushSync } from "react-dom";
import type { Editor } from "slate";
import { Range, Transforms } from "slate";
import { EDITOR_TO_ELEMENT, IS_NODE_MAP_DIRTY } from "slate-dom";
import { ReactEditor } from "slate-react";

/*
 * The browser moves the caret by itself when an arrow is pressed, and tells of it only later; Slate reads it only when it is
 * told, not while a timer of its own is running, and not between a change and its drawing. On a busy machine the next key
 * comes before all that: words would go to where the caret was. So the page is drawn at once when the editor has changed,
 * and the browser's caret is read before every key and every piece of input.
 */

/** Draws every change of the editor, be it the caret alone, before anything else can happen. */
export function drawAtOnce(editor: Editor): void {
  const { onChange } = editor;
  editor.onChange = (options) => flushSync(() => onChange(options));
}

/** Takes the caret from where the browser has it; true when the editor did not know of that place. */
export function readCaret(editor: Editor): boolean {
  const page = EDITOR_TO_ELEMENT.get(editor);
  const selection = getSelection();
  if (page === undefined || selection === null || ReactEditor.isComposing(editor)) return false;
  // While a change is not drawn, no place on the page can be told.
  if (IS_NODE_MAP_DIRTY.get(editor) === true) return false;
  const { anchorNode, focusNode } = selection;
  if (!ReactEditor.hasEditableTarget(editor, anchorNode) || !ReactEditor.hasTarget(editor, focusNode)) return false;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range === null || (editor.selection !== null && Range.equals(range, editor.selection))) return false;
  Transforms.select(editor, range);
  return true;
}

/** The same, drawn before the input it comes before is handled. */
export function readCaretForInput(editor: Editor): void {
  if (readCaret(editor)) editor.onChange();
}

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
