import type { Editor } from "slate";
import { Editor as Slate, Text, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { Edit } from "#shared/model/finding.ts";
import { pathOf } from "./place.ts";
import { rangeOf } from "./ranges.ts";

/** Makes the edits of a fix, or of several, as one step to undo. What does not fit any more is left out. */
export function makeEdits(editor: Editor, edits: readonly Edit[]): void {
  HistoryEditor.withNewBatch(editor, () =>
    Slate.withoutNormalizing(editor, () => {
      for (const edit of inOrder(edits)) makeEdit(editor, edit);
    }),
  );
}

/** In each node from the last to the first, so that offsets stay true; of two that overlap, one. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const labels = edits.filter((edit) => edit.type === "label");
  const words = edits.filter((edit) => edit.type !== "label");
  const sorted = words.toSorted((a, b) => b.at.start - a.at.start || b.at.end - a.at.end);
  const free = new Map<string, number>();
  const kept = sorted.filter(({ at }) => {
    const limit = free.get(at.node) ?? Number.POSITIVE_INFINITY;
    if (at.end > limit) return false;
    free.set(at.node, at.start);
    return true;
  });
  return [...labels, ...kept];
}

function makeEdit(editor: Editor, edit: Edit): void {
  if (edit.type === "label") {
    const path = pathOf(editor, edit.node);
    if (path !== null) Transforms.setNodes(editor, { label: edit.label }, { at: path });
    return;
  }
  const range = rangeOf(editor, edit.at);
  if (range === null) return;
  if (edit.type === "replace") Transforms.insertText(editor, edit.text, { at: range });
  else if (edit.on) Transforms.setNodes(editor, { [edit.mark]: true }, { at: range, match: Text.isText, split: true });
  else Transforms.unsetNodes(editor, edit.mark as never, { at: range, match: Text.isText, split: true });
}
