import { isFootnote } from "#shared/model/inline.ts";
import type { Inline } from "#shared/model/inline.ts";
import type { Block } from "#shared/model/block.ts";
import type { Document, Line, Places } from "#shared/model/document.ts";

/** Words that the tree holds, with the line of the source they are said to stand on. */
export interface Placed {
  readonly line: number;
  readonly text: string;
}

type Part = Line | Block;

/** Everything a document shows and sets aside, in its own order, each stretch with its source line; marks of notes stand twice, as in the source. */
export function placedWords(document: Document): Placed[] {
  const source = document.source;
  if (!source) throw new Error("a document that was read has a source");
  const found: Placed[] = [];
  const add = (line: number, text: string): void => void found.push({ line, text });
  const placesOf = (id: string, fallback: Places): Places => source.places[id] ?? fallback;

  const words = (children: readonly Inline[], places: Places): void => {
    let at = 0;
    for (const child of children) {
      if (isFootnote(child)) {
        const line = lineAt(places, at - 1);
        add(line, child.mark);
        const first = child.note[0];
        add(first ? (placesOf(first.id, [])[0]?.[1] ?? line) : line, child.mark);
        for (const block of child.note) part(block, places);
        continue;
      }
      for (const { line, text } of slices(child.text, at, places)) add(line, text);
      at += child.text.length;
    }
  };
  const part = (block: Part, outer: Places): void => {
    const places = placesOf(block.id, outer);
    if (block.type === "page-break") return;
    const first = places[0]?.[1] ?? 0;
    if ("label" in block && block.label !== undefined) add(first, block.label);
    if ("marker" in block && block.marker !== undefined) add(first, block.marker);
    if (block.type === "table") {
      for (const row of block.children) for (const cell of row.children) for (const child of cell.children) part(child, placesOf(row.id, []));
    } else if (block.type === "task") for (const child of block.children) part(child, places);
    else words(block.children, places);
  };

  const top: readonly Part[] = [
    ...document.header.children,
    ...document.body.children,
    ...document.closing.children,
    ...document.appendices.flatMap((appendix) => appendix.children),
  ];
  for (const block of top) part(block, []);
  for (const { line, text } of source.furniture) add(line, text);
  return found;
}

function lineAt(places: Places, at: number): number {
  return places.findLast(([offset]) => offset <= Math.max(0, at))?.[1] ?? places[0]?.[1] ?? 0;
}

/** A leaf that begins at `at`, cut where its words pass to the next source line. */
function slices(text: string, at: number, places: Places): Placed[] {
  const cuts = [at, ...places.map(([offset]) => offset).filter((offset) => offset > at && offset < at + text.length), at + text.length];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    return { line: lineAt(places, start), text: text.slice(start - at, end - at) };
  });
}
