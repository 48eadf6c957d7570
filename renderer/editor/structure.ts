import type { Descendant, Editor, Path } from "slate";
import { Editor as Slate, Transforms } from "slate";
import type { Relabel } from "#shared/editing/structure.ts";
import {
  labelOf,
  lowered,
  newAfter,
  nextInSeries,
  raised,
  rankOf,
  renumberedAfter,
  swapped,
} from "#shared/editing/structure.ts";
import { placeOf } from "./place.ts";
import type { NodeOf } from "./types.ts";

/** Gives the blocks after the one at `path` their next labels. */
export function renumberAfter(editor: Editor, path: Path): void {
  const place = placeOf(editor, path);
  if (place === null) return;
  relabel(editor, place.part, renumberedAfter(place.blocks, place.index));
}

function relabel(editor: Editor, part: Path, changes: readonly Relabel[]): void {
  Slate.withoutNormalizing(editor, () => {
    for (const { index, label } of changes) Transforms.setNodes(editor, { label }, { at: [...part, index] });
  });
}

/** Renumbers the series of the block at the caret from its first block on; true when there was something to do. */
export function renumberSeries(editor: Editor): boolean {
  const place = placeOf(editor);
  if (place === null) return false;
  const { blocks, part } = place;
  const owner = blocks.slice(0, place.index + 1).findLastIndex((block) => labelOf(block) !== null);
  if (owner < 0) return false;
  let first = owner;
  for (let at = owner - 1; at >= 0 && rankOf(blocks[at]) >= rankOf(blocks[owner]); at -= 1)
    if (nextInSeries(blocks, at) === first) first = at;
  const changes = renumberedAfter(blocks, first);
  relabel(editor, part, changes);
  return changes.length > 0;
}

/** Takes the number away: the block is running text, and those after it move up. */
export function unlabel(editor: Editor, path: Path): void {
  Slate.withoutNormalizing(editor, () => {
    closeGap(editor, path);
    Transforms.unsetNodes(editor, ["label", "level"] as never, { at: path });
    Transforms.setNodes(editor, { type: "paragraph" }, { at: path });
  });
}

/** Gives the blocks after the one at `path` labels as if it were not there. */
export function closeGap(editor: Editor, path: Path): void {
  const place = placeOf(editor, path);
  if (place === null) return;
  const { blocks, index, part } = place;
  const next = nextInSeries(blocks, index);
  const label = labelOf(blocks[index]);
  if (next < 0 || label === null || label.value === 0) return;
  Transforms.setNodes(editor, { label: label.text }, { at: [...part, next] });
  renumberAfter(editor, [...part, next]);
}

/** Tab and Shift+Tab on a point or a task. */
export function shiftLevel(editor: Editor, path: Path, by: 1 | -1): boolean {
  const place = placeOf(editor, path);
  if (place === null) return false;
  const { blocks, index, part } = place;
  const at = [...part, index];
  const change = by === 1 ? lowered(blocks, index) : raised(blocks, index);
  if (change === null) return false;
  Slate.withoutNormalizing(editor, () => {
    closeGap(editor, at);
    Transforms.setNodes(editor, change, { at });
    renumberAfter(editor, at);
  });
  return true;
}

/** Alt+↑ and Alt+↓: the block, with what stands under it, changes places with its neighbour. */
export function moveBlock(editor: Editor, path: Path, by: 1 | -1): boolean {
  const place = placeOf(editor, path);
  const change = place === null ? null : swapped(place.blocks, place.index, by);
  if (place === null || change === null) return false;
  const { part, blocks } = place;
  const [start, middle] = change.upper;
  const [, end] = change.lower;
  const first = labelOf(blocks[start]);
  Slate.withoutNormalizing(editor, () => {
    for (let at = middle; at < end; at += 1)
      Transforms.moveNodes(editor, { at: [...part, at], to: [...part, start + at - middle] });
    const own = placeOf(editor, [...part, start]);
    if (own === null || first === null || labelOf(own.blocks[start])?.style !== first.style) return;
    Transforms.setNodes(editor, { label: first.text }, { at: [...part, start] });
    renumberAfter(editor, [...part, start]);
  });
  return true;
}

/** Moves the section at `from` (a path of a block) in front of, or behind, the one at `to`, both of one level. */
export function moveSection(editor: Editor, from: Path, to: Path): void {
  const [index, target] = [from.at(-1), to.at(-1)];
  if (index === undefined || target === undefined) return;
  let at = from;
  const by = target > index ? 1 : -1;
  const id = placeOf(editor, from)?.blocks[index]?.id;
  const goal = placeOf(editor, to)?.blocks[target]?.id;
  // One neighbour after the other, until the section has passed its goal.
  for (let step = 0; step < 500; step += 1) {
    const place = placeOf(editor, at);
    const neighbours = place === null ? null : swapped(place.blocks, place.index, by);
    if (place === null || neighbours === null) return;
    const passed = by === 1 ? place.blocks[neighbours.lower[0]]?.id : place.blocks[neighbours.upper[0]]?.id;
    moveBlock(editor, at, by);
    const now = (placeOf(editor, at)?.blocks ?? []).findIndex((block) => block.id === id);
    if (passed === goal || now < 0) return;
    at = [...place.part, now];
  }
}

const usualFields = ["Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];

/** Ctrl+Enter: a new task behind the one at the caret, with lines named as in the task before it; the caret goes into it. */
export function insertTask(editor: Editor): boolean {
  const place = placeOf(editor);
  if (place === null) return false;
  const { blocks, index, part } = place;
  const { at, level, label } = newAfter(blocks, index);
  const task = {
    type: "task",
    id: editor.newId(),
    label,
    level,
    children: [
      { type: "paragraph", id: editor.newId(), children: [{ text: "" }] },
      ...fieldNames(place.blocks, index).map((name) => emptyField(editor, name)),
    ],
  } as NodeOf<"task">;
  const path = [...part, at];
  Slate.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, task, { at: path });
    renumberAfter(editor, path);
    Transforms.select(editor, Slate.start(editor, path));
  });
  return true;
}

/** "- *Đơn vị chủ trì:* " without what comes behind. */
export function emptyField(editor: Editor, name: string): NodeOf<"field"> {
  return {
    type: "field",
    id: editor.newId(),
    marker: "-",
    children: [{ text: `${name}:`, italic: true }, { text: " " }],
  };
}

/** The names of the lines in the nearest task above (or the first below), as the office writes them here. */
function fieldNames(blocks: readonly { readonly type: string }[], index: number): string[] {
  const tasks = blocks.filter((block): block is NodeOf<"task"> => block.type === "task");
  const near =
    blocks.slice(0, index + 1).findLast((block): block is NodeOf<"task"> => block.type === "task") ?? tasks[0];
  const names = (near?.children ?? []).flatMap((child) => {
    const words =
      child.type === "field" ? child.children.map((inline) => ("text" in inline ? inline.text : "")).join("") : "";
    const colon = words.indexOf(":");
    return colon < 1 ? [] : [words.slice(0, colon)];
  });
  return names.length > 0 ? names : usualFields;
}

/** Puts a block behind the one at `path` and the caret into it. */
export function insertBehind(editor: Editor, path: Path, node: Descendant): void {
  const at = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
  Transforms.insertNodes(editor, node, { at });
  Transforms.select(editor, Slate.start(editor, at));
}
