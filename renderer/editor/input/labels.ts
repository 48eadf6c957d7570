import type { Editor } from "slate";
import { Editor as Slate, Range, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import { parseLabel } from "#shared/text/labels.ts";
import type { Blocks } from "#shared/editing/structure.ts";
import { labelOf, rankOf } from "#shared/editing/structure.ts";
import { renumberAfter } from "#renderer/editor/structure.ts";
import { placeOf, wordsAt } from "#renderer/editor/place.ts";

/**
 * A number typed at the start of a paragraph and a blank behind it make a point or a title of it, as in Word: "a) ", "- ",
 * "1. ", "II. ", "Điều 3. ". One step of its own to undo.
 */
export function labelInput(editor: Editor): void {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    insertText(text, options);
    if (text === " " && options?.at === undefined) makeLabel(editor);
  };
}

function makeLabel(editor: Editor): void {
  const { selection } = editor;
  const words = wordsAt(editor);
  if (selection === null || words === null || Range.isExpanded(selection)) return;
  const [node, path] = words;
  if (node.type !== "paragraph" || path.length !== 2) return;
  const before = { anchor: Slate.start(editor, path), focus: selection.anchor };
  const typed = Slate.string(editor, before);
  const label = typed.length > 14 ? null : parseLabel(`${typed}x`);
  const place = placeOf(editor, path);
  if (place === null || label === null || `${label.text} ` !== typed) return;
  const change = { ...kinOf(place.blocks, place.index, label.style), label: label.text };
  HistoryEditor.withNewBatch(editor, () =>
    Slate.withoutNormalizing(editor, () => {
      Transforms.delete(editor, { at: before });
      // Only running text departs from the justified default.
      Transforms.unsetNodes(editor, "align" as never, { at: path });
      Transforms.setNodes(editor, change as never, { at: path });
      if (label.value > 0) renumberAfter(editor, path);
    }),
  );
}

/** Type and level of the nearest block numbered in the same way; else one level under what stands above. */
function kinOf(all: Blocks, index: number, style: string) {
  const same = (block: Blocks[number]): boolean => labelOf(block)?.style === style;
  const kin = all.slice(0, index).findLast(same) ?? all.slice(index).find(same);
  if (kin !== undefined && "level" in kin)
    return { type: kin.type === "heading" ? "heading" : "item", level: kin.level } as const;
  const above = all.slice(0, index).findLast((block) => rankOf(block) < Number.POSITIVE_INFINITY);
  const level = above === undefined ? 1 : rankOf(above) + 1;
  const isTitle = ["roman", "article", "chapter", "part", "section"].includes(style);
  return { type: isTitle ? "heading" : "item", level: isTitle ? 1 : level } as const;
}
