import type { Leaf, Mark } from "#shared/model/inline.ts";
import type { RawInline } from "#shared/read/raw/raw.ts";

/** How a piece of text looks, for whoever builds leaves. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly position?: "superscript" | "subscript" | "baseline" | undefined;
}

/** Collects text piece by piece into leaves: equal looks join, blanks take the look before them unless that is raised or lowered. */
export interface LeafCollector {
  text(text: string, look: Look): void;
  note(ref: string): void;
  /** What was collected, NFC, without blanks at both ends; the collector is empty afterwards. */
  take(): RawInline[];
}

interface Draft {
  text: string;
  readonly marks: readonly Mark[];
  readonly key: string;
}

const RAISED = /superscript|subscript/;
const LEADING_MARKS = /^\p{M}+/u;

export function collectLeaves(): LeafCollector {
  let drafts: (Draft | { readonly footnote: string })[] = [];
  return {
    text: (text, look) => {
      const last = drafts.at(-1);
      const open = last && "text" in last ? last : undefined;
      const rest = open ? moveMarks(open, text) : text;
      const marks = marksOf(look);
      const key = marks.join();
      if (rest === "") return;
      if (open && (open.key === key || (rest.trim() === "" && !RAISED.test(open.key)))) open.text += rest;
      else drafts.push({ text: rest, marks, key });
    },
    note: (footnote) => drafts.push({ footnote }),
    take: () => {
      const inlines = trimEnds(drafts.map(finish)).filter((inline) => "footnote" in inline || inline.text !== "");
      drafts = [];
      return inlines;
    },
  };
}

/** The words of inlines; notes take no width. */
export function plainText(inlines: readonly RawInline[]): string {
  return inlines.map((inline) => ("text" in inline ? inline.text : "")).join("");
}

/** Joins two runs of inlines; leaves of one look that meet become one. `between` stands between them. */
export function joinInlines(first: readonly RawInline[], between: string, second: readonly RawInline[]): RawInline[] {
  const collector = collectLeaves();
  for (const inline of first) put(collector, inline);
  const last = first.at(-1);
  if (between !== "") collector.text(between, last && "text" in last ? lookOf(last) : {});
  for (const inline of second) put(collector, inline);
  return collector.take();
}

function put(collector: LeafCollector, inline: RawInline): void {
  if ("footnote" in inline) collector.note(inline.footnote);
  else collector.text(inline.text, lookOf(inline));
}

function lookOf(leaf: Leaf): Look {
  const position = leaf.superscript ? "superscript" : leaf.subscript ? "subscript" : undefined;
  return { bold: leaf.bold, italic: leaf.italic, underline: leaf.underline, position };
}

/** A combining sign that a new run begins with belongs to the letter before it. */
function moveMarks(open: Draft, text: string): string {
  const found = LEADING_MARKS.exec(text)?.[0] ?? "";
  open.text += found;
  return text.slice(found.length);
}

function marksOf(look: Look): Mark[] {
  const marks: Mark[] = [];
  if (look.bold) marks.push("bold");
  if (look.italic) marks.push("italic");
  if (look.underline) marks.push("underline");
  if (look.position === "superscript" || look.position === "subscript") marks.push(look.position);
  return marks;
}

function finish(draft: Draft | { readonly footnote: string }): RawInline {
  if ("footnote" in draft) return draft;
  const leaf: { -readonly [Key in keyof Leaf]: Leaf[Key] } = { text: draft.text.normalize("NFC") };
  for (const mark of draft.marks) leaf[mark] = true;
  return leaf;
}

function trimEnds(inlines: RawInline[]): RawInline[] {
  const result = [...inlines];
  for (let index = 0; index < result.length; index += 1) {
    const inline = result[index];
    if (!inline || "footnote" in inline) break;
    result[index] = { ...inline, text: inline.text.trimStart() };
    if (inline.text.trim() !== "") break;
  }
  for (let index = result.length - 1; index >= 0; index -= 1) {
    const inline = result[index];
    if (!inline || "footnote" in inline) break;
    result[index] = { ...inline, text: inline.text.trimEnd() };
    if (inline.text.trim() !== "") break;
  }
  return result;
}
