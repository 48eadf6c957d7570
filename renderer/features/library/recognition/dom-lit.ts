import type { Document as Paper } from "#shared/model/document.ts";
import { lettersOf } from "./align.ts";
import type { Place } from "./places.ts";
import { stretchesOf } from "./places.ts";

/** Ranges of the words of a place in what a page shows of the source; empty when they are not found. */
export function rangesIn(root: HTMLElement, paper: Paper, place: Place): readonly Range[] {
  const page = root.ownerDocument;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Text[] = [];
  while (walker.nextNode() !== null) pieces.push(walker.currentNode as Text);
  const letters = lettersOf(pieces.map(({ data }) => data));
  return stretchesOf(paper, place, letters).flatMap(({ piece, start, end }) => {
    const text = pieces[piece];
    if (text === undefined) return [];
    const range = page.createRange();
    range.setStart(text, start);
    range.setEnd(text, Math.min(end, text.length));
    return [range];
  });
}

/** Brings a range to the middle of the view. */
export function showRange(range: Range | undefined): void {
  range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}
