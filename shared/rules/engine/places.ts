import type { Entry, SectionName } from "#shared/facts/outline.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Block, TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { isFootnote } from "#shared/model/inline.ts";
import { textOf } from "#shared/model/text.ts";
import type { At } from "#shared/model/task.ts";
import { gathering, gatheringKept } from "#shared/text/gather.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";

/** A block or line that holds words, with the entry of the outline it belongs to. */
export interface PlacedBlock {
  readonly block: TextBlock | Line;
  readonly text: string;
  readonly section: SectionName;
  /** Label path of the entry; that of the table or task for what stands inside one. */
  readonly path: string;
  readonly entry: Entry;
  /** cell: in a table. note: in a footnote. part: in a task. own: the entry itself. */
  readonly inside: "own" | "cell" | "note" | "part";
}

/** Every block and line that holds words, in reading order; footnotes follow the block they stand in. */
export function placedBlocks(document: Document): readonly PlacedBlock[] {
  return placedIn(outlineOf(document));
}

const wordsOf = rememberingOf((entry: Entry) => {
  const placed: PlacedBlock[] = [];
  addBlock(placed, entry, entry.block, "own");
  return placed;
});
const placedIn = gatheringKept(idOf, wordsOf);

function idOf({ block }: Entry): string {
  return block.id;
}

function addBlock(placed: PlacedBlock[], entry: Entry, block: Block | Line, inside: PlacedBlock["inside"]): void {
  if (block.type === "page-break") return;
  if (block.type === "table") {
    for (const row of block.children)
      for (const cell of row.children)
        for (const paragraph of cell.children) addBlock(placed, entry, paragraph, inside === "note" ? "note" : "cell");
    return;
  }
  if (block.type === "task") {
    for (const child of block.children) addBlock(placed, entry, child, inside === "own" ? "part" : inside);
    return;
  }
  placed.push({ block, text: textOf(block), section: entry.section, path: entry.path, entry, inside });
  for (const child of block.children) {
    if (isFootnote(child)) for (const note of child.note) addBlock(placed, entry, note, "note");
  }
}

/** Path and words of any node a report may name. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** The node whose place in the source counts, when the node has none of its own. */
  readonly holder: string;
}

/** All places in reading order, and where each stands among them by the id of its node. */
export interface Places {
  readonly all: readonly Place[];
  readonly order: ReadonlyMap<string, number>;
}

/** The place of every node of a document. Head, body and closing stand for what is missing in them. */
export const placesOf = rememberingLast((document: Document): Places => {
  const { header, body, closing, appendices } = document;
  const outline = outlineOf(document);
  const all = [
    placeOf(header.id),
    placeOf(body.id),
    ...placesWithWords(outline),
    ...placesWithout(outline),
    placeOf(closing.id),
    ...appendices.map(({ id, children }) => placeOf(id, "", "", children[0]?.id ?? id)),
  ];
  return { all, order: orderOf(all) };
});

let last: Places = { all: [], order: new Map() };

/** Where each node stands: the same record as before while no node came or went, whatever words were changed. */
function orderOf(all: readonly Place[]): ReadonlyMap<string, number> {
  if (all.length === last.all.length && all.every((place, at) => isOfNode(place, last.all[at]))) return last.order;
  const order = new Map<string, number>();
  for (const [at, { id }] of all.entries()) if (!order.has(id)) order.set(id, at);
  last = { all, order };
  return order;
}

function isOfNode(place: Place, before: Place | undefined): boolean {
  return place === before || place.id === before?.id;
}

/** The place of a node, undefined for one the document does not have. */
export function placeAt(document: Document, id: string): Place | undefined {
  const { all, order } = placesOf(document);
  return all[order.get(id) ?? -1];
}

function placeOf(id: string, path = "", text = "", holder = id): Place {
  return { id, path, text, holder };
}

const placesWithWords = gathering(idOf, (entry) => {
  const words = wordsOf(entry).map(({ block, path, text }) => placeOf(block.id, path, text));
  return words.length === 0 ? [] : [...structureOf(entry), ...words];
});

/** Tables without a word and page breaks: nothing but reports on their form names them, and they come last. */
const placesWithout = gathering(idOf, (entry) => (wordsOf(entry).length === 0 ? structureOf(entry) : []));

/** Nodes without words of their own: a task takes those of its first line, a table and its rows none. */
function structureOf({ block, path }: Entry): Place[] {
  if (block.type === "task") {
    const first = block.children[0];
    return [placeOf(block.id, path, first ? textOf(first) : "", first?.id)];
  }
  if (block.type === "table")
    return [
      placeOf(block.id, path, "", block.children[0]?.id),
      ...block.children.flatMap((row) => [
        placeOf(row.id, path),
        ...row.children.map(({ id }) => placeOf(id, path, "", row.id)),
      ]),
    ];
  return block.type === "page-break" ? [placeOf(block.id, path)] : [];
}

/** The line of the source a place stands on, null without a source. */
export function lineAt(document: Document, at: At): number | null {
  const places = document.source?.places;
  if (!places) return null;
  const holder = placeAt(document, at.node)?.holder ?? at.node;
  const own = places[at.node] ?? places[holder];
  return own?.findLast(([offset]) => offset <= at.start)?.[1] ?? own?.[0]?.[1] ?? null;
}
