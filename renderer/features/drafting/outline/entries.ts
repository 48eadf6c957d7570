import type { Document } from "#shared/model/document.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { isMark } from "#shared/text/labels.ts";
import { inlineText, textBlocksOf, textOf } from "#shared/model/text.ts";

/** A line of the outline pane. */
export interface OutlineLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** 0 the highest. */
  readonly depth: number;
  readonly isTitle: boolean;
}

const lists = new WeakMap<Document, readonly OutlineLine[]>();

/** Titles, numbered points and tasks of a paper; dashes are left out. Memoised by document. */
export function outlineLines(document: Document): readonly OutlineLine[] {
  const cached = lists.get(document);
  if (cached !== undefined) return cached;
  const lines = outlineOf(document).flatMap(({ block, label, parents, section }): OutlineLine[] => {
    if (block.type === "line" && block.role === "appendix-label")
      return [{ id: block.id, label: "", text: textOf(block), depth: 0, isTitle: true }];
    if (section === "header" || section === "closing") return [];
    if (block.type !== "heading" && (label === null || isMark(label.style))) return [];
    if (block.type !== "heading" && block.type !== "item" && block.type !== "task") return [];
    const words = block.type === "task" ? inlineText(block.children[0]?.children ?? []) : textOf(block);
    const isTitle = block.type === "heading";
    return [{ id: block.id, label: block.label ?? "", text: words.slice(0, 120), depth: parents.length, isTitle }];
  });
  lists.set(document, lines);
  return lines;
}

const owners = new WeakMap<Document, ReadonlyMap<string, string>>();

/** Which line a node belongs to: itself or the nearest above it; null above the first. */
export function lineOf(document: Document, node: string): string | null {
  let known = owners.get(document);
  if (known === undefined) owners.set(document, (known = linesByNode(document)));
  return known.get(node) ?? null;
}

function linesByNode(document: Document): ReadonlyMap<string, string> {
  const lines = new Set(outlineLines(document).map(({ id }) => id));
  const found = new Map<string, string>();
  let last: string | null = null;
  for (const { block, section } of outlineOf(document)) {
    if (lines.has(block.id)) last = block.id;
    if (last === null || section === "header" || section === "closing") continue;
    for (const { id } of [block, ...textBlocksOf([block])]) found.set(id, last);
  }
  return found;
}
