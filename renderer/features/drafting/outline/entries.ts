import type { Document } from "#shared/model/document.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { isMark } from "#shared/text/labels.ts";
import { keepingSame, rememberingOf } from "#shared/text/remember.ts";
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

const same = keepingSame<OutlineLine>();

/**
 * Titles, numbered points and tasks of a paper; dashes are left out. Lines that stay what they were stay the same objects,
 * and a list of them the same list: what is drawn from them need not be drawn anew with every key.
 */
export const outlineLines = rememberingOf((document: Document): readonly OutlineLine[] =>
  same(outlineOf(document).flatMap((entry) => lineFor(entry) ?? [])),
);

const lineFor = rememberingOf(({ block, label, parents, section }: Entry): OutlineLine | null => {
  if (block.type === "line" && block.role === "appendix-label")
    return { id: block.id, label: "", text: textOf(block), depth: 0, isTitle: true };
  if (section === "header" || section === "closing") return null;
  if (block.type !== "heading" && (label === null || isMark(label.style))) return null;
  if (block.type !== "heading" && block.type !== "item" && block.type !== "task") return null;
  const words = block.type === "task" ? inlineText(block.children[0]?.children ?? []) : textOf(block);
  const isTitle = block.type === "heading";
  return { id: block.id, label: block.label ?? "", text: words.slice(0, 120), depth: parents.length, isTitle };
});

/** Which line a node belongs to: itself or the nearest above it; null above the first. */
export function lineOf(document: Document, node: string): string | null {
  return linesByNode(document).get(node) ?? null;
}

const linesByNode = rememberingOf((document: Document): ReadonlyMap<string, string> => {
  const lines = new Set(outlineLines(document).map(({ id }) => id));
  const found = new Map<string, string>();
  let last: string | null = null;
  for (const { block, section } of outlineOf(document)) {
    if (lines.has(block.id)) last = block.id;
    if (last === null || section === "header" || section === "closing") continue;
    for (const id of idsIn(block)) found.set(id, last);
  }
  return found;
});

const idsIn = rememberingOf((block: Entry["block"]): readonly string[] => [
  block.id,
  ...[...textBlocksOf([block])].map(({ id }) => id),
]);
