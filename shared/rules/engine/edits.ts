import type { Document } from "#shared/model/document.ts";
import type { Edit } from "#shared/model/finding.ts";
import type { Footnote, Inline, Leaf } from "#shared/model/inline.ts";
import { isFootnote } from "#shared/model/inline.ts";

type InlineEdit = Extract<Edit, { at: unknown }>;
interface NodeEdits {
  readonly label: string | null;
  readonly inline: readonly InlineEdit[];
}

/**
 * The document with the edits made; what no edit touches is shared with the old tree. Edits of one node are made from
 * the last to the first; of two that overlap the later one is left out, as is one that reaches outside its node.
 */
export function applyEdits(document: Document, edits: readonly Edit[]): Document {
  if (edits.length === 0) return document;
  return rebuilt(document, group(edits)) as Document;
}

function group(edits: readonly Edit[]): ReadonlyMap<string, NodeEdits> {
  const byNode = new Map<string, NodeEdits>();
  for (const edit of edits) {
    const id = edit.type === "label" ? edit.node : edit.at.node;
    const own = byNode.get(id) ?? { label: null, inline: [] };
    byNode.set(
      id,
      edit.type === "label" ? { ...own, label: own.label ?? edit.label } : { ...own, inline: [...own.inline, edit] },
    );
  }
  return byNode;
}

type Tree = { readonly [key: string]: unknown };

const holders = ["header", "body", "closing", "appendices", "children", "note"] as const;

/** The node with the edits below it made, or the node itself when none concerns it. */
function rebuilt(node: unknown, edits: ReadonlyMap<string, NodeEdits>): unknown {
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node;
    const made = items.map((item) => rebuilt(item, edits));
    return made.some((item, at) => item !== items[at]) ? made : node;
  }
  if (typeof node !== "object" || node === null) return node;
  const tree = node as Tree;
  let made: Tree = tree;
  for (const key of holders) {
    if (!(key in tree)) continue;
    const child = rebuilt(tree[key], edits);
    if (child !== tree[key]) made = { ...made, [key]: child };
  }
  const own = typeof tree["id"] === "string" ? edits.get(tree["id"]) : undefined;
  return own ? edited(made, own) : made;
}

function edited(node: Tree, { label, inline }: NodeEdits): Tree {
  const children = node["children"] as readonly Inline[] | undefined;
  const words = children && inline.length > 0 && children.every(isInline) ? editInlines(children, inline) : children;
  const relabelled = label !== null && typeof node["label"] === "string" && node["label"] !== label;
  if (words === children && !relabelled) return node;
  return { ...node, ...(relabelled ? { label } : {}), children: words };
}

function isInline(child: Inline | Tree): child is Inline {
  return "text" in child || (child as Tree)["type"] === "footnote";
}

function editInlines(children: readonly Inline[], edits: readonly InlineEdit[]): readonly Inline[] {
  const length = children.reduce((sum, child) => sum + (isFootnote(child) ? 0 : child.text.length), 0);
  let free = Number.POSITIVE_INFINITY;
  let made = children;
  const sorted = edits.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  for (const edit of kept(sorted, length).toReversed()) {
    if (edit.at.end > free) continue;
    free = edit.at.start;
    made = edit.type === "replace" ? replaced(made, edit) : marked(made, edit);
  }
  return made === children ? children : merged(made);
}

/** Drops what overlaps an edit before it or reaches outside the text. */
function kept(sorted: readonly InlineEdit[], length: number): InlineEdit[] {
  const out: InlineEdit[] = [];
  let end = 0;
  for (const edit of sorted) {
    const { at } = edit;
    if (at.start < end || at.start > at.end || at.end > length || at.start < 0) continue;
    out.push(edit);
    ({ end } = at);
  }
  return out;
}

interface Piece {
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
}

/** The inlines cut at two places, with their stretches; a footnote mark takes no width. */
function pieces(children: readonly Inline[], start: number, end: number): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const child of children) {
    if (isFootnote(child)) {
      out.push({ inline: child, start: at, end: at });
      continue;
    }
    const length = child.text.length;
    const from = at;
    const cuts = [0, start - from, end - from, length]
      .filter((cut) => cut >= 0 && cut <= length)
      .toSorted((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 1) {
      const [a, b] = [cuts[i] as number, cuts[i + 1] as number];
      if (b > a || (length === 0 && i === 0))
        out.push({ inline: { ...child, text: child.text.slice(a, b) }, start: from + a, end: from + b });
    }
    at += length;
  }
  return out;
}

/** Swaps the words of a stretch; the new ones look like the first character replaced (or the one before an insertion). */
function replaced(children: readonly Inline[], { at, text }: Extract<Edit, { type: "replace" }>): Inline[] {
  const parts = pieces(children, at.start, at.end);
  const inside = (part: Piece): boolean =>
    !isFootnote(part.inline) && part.start >= at.start && part.end <= at.end && part.end > part.start;
  const first = parts.findIndex(inside);
  if (first >= 0) {
    return parts.flatMap((part, index): Inline[] => {
      if (index === first) return [{ ...(part.inline as Leaf), text }];
      return inside(part) ? [] : [part.inline];
    });
  }
  const before = parts.findLastIndex((part) => !isFootnote(part.inline) && part.end <= at.start);
  const look = parts[before]?.inline ?? parts.find((part) => !isFootnote(part.inline))?.inline ?? { text: "" };
  const leaf = { ...(look as Leaf), text };
  return [
    ...parts.slice(0, before + 1).map((part) => part.inline),
    leaf,
    ...parts.slice(before + 1).map((part) => part.inline),
  ];
}

function marked(children: readonly Inline[], { at, mark, on }: Extract<Edit, { type: "mark" }>): Inline[] {
  return pieces(children, at.start, at.end).map(({ inline, start, end }) => {
    if (isFootnote(inline) || start < at.start || end > at.end || end === start) return inline;
    const { [mark]: _, ...rest } = inline;
    return on ? { ...rest, [mark]: true as const } : rest;
  });
}

/** Joins neighbours of one look and drops empty leaves; at least one leaf stays. */
function merged(children: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (isFootnote(child)) out.push(child);
    else if (child.text === "") continue;
    else if (last && !isFootnote(last) && sameLook(last, child))
      out[out.length - 1] = { ...last, text: last.text + child.text };
    else out.push(child);
  }
  return out.length > 0 ? out : [{ text: "" }];
}

function sameLook(a: Exclude<Inline, Footnote>, b: Exclude<Inline, Footnote>): boolean {
  const marks = ["bold", "italic", "underline", "superscript", "subscript"] as const;
  return marks.every((mark) => a[mark] === b[mark]);
}
