import type { Editor } from "slate";
import { Editor as Slate, Element, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import type { At } from "#shared/model/task.ts";
import type { TextBlock } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { occurrences } from "#shared/text/occurrences.ts";
import { rangeOf } from "./ranges.ts";

/** Every place of the paper where the words stand, in reading order (see `occurrences`). */
export function findWords(editor: Editor, typed: string): At[] {
  const found: At[] = [];
  for (const [node] of Slate.nodes(editor, {
    at: [],
    match: (each) => Element.isElement(each) && holdsWords(editor, each),
  })) {
    const block = node as unknown as TextBlock;
    for (const { start, end } of occurrences(textOf(block), typed)) found.push({ node: block.id, start, end });
  }
  return found;
}

function holdsWords(editor: Editor, node: Element): boolean {
  return Slate.isBlock(editor, node) && Slate.hasInlines(editor, node);
}

/** Puts other words in the places, keeping the look of the first letter of each; one step to undo. */
export function replaceWords(editor: Editor, places: readonly At[], words: string): void {
  HistoryEditor.withNewBatch(editor, () => {
    // From the last to the first: those before keep their offsets.
    for (const place of places.toReversed()) {
      const range = rangeOf(editor, place);
      if (range === null) continue;
      Transforms.insertText(editor, words.normalize("NFC"), { at: range });
    }
  });
}
