import type { Entry, SectionName } from "#shared/facts/outline.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import type { Block, TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { isFootnote } from "#shared/model/inline.ts";
import { textOf } from "#shared/model/text.ts";
import type { At } from "#shared/model/task.ts";

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

const known = new WeakMap<Document, readonly PlacedBlock[]>();

/** Every block and line that holds words, in reading order; footnotes follow the block they stand in. Memoised. */
export function placedBlocks(document: Document): readonly PlacedBlock[] {
  const cached = known.get(document);
  if (cached) return cached;
  const placed: PlacedBlock[] = [];
  for (const entry of outlineOf(document)) addBlock(placed, entry, entry.block, "own");
  known.set(document, placed);
  return placed;
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

/** Order, line, path and words of any node a report may name. */
export interface Place {
  readonly order: number;
  readonly path: string;
  readonly text: string;
  /** The node whose place in the source counts, when the node has none of its own. */
  readonly holder: string;
}

const indexes = new WeakMap<Document, ReadonlyMap<string, Place>>();

/** The place of every node of a document by its id, memoised. Head, body and closing stand for what is missing in them. */
export function placeIndex(document: Document): ReadonlyMap<string, Place> {
  const cached = indexes.get(document);
  if (cached) return cached;
  const index = new Map<string, Place>();
  const add = (id: string, path: string, text: string, holder: string): void =>
    void (index.has(id) || index.set(id, { order: index.size, path, text, holder }));
  add(document.header.id, "", "", document.header.id);
  add(document.body.id, "", "", document.body.id);
  let last: Entry | null = null;
  for (const { block, entry, path, text } of placedBlocks(document)) {
    if (entry !== last) addStructure(entry, add);
    last = entry;
    add(block.id, path, text, block.id);
  }
  for (const entry of outlineOf(document)) addStructure(entry, add);
  add(document.closing.id, "", "", document.closing.id);
  for (const appendix of document.appendices) add(appendix.id, "", "", firstChild(appendix.children) ?? appendix.id);
  indexes.set(document, index);
  return index;
}

type Add = (id: string, path: string, text: string, holder: string) => void;

/** Nodes without words of their own: a task takes those of its first line, a table and its rows none. */
function addStructure({ block, path }: Entry, add: Add): void {
  if (block.type === "task") {
    const first = block.children[0];
    add(block.id, path, first ? textOf(first) : "", first?.id ?? block.id);
  } else if (block.type === "table") {
    add(block.id, path, "", block.children[0]?.id ?? block.id);
    for (const row of block.children) {
      add(row.id, path, "", row.id);
      for (const cell of row.children) add(cell.id, path, "", row.id);
    }
  } else if (block.type === "page-break") add(block.id, path, "", block.id);
}

function firstChild(children: readonly { readonly id: string }[]): string | undefined {
  return children[0]?.id;
}

/** The line of the source a place stands on, null without a source. */
export function lineAt(document: Document, at: At): number | null {
  const places = document.source?.places;
  if (!places) return null;
  const holder = placeIndex(document).get(at.node)?.holder ?? at.node;
  const own = places[at.node] ?? places[holder];
  return own?.findLast(([offset]) => offset <= at.start)?.[1] ?? own?.[0]?.[1] ?? null;
}
