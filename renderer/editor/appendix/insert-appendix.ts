import type { Editor } from "slate";
import { Editor as Slate, Element, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { Announced } from "#shared/editing/appendix.ts";
import { addedAppendix } from "#shared/editing/appendix.ts";
import type { Appendix } from "#shared/model/document.ts";
import { pathOf } from "#renderer/editor/place.ts";

/** Puts an appendix behind the others, and the caret into its title; one step to undo. */
export function insertAppendix(editor: Editor, announced: Announced): void {
  const before = editor.children.filter((part) => Element.isElement(part) && part.type === "appendix");
  const { appendix, relabel } = addedAppendix(before as unknown as Appendix[], announced, editor.newId);
  const at = [editor.children.length];
  HistoryEditor.withNewBatch(editor, () => {
    const label = relabel === null ? null : pathOf(editor, relabel.line);
    if (relabel !== null && label !== null)
      Transforms.insertText(editor, relabel.text, { at: Slate.range(editor, label) });
    Transforms.insertNodes(editor, appendix as never, { at });
    Transforms.select(editor, Slate.start(editor, [...at, 1]));
  });
}
