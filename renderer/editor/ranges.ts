import type { Editor, Point } from "slate";
import { Editor as Slate, Element, Node, Range, Text } from "slate";
import { ReactEditor } from "slate-react";
import type { At } from "#shared/model/task.ts";
import { pathOf } from "./place.ts";
import type { PaperElement } from "./types.ts";

/**
 * The place of a stretch of a node's words (offsets of `textOf`: footnotes take no room); the whole node where its words
 * are not its own (a table, a task). Null when the node is gone.
 */
export function rangeOf(editor: Editor, { node, start, end }: At): Range | null {
  const path = pathOf(editor, node);
  if (path === null) return null;
  const element = Node.get(editor, path) as PaperElement;
  if (!Slate.hasInlines(editor, element)) return Slate.range(editor, path);
  const anchor = pointIn(element, path, start, start < end);
  const focus = pointIn(element, path, end, false);
  return anchor === null || focus === null ? Slate.range(editor, path) : { anchor, focus };
}

/** `before`: between two leaves the point is at the start of the second, else at the end of the first. */
function pointIn(element: PaperElement, path: readonly number[], offset: number, before: boolean): Point | null {
  let left = offset;
  for (const [index, child] of (element.children as Node[]).entries()) {
    if (!Text.isText(child)) continue;
    const { length } = child.text;
    if (left < length || (left === length && !before)) return { path: [...path, index], offset: left };
    left -= length;
  }
  return null;
}

/** The node of words a point is in, and the point's offset in them; null outside words. */
export function offsetOf(editor: Editor, point: Point): { node: string; offset: number } | null {
  const entry = Slate.above(editor, {
    at: point,
    match: (node) => Element.isElement(node) && Slate.isBlock(editor, node) && Slate.hasInlines(editor, node),
    mode: "lowest",
  });
  if (entry === undefined) return null;
  const [element, path] = entry as [PaperElement, number[]];
  let offset = point.offset;
  for (const child of (element.children as Node[]).slice(0, point.path[path.length]))
    if (Text.isText(child)) offset += child.text.length;
  return { node: element.id, offset };
}

/** The same stretch on the page; null while the page does not show it. */
export function domRangeOf(editor: Editor, at: At): globalThis.Range | null {
  const range = rangeOf(editor, at);
  if (range === null) return null;
  try {
    return ReactEditor.toDOMRange(editor, visible(editor, range));
  } catch {
    // The page is drawn a moment after the value has changed: what it does not show yet has no place on it.
    return null;
  }
}

/** A remark without words of its own (something is missing) is shown at the word it stands at. */
function visible(editor: Editor, range: Range): Range {
  if (Range.isExpanded(range)) return range;
  const { anchor } = range;
  const block = Slate.range(editor, anchor.path.slice(0, -1));
  const next = Slate.after(editor, anchor, { unit: "character" });
  if (next !== undefined && Range.includes(block, next)) return { anchor, focus: next };
  const before = Slate.before(editor, anchor, { unit: "character" });
  return before !== undefined && Range.includes(block, before) ? { anchor: before, focus: anchor } : range;
}
