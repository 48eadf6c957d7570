import type { Editor } from "slate";
import { Editor as Slate, Element, Path, Text, Transforms } from "slate";
import { levelKey } from "#renderer/editor/item/item.ts";
import { isAtEnd, isAtStart } from "#renderer/editor/place.ts";
import type { Entry } from "#renderer/editor/plugin.ts";
import { nodePlugin } from "#renderer/editor/plugin.ts";
import { closeGap, insertBehind, renumberAfter } from "#renderer/editor/structure.ts";

/** A task: its words first, then its labelled lines. */
export const taskPlugin = nodePlugin<"task">({
  types: ["task"],
  normalise,
  insertBreak,
  deleteBackward: (editor, [node, path]) => {
    if (!isAtStart(editor, [...path, 0]) || node.label === undefined) return false;
    Slate.withoutNormalizing(editor, () => {
      closeGap(editor, path);
      Transforms.unsetNodes(editor, "label" as never, { at: path });
    });
    return true;
  },
  onKey: (editor, [, path], keys) => levelKey(editor, path, keys),
});

/** Enter in the words of a task: at their start a point above, at their end a line below, else a further paragraph. */
function insertBreak(editor: Editor, [node, path]: Entry<"task">): boolean {
  const words = [...path, 0];
  if (isAtStart(editor, words)) {
    const { label, level } = node;
    Slate.withoutNormalizing(editor, () => {
      const children = [{ text: "" }];
      const id = editor.newId();
      Transforms.insertNodes(
        editor,
        label === undefined ? { type: "paragraph", id, children } : { type: "item", id, label, level, children },
        { at: path },
      );
      renumberAfter(editor, path);
    });
    return true;
  }
  if (!isAtEnd(editor, words)) return false;
  insertBehind(editor, words, { type: "field", id: editor.newId(), marker: "-", children: [{ text: "" }] });
  return true;
}

/** A task holds paragraphs, points and lines: anything else that came into it is made a paragraph or put behind it. */
function normalise(editor: Editor, [node, path]: Entry<"task">): boolean {
  for (const [index, child] of (node.children as (typeof node.children)[number][] as unknown[]).entries()) {
    const at = [...path, index];
    if (Text.isText(child) || (Element.isElement(child) && editor.isInline(child))) {
      Transforms.wrapNodes(editor, { type: "paragraph", id: editor.newId(), children: [] }, { at });
      return true;
    }
    if (!Element.isElement(child) || ["paragraph", "item", "field"].includes(child.type)) continue;
    if (Slate.hasInlines(editor, child)) {
      Transforms.unsetNodes(editor, ["label", "level", "role", "marker"] as never, { at });
      Transforms.setNodes(editor, { type: "paragraph" }, { at });
    } else Transforms.moveNodes(editor, { at, to: Path.next(path) });
    return true;
  }
  return false;
}
