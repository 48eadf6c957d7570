import type { Editor, Path } from "slate";
import { Editor as Slate, Element, Node, Point, Range } from "slate";
import type { Blocks } from "#shared/editing/structure.ts";
import type { PaperElement } from "./types.ts";

/** A block of the body or of an appendix, with those beside it. */
export interface Place {
  /** The part's path. */
  readonly part: Path;
  readonly blocks: Blocks;
  readonly index: number;
}

/** Where the caret is in the body or an appendix; null in the head, the foot, or without a caret. */
export function placeOf(editor: Editor, path: Path | undefined = editor.selection?.focus.path): Place | null {
  const [top, index] = path ?? [];
  if (top === undefined || index === undefined) return null;
  const part = editor.children[top];
  if (!Element.isElement(part) || (part.type !== "body" && part.type !== "appendix")) return null;
  return { part: [top], blocks: part.children as unknown as Blocks, index };
}

/** The block of words the caret is in. */
export function wordsAt(editor: Editor): [PaperElement, Path] | null {
  if (editor.selection === null) return null;
  const entry = Slate.above(editor, {
    match: (node) => Element.isElement(node) && Slate.isBlock(editor, node) && Slate.hasInlines(editor, node),
    mode: "lowest",
  });
  return entry === undefined ? null : (entry as [PaperElement, Path]);
}

/** True for a collapsed caret before the first letter of the node. */
export function isAtStart(editor: Editor, path: Path): boolean {
  const { selection } = editor;
  return selection !== null && Range.isCollapsed(selection) && Slate.isStart(editor, selection.anchor, path);
}

/** True for a collapsed caret behind the last letter of the node. */
export function isAtEnd(editor: Editor, path: Path): boolean {
  const { selection } = editor;
  return selection !== null && Range.isCollapsed(selection) && Slate.isEnd(editor, selection.anchor, path);
}

/** True for a collapsed caret at the very point. */
export function isAt({ selection }: Editor, point: Point): boolean {
  return selection !== null && Range.isCollapsed(selection) && Point.equals(selection.anchor, point);
}

/** True for a node without words and without footnotes. */
export function isBlank(node: PaperElement): boolean {
  return Node.string(node) === "" && [...Node.elements(node)].every(([each]) => each.type !== "footnote");
}

/** The path of the node with an id; null when there is none. Parts of the value that did not change are known from before. */
export function pathOf(editor: Editor, id: string): Path | null {
  for (const [top, part] of editor.children.entries()) {
    const found = pathsIn(part as PaperElement).get(id);
    if (found !== undefined) return [top, ...found];
  }
  return null;
}

const known = new WeakMap<object, ReadonlyMap<string, Path>>();

function pathsIn(part: PaperElement): ReadonlyMap<string, Path> {
  const cached = known.get(part);
  if (cached !== undefined) return cached;
  const paths = new Map<string, Path>();
  const walk = (node: PaperElement, path: Path): void => {
    paths.set(node.id, path);
    if (!("children" in node)) return;
    for (const [index, child] of (node.children as readonly object[]).entries())
      if ("type" in child) walk(child as PaperElement, [...path, index]);
  };
  walk(part, []);
  known.set(part, paths);
  return paths;
}
