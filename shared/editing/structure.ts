import type { Block } from "#shared/model/block.ts";
import type { Line } from "#shared/model/document.ts";
import type { Label } from "#shared/text/labels.ts";
import { isMark } from "#shared/text/labels.ts";
import { firstLabelUnder, nextLabel, readLabel, withValue } from "./labels.ts";

/** Blocks that stand side by side in a part of the paper; what stands under what is said by their levels. */
export type Blocks = readonly (Block | Line)[];

/** The level of a title, a point or a task; infinite for what stands under all of them. */
export function rankOf(block: Block | Line | undefined): number {
  return block !== undefined && "level" in block ? block.level : Number.POSITIVE_INFINITY;
}

export function labelOf(block: Block | Line | undefined): Label | null {
  return block !== undefined && "label" in block ? readLabel(block.label) : null;
}

/** The place behind a block and what stands under it: a title has all that follows it, a point the points below it. */
export function endOf(blocks: Blocks, index: number): number {
  const rank = rankOf(blocks[index]);
  if (rank === Number.POSITIVE_INFINITY) return index + 1;
  const isTitle = blocks[index]?.type === "heading";
  let end = index + 1;
  while (end < blocks.length) {
    const own = rankOf(blocks[end]);
    if (own <= rank || (!isTitle && own === Number.POSITIVE_INFINITY)) break;
    end += 1;
  }
  return end;
}

/** The nearest title or point above a block under which it stands; −1 when there is none. */
export function parentOf(blocks: Blocks, index: number): number {
  const rank = rankOf(blocks[index]);
  return blocks.slice(0, index).findLastIndex((block) => rankOf(block) < rank);
}

/**
 * The labels of what words behind the block at `index` stand under, a title or point for each level, the highest first; null
 * where it has no number.
 */
export function labelsAbove(blocks: Blocks, index: number): readonly (Label | null)[] {
  const labels: (Label | null)[] = [];
  let owner = blocks.slice(0, index + 1).findLastIndex((block) => rankOf(block) < Number.POSITIVE_INFINITY);
  for (; owner >= 0; owner = parentOf(blocks, owner)) labels[rankOf(blocks[owner]) - 1] = labelOf(blocks[owner]);
  return Array.from(labels, (label) => label ?? null);
}

/** The block after this one in the same series; −1 for the last. */
export function nextInSeries(blocks: Blocks, index: number): number {
  const rank = rankOf(blocks[index]);
  const style = labelOf(blocks[index])?.style;
  for (let at = index + 1; at < blocks.length; at += 1) {
    const own = rankOf(blocks[at]);
    if (own < rank) return -1;
    if (own === rank) return labelOf(blocks[at])?.style === style ? at : -1;
  }
  return -1;
}

/** A label to be given to the block at `index`. */
export interface Relabel {
  readonly index: number;
  readonly label: string;
}

/**
 * Labels for the blocks after `index` in its series, so that each follows the one before; "1.1." goes with its "1.".
 * What is in order already is not named.
 */
export function renumberedAfter(blocks: Blocks, index: number): Relabel[] {
  const first = labelOf(blocks[index]);
  if (first === null || isMark(first.style)) return [];
  const changes: Relabel[] = [];
  let value = first.value;
  for (let at = nextInSeries(blocks, index); at >= 0; at = nextInSeries(blocks, at)) {
    const label = labelOf(blocks[at]);
    value += 1;
    const wanted = label === null ? null : withValue(label, value);
    if (label === null || wanted === null) break;
    if (wanted === label.text) continue;
    changes.push({ index: at, label: wanted }, ...prefixed(blocks, at, label, wanted));
  }
  return changes;
}

/** The decimal labels below a block that repeat its number. */
function prefixed(blocks: Blocks, index: number, before: Label, now: string): Relabel[] {
  const own = readLabel(now);
  if (!before.style.startsWith("decimal") || own === null) return [];
  const end = endOf(blocks, index);
  return blocks.slice(index + 1, end).flatMap((block, offset): Relabel[] => {
    const label = labelOf(block);
    if (label === null || !label.name.startsWith(`${before.name}.`)) return [];
    return [{ index: index + 1 + offset, label: label.text.replace(before.name, own.name) }];
  });
}

/** The level and label of a block one level lower (Tab); null where nothing stands above it at its own level. */
export function lowered(blocks: Blocks, index: number): { level: number; label: string } | null {
  const rank = rankOf(blocks[index]);
  const above = blocks.slice(0, index).findLastIndex((block) => rankOf(block) <= rank);
  if (rank === Number.POSITIVE_INFINITY || above < 0 || rankOf(blocks[above]) !== rank) return null;
  const level = rank + 1;
  const mates = blocks.slice(above + 1, index).filter((block) => rankOf(block) === level);
  const mate = labelOf(mates.at(-1));
  return { level, label: mate === null ? firstLabelUnder(labelOf(blocks[above])) : nextLabel(mate.text) };
}

/** The level and label of a point one level higher (Shift+Tab): it follows the point it stood under; null under a title. */
export function raised(blocks: Blocks, index: number): { level: number; label: string } | null {
  const parent = parentOf(blocks, index);
  const label = labelOf(blocks[parent]);
  if (label === null || blocks[parent]?.type === "heading") return null;
  return { level: rankOf(blocks[parent]), label: nextLabel(label.text) };
}

/** The label a new point or task takes behind `index`, with its level: the next of the series, or the first under the title. */
export function newAfter(blocks: Blocks, index: number): { level: number; label: string; at: number } {
  const owner = blocks.slice(0, index + 1).findLastIndex((block) => rankOf(block) < Number.POSITIVE_INFINITY);
  const block = blocks[owner];
  const label = labelOf(block);
  if (block === undefined || label === null) return { level: 1, label: "1.", at: index + 1 };
  const level = rankOf(block);
  if (block.type !== "heading")
    return { level, label: nextLabel(label.text), at: Math.max(index + 1, endOf(blocks, owner)) };
  const under = blocks.slice(owner + 1, index + 1).findLast((each) => rankOf(each) === level + 1);
  const mate = labelOf(under);
  return {
    level: level + 1,
    label: mate === null ? firstLabelUnder(label) : nextLabel(mate.text),
    at: index + 1,
  };
}

/** Where the block at `index`, with what stands under it, goes when it changes places with its neighbour; null at the edge. */
export function swapped(
  blocks: Blocks,
  index: number,
  by: -1 | 1,
): { readonly upper: readonly [number, number]; readonly lower: readonly [number, number] } | null {
  const rank = rankOf(blocks[index]);
  const end = endOf(blocks, index);
  if (rank === Number.POSITIVE_INFINITY) {
    const other = index + by;
    if (blocks[other] === undefined) return null;
    return by < 0 ? { upper: [other, index], lower: [index, end] } : { upper: [index, end], lower: [other, other + 1] };
  }
  if (by < 0) {
    const before = blocks.slice(0, index).findLastIndex((block) => rankOf(block) <= rank);
    return before < 0 || rankOf(blocks[before]) < rank ? null : { upper: [before, index], lower: [index, end] };
  }
  if (rankOf(blocks[end]) !== rank) return null;
  return { upper: [index, end], lower: [end, endOf(blocks, end)] };
}
