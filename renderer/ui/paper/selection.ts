import type { Document } from "#shared/model/document.ts";
import type { At } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { offsetAt, textBlocksById } from "./places.ts";

/** The words a person has selected in a shown paper; of a selection over several nodes, those in the first. Null for none. */
export function selectedWords(document: Document): At | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [first, last] = [holderOf(range.startContainer), holderOf(range.endContainer)];
  const node = first?.getAttribute("data-node") ?? null;
  if (first === null || node === null || first.closest(".paper") === null) return null;
  const start = offsetAt(first, document, range.startContainer, range.startOffset);
  const end =
    first === last ? offsetAt(first, document, range.endContainer, range.endOffset) : wordsLengthOf(document, node);
  return start === null || end === null || start >= end ? null : { node, start, end };
}

function wordsLengthOf(document: Document, node: string): number | null {
  const block = textBlocksById(document).get(node);
  return block === undefined ? null : textOf(block).length;
}

function holderOf(place: Node): Element | null {
  const element = place instanceof Element ? place : place.parentElement;
  return element?.closest("[data-node]") ?? null;
}
