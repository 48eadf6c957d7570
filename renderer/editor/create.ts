import type { Editor, NodeEntry, TextUnit } from "slate";
import { createEditor, Element, Node, Range } from "slate";
import { withHistory } from "slate-history";
import { withReact } from "slate-react";
import { composeInput } from "./input/compose.ts";
import { labelInput } from "./input/labels.ts";
import { markKey } from "./input/marks.ts";
import { freshIds } from "./ids.ts";
import { drawAtOnce } from "./page/caret.ts";
import { guardParts } from "./part/across.ts";
import { pasteInput } from "./paste/paste.ts";
import type { NodePlugin } from "./plugin.ts";
import { plugins } from "./registry.ts";
import { insertTask } from "./structure.ts";
import type { NodeType } from "./types.ts";

const owners = new Map<NodeType, NodePlugin>(plugins.flatMap((plugin) => plugin.types.map((type) => [type, plugin])));

/** Children drawn as one group, less than a screen: what the window lays out and paints again for a key is one or two of them. */
const chunk = 25;

function kindOf(node: Element): NodePlugin | undefined {
  return owners.get(node.type);
}

/** An editor that knows the nodes of a paper. `newId` gives an id no node of any paper has. */
export function createPaperEditor(newId: () => string): Editor {
  const editor = withReact(withHistory(createEditor() as Editor)) as Editor;
  editor.newId = newId;
  editor.isInline = (node) => kindOf(node)?.isInlineVoid === true;
  editor.isVoid = (node) => kindOf(node)?.isInlineVoid === true || kindOf(node)?.isBlockVoid === true;
  editor.getChunkSize = (node) => (Element.isElement(node) && kindOf(node)?.isChunked === true ? chunk : null);
  freshIds(editor);
  askOwners(editor);
  labelInput(editor);
  composeInput(editor);
  pasteInput(editor);
  guardParts(editor);
  drawAtOnce(editor);
  return editor;
}

/** Puts the plugins in front of Slate's own behaviour. */
function askOwners(editor: Editor): void {
  const { normalizeNode, insertBreak, deleteBackward, deleteForward, deleteFragment, insertData, insertText } = editor;
  editor.normalizeNode = (entry, options) => {
    const [node] = entry;
    if (Element.isElement(node) && owners.get(node.type)?.normalise?.(editor, entry as never) === true) return;
    normalizeNode(entry, options);
  };
  editor.insertBreak = () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    if (!asked(editor, (plugin, entry) => plugin.insertBreak?.(editor, entry))) insertBreak();
  };
  const deleting = (method: "deleteBackward" | "deleteForward", unit: TextUnit): boolean =>
    editor.selection !== null &&
    Range.isCollapsed(editor.selection) &&
    asked(editor, (plugin, entry) => plugin[method]?.(editor, entry, unit));
  editor.deleteBackward = (unit) => {
    if (!deleting("deleteBackward", unit)) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!deleting("deleteForward", unit)) deleteForward(unit);
  };
  editor.deleteFragment = (options) => {
    if (!asked(editor, (plugin, entry) => plugin.deleteFragment?.(editor, entry))) deleteFragment(options);
  };
  editor.insertData = (data) => {
    if (!asked(editor, (plugin, entry) => plugin.insertData?.(editor, entry, data))) insertData(data);
  };
  editor.insertText = (text, options) => {
    if (options?.at !== undefined || !asked(editor, (plugin, entry) => plugin.insertText?.(editor, entry, text)))
      insertText(text, options);
  };
}

/** Asks the owners of the nodes around the selection, from the innermost outwards, until one says it has done it. */
function asked(editor: Editor, ask: (plugin: NodePlugin, entry: NodeEntry<never>) => boolean | undefined): boolean {
  const { selection } = editor;
  if (selection === null) return false;
  const around = [...Node.levels(editor, Range.isCollapsed(selection) ? selection.anchor.path : commonPath(editor))];
  for (const [node, path] of around.toReversed()) {
    if (!Element.isElement(node)) continue;
    const plugin = owners.get(node.type);
    if (plugin !== undefined && ask(plugin, [node as never, path]) === true) return true;
  }
  return false;
}

function commonPath(editor: Editor) {
  const { anchor, focus } = editor.selection as Range;
  const [, path] = Node.common(editor, anchor.path, focus.path);
  return path;
}

/** Gives a key to the owners; true when one used it. */
export function keyPressed(editor: Editor, keys: string): boolean {
  if (markKey(editor, keys)) return true;
  if (keys === "Ctrl+Enter") return insertTask(editor);
  return asked(editor, (plugin, entry) => plugin.onKey?.(editor, entry, keys));
}
