import type { Inline, Leaf } from "#shared/model/inline.ts";
import { isFootnote } from "#shared/model/inline.ts";
import type { Part, PaperNode } from "./types.ts";

const marks = ["bold", "italic", "underline", "superscript", "subscript"] as const;

/**
 * The node with what Slate's own normalising would give it: a leaf in every block of words, leaves around footnotes,
 * neighbours of one look joined, a line or paragraph in an empty part. Nodes that lack nothing stay the same objects.
 */
export function prepared<N extends Part | PaperNode>(node: N): N {
  if (node.type === "footnote" || node.type === "page-break") return node;
  const given = node.children as readonly (PaperNode | Leaf)[];
  if (isEmptyPart(node)) return { ...node, children: [filler(node)] };
  const children = holdsInlines(node) ? inlines(given as readonly Inline[]) : kept(given, given.map(prepareChild));
  return children === given ? node : { ...node, children };
}

function prepareChild(child: PaperNode | Leaf): PaperNode | Leaf {
  return "type" in child ? prepared(child) : child;
}

function isEmptyPart(node: PaperNode): boolean {
  return "children" in node && node.children.length === 0 && !holdsInlines(node);
}

function filler({ type, id }: PaperNode): PaperNode {
  const own = `${id}-1`;
  return type === "header" || type === "closing"
    ? { type: "line", id: own, role: "other", children: [{ text: "" }] }
    : { type: "paragraph", id: own, children: [{ text: "" }] };
}

/** True for blocks whose children are words and footnotes. */
export function holdsInlines({ type }: { readonly type: PaperNode["type"] }): boolean {
  return ["line", "paragraph", "heading", "basis", "item", "field"].includes(type);
}

function inlines(given: readonly Inline[]): readonly Inline[] {
  const made: Inline[] = [];
  for (const inline of given) {
    const before = made.at(-1);
    if (isFootnote(inline)) {
      if (before === undefined || isFootnote(before)) made.push({ text: "" });
      made.push(inline);
    } else if (before !== undefined && !isFootnote(before) && joins(before, inline))
      made[made.length - 1] = joined(before, inline);
    else made.push(inline);
  }
  const end = made.at(-1);
  if (end === undefined || isFootnote(end)) made.push({ text: "" });
  return kept(given, made);
}

/** Two leaves of one look are one; an empty leaf beside another leaf goes. */
function joins(a: Leaf, b: Leaf): boolean {
  return a.text === "" || b.text === "" || marks.every((mark) => a[mark] === b[mark]);
}

function joined(a: Leaf, b: Leaf): Leaf {
  if (a.text === "") return b;
  return b.text === "" ? a : { ...a, text: a.text + b.text };
}

function kept<T>(given: readonly T[], made: readonly T[]): readonly T[] {
  return made.length === given.length && made.every((child, at) => child === given[at]) ? given : made;
}
