import type { Editor } from "slate";
import { Editor as Slate } from "slate";

const keys: Readonly<Record<string, "bold" | "italic" | "underline">> = {
  "Ctrl+B": "bold",
  "Ctrl+I": "italic",
  "Ctrl+U": "underline",
};

/** Bold, italic, underlined: what a paper knows. True when the key was one of these. */
export function markKey(editor: Editor, pressed: string): boolean {
  const mark = keys[pressed];
  if (mark === undefined) return false;
  toggleMark(editor, mark);
  return true;
}

export function toggleMark(editor: Editor, mark: "bold" | "italic" | "underline"): void {
  if (Slate.marks(editor)?.[mark] === true) Slate.removeMark(editor, mark);
  else Slate.addMark(editor, mark, true);
}
