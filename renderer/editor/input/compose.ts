import type { Editor } from "slate";
import { Editor as Slate, Range, Transforms } from "slate";

const loose = /^[\u0300-\u036f]/u;

/**
 * Typed words are kept composed (NFC). Keyboard programs in decomposed mode send a mark by itself, after the letter, and
 * change a mark by taking back one code point and sending another: Slate takes back the whole letter, so it is remembered.
 */
export function composeInput(editor: Editor): void {
  const { insertText, deleteBackward, apply } = editor;
  let taken: string | null = null;
  let isTaking = false;
  editor.apply = (operation) => {
    if (operation.type !== "set_selection" && !isTaking) taken = null;
    apply(operation);
  };
  editor.deleteBackward = (unit) => {
    const letter = letterBefore(editor);
    isTaking = true;
    deleteBackward(unit);
    isTaking = false;
    taken = unit === "character" && letter !== null && letter.normalize("NFD").length > 1 ? letter : null;
  };
  editor.insertText = (text, options) => {
    if (!loose.test(text) || options?.at !== undefined) {
      insertText(text.normalize("NFC"), options);
      return;
    }
    const letter = taken === null ? letterBefore(editor) : withoutLastMark(taken);
    if (taken === null && letter !== null) Transforms.delete(editor, { unit: "character", reverse: true });
    insertText(`${letter ?? ""}${text}`.normalize("NFC"), options);
  };
}

/** The letter before the caret with all its marks; null at the start of a block and beside a selection. */
function letterBefore(editor: Editor): string | null {
  const { selection } = editor;
  if (selection === null || Range.isExpanded(selection)) return null;
  const before = Slate.before(editor, selection, { unit: "character" });
  if (before === undefined) return null;
  const letter = Slate.string(editor, { anchor: before, focus: selection.anchor });
  return letter === "" ? null : letter;
}

/** "ấ" without the last mark typed is "â"; a letter without marks is gone with its code point. */
function withoutLastMark(letter: string): string {
  return [...letter.normalize("NFD")].slice(0, -1).join("");
}
