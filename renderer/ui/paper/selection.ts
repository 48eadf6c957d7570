import type { Document } from "#shared/model/document.ts";
import type { At } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { offsetAt, textBlocksById } from "./places.ts";

/** The words a person has selected in a shown paper, those of each paragraph by themselves, in reading order. */
export function selectedWords(document: Document): readonly At[] {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const [first, last] = [holderOf(range.startContainer), holderOf(range.endContainer)];
  if (first === null || last === null || first.closest(".paper") === null) return [];
  const blocks = [...textBlocksById(document)];
  const indexOf = (holder: Element): number => blocks.findIndex(([id]) => id === holder.getAttribute("data-node"));
  const [from, to] = [indexOf(first), indexOf(last)];
  const start = offsetAt(first, document, range.startContainer, range.startOffset);
  // A selection by whole lines ends before the first letter of the paragraph behind it.
  const end = offsetAt(last, document, range.endContainer, range.endOffset) ?? 0;
  if (from < 0 || to < from || start === null) return [];
  return blocks
    .slice(from, to + 1)
    .map(([node, block], at): At => {
      return { node, start: at === 0 ? start : 0, end: from + at === to ? end : textOf(block).length };
    })
    .filter((stretch) => stretch.start < stretch.end);
}

function holderOf(place: Node): Element | null {
  const element = place instanceof Element ? place : place.parentElement;
  return element?.closest("[data-node]") ?? null;
}
