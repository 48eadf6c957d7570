import type { Editor, Path } from "slate";
import { Editor as Slate, Node, Range } from "slate";
import { ReactEditor } from "slate-react";
import { placeOf, wordsAt } from "#renderer/editor/place.ts";

/** A paragraph that holds nothing but "/" and what was typed behind it, with the caret at its end. */
export interface SlashPlace {
  readonly node: string;
  readonly path: Path;
  /** What stands behind the "/". */
  readonly typed: string;
  readonly range: Range;
}

const longest = 24;

/** Where a "/" asks for something; null elsewhere, and while letters are still being composed. */
export function slashPlace(editor: Editor): SlashPlace | null {
  const { selection } = editor;
  if (selection === null || Range.isExpanded(selection) || ReactEditor.isComposing(editor)) return null;
  const words = wordsAt(editor);
  if (words === null) return null;
  const [node, path] = words;
  if (node.type !== "paragraph" || path.length !== 2 || placeOf(editor, path) === null) return null;
  const text = Node.string(node);
  if (!text.startsWith("/") || text.length > longest || !Slate.isEnd(editor, selection.anchor, path)) return null;
  return { node: node.id, path, typed: text.slice(1), range: Slate.range(editor, path) };
}
