import type { Descendant, Editor, NodeEntry } from "slate";
import { Editor as Slate, Element, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { Block } from "#shared/model/block.ts";
import type { NodeOf } from "#renderer/editor/types.ts";

/** Every footnote mark of the paper with its place, in reading order. */
export function notesOf(editor: Editor): NodeEntry<NodeOf<"footnote">>[] {
  return [...Slate.nodes(editor, { at: [], match: isNote, voids: true })] as NodeEntry<NodeOf<"footnote">>[];
}

function isNote(node: unknown): boolean {
  return Element.isElement(node) && node.type === "footnote";
}

/** Puts a footnote at the caret, numbers all anew, and gives its id; null where words cannot stand. */
export function insertNote(editor: Editor): string | null {
  const { selection } = editor;
  if (selection === null) return null;
  const id = editor.newId();
  const note = [{ type: "paragraph", id: editor.newId(), children: [{ text: "" }] }];
  HistoryEditor.withNewBatch(editor, () => {
    Transforms.collapse(editor, { edge: "end" });
    const node = { type: "footnote", id, mark: "1", note, children: [{ text: "" }] };
    Transforms.insertNodes(editor, node as Descendant);
    Transforms.move(editor, { unit: "offset" });
    renumberNotes(editor);
  });
  return id;
}

/** Marks that are numbers follow one another from 1; others ("*") stay. */
export function renumberNotes(editor: Editor): void {
  let number = 0;
  for (const [note, at] of notesOf(editor)) {
    if (!/^\d+$/u.test(note.mark)) continue;
    number += 1;
    if (note.mark !== String(number)) Transforms.setNodes(editor, { mark: String(number) }, { at });
  }
}

/** Puts other words into a note; as often as it is typed into. */
export function changeNote(editor: Editor, id: string, blocks: readonly Block[]): void {
  const found = notesOf(editor).find(([note]) => note.id === id);
  if (found !== undefined) Transforms.setNodes(editor, { note: blocks } as never, { at: found[1] });
}

export function removeNote(editor: Editor, id: string): void {
  const found = notesOf(editor).find(([note]) => note.id === id);
  if (found === undefined) return;
  HistoryEditor.withNewBatch(editor, () => {
    Transforms.removeNodes(editor, { at: found[1] });
    renumberNotes(editor);
  });
}
