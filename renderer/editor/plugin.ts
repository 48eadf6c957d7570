import type { Editor, NodeEntry, TextUnit } from "slate";
import type { NodeOf, NodeType } from "./types.ts";

/** A place in the editor: a node of one of the plugin's types around (or at) the caret. */
export type Entry<T extends NodeType> = NodeEntry<NodeOf<T>>;

/**
 * The behaviour of the nodes of some types; each type has one owner. Every method may decline by giving false: then the
 * owner of the next node outwards is asked, and Slate's own behaviour comes last. No method may import React.
 */
export interface NodePlugin<T extends NodeType = NodeType> {
  readonly types: readonly T[];
  /** In the middle of words, not editable as such. */
  readonly isInlineVoid?: true;
  readonly isBlockVoid?: true;
  /** Its children are drawn in groups, which keeps long papers fast. */
  readonly isChunked?: true;
  /** Mends one thing and gives true, or gives false when there is nothing to mend; must come to an end. */
  readonly normalise?: (editor: Editor, entry: Entry<T>) => boolean;
  /** Enter. */
  readonly insertBreak?: (editor: Editor, entry: Entry<T>) => boolean;
  /** Backspace with a collapsed caret. */
  readonly deleteBackward?: (editor: Editor, entry: Entry<T>, unit: TextUnit) => boolean;
  /** Delete with a collapsed caret. */
  readonly deleteForward?: (editor: Editor, entry: Entry<T>, unit: TextUnit) => boolean;
  /** Backspace, Delete or typing over a selection; the entry holds the whole selection. */
  readonly deleteFragment?: (editor: Editor, entry: Entry<T>) => boolean;
  /** What was pasted or dropped. */
  readonly insertData?: (editor: Editor, entry: Entry<T>, data: DataTransfer) => boolean;
  /** Words are about to be typed at the caret. */
  readonly insertText?: (editor: Editor, entry: Entry<T>, text: string) => boolean;
  /** A key, as commands name it ("Tab", "Shift+Tab", "Alt+↑"); true when it was used. */
  readonly onKey?: (editor: Editor, entry: Entry<T>, keys: string) => boolean;
}

/** Lets a plugin for some types stand in a list of plugins for any. */
export function nodePlugin<T extends NodeType>(plugin: NodePlugin<T>): NodePlugin {
  return plugin as unknown as NodePlugin;
}
