import type { TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Letters } from "./align.ts";
import { align, lettersIn } from "./align.ts";

/** Words of the paper that are to be shown in its source. `at` makes a second request for the same words a new one. */
export interface Place {
  readonly node: string;
  /** Offsets in the node's text; all of it when not given. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly at: number;
}

/** A stretch of one piece of the source. */
export interface Stretch {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** Every node that holds words, by its id; a task block by the words it begins with. */
export function nodesOf({ header, body, closing, appendices }: Document): ReadonlyMap<string, TextBlock | Line> {
  const nodes = new Map<string, TextBlock | Line>();
  for (const { children } of [header, body, closing, ...appendices]) {
    for (const block of textBlocksOf(children)) nodes.set(block.id, block);
    for (const block of children) if (block.type === "task") nodes.set(block.id, block.children[0] as TextBlock);
  }
  return nodes;
}

/** Where the words of a place stand in the source, piece by piece, in its order; empty when they are not found there. */
export function stretchesOf(document: Document, place: Place, letters: Letters): readonly Stretch[] {
  const node = nodesOf(document).get(place.node);
  if (node === undefined) return [];
  const words = textOf(node);
  const found = align(letters, words, shareOf(document, node.id));
  const [from, to] =
    place.range === undefined ? [0, found.length] : lettersIn(words, place.range.start, place.range.end);
  const stretches: Stretch[] = [];
  for (const letter of found.subarray(from, to)) {
    const piece = letter < 0 ? undefined : letters.pieces[letter];
    if (piece === undefined) continue;
    const start = letters.offsets[letter] ?? 0;
    const last = stretches.at(-1);
    if (last?.piece === piece && start >= last.start) stretches[stretches.length - 1] = { ...last, end: start + 1 };
    else stretches.push({ piece, start, end: start + 1 });
  }
  return stretches;
}

/** How far down the source a node's words stand, from 0 to 1. */
function shareOf({ source }: Document, node: string): number {
  const line = source?.places[node]?.[0]?.[1];
  if (source === null || line === undefined) return 0;
  const last = Object.values(source.places).reduce((most, places) => Math.max(most, places.at(-1)?.[1] ?? 0), 1);
  return (line - 1) / last;
}
