import { parseLabel } from "#shared/text/labels.ts";
import type { Label } from "#shared/text/labels.ts";
import type { Leaf } from "#shared/model/inline.ts";
import type { RawDocument, RawHints, RawInline, RawParagraph, RawTable } from "./raw/raw.ts";

/** A paragraph on its way through the reader; immutable, joined ones are new units. */
export interface TextUnit {
  readonly type: "text";
  readonly inlines: readonly RawInline[];
  /** Plain words of `inlines`; a label the file computed is not among them. */
  readonly text: string;
  readonly label: Label | null;
  /** True when the label comes from the file's own list numbering and is not part of `text`. */
  readonly labelOutside: boolean;
  readonly gapBefore: boolean;
  readonly hints: RawHints;
  readonly places: readonly (readonly [number, number])[];
  /** Length of the last source line that went into it. */
  readonly lastLength: number;
}

export interface TableUnit {
  readonly type: "table";
  readonly table: RawTable;
}

export interface BreakUnit {
  readonly type: "break";
  readonly what: "page" | "section" | "rule";
  readonly line: number;
  readonly landscape: boolean;
}

export type Unit = TextUnit | TableUnit | BreakUnit;

const noHints: RawHints = {};

export function plainText(inlines: readonly RawInline[]): string {
  let text = "";
  for (const inline of inlines) if (!("footnote" in inline)) text += inline.text;
  return text;
}

/** A unit from inlines that all stand on one line of the source. */
export function textUnit(
  inlines: readonly RawInline[],
  line: number,
  rest?: Partial<Pick<TextUnit, "gapBefore" | "hints">>,
): TextUnit {
  const text = plainText(inlines);
  const hints = rest?.hints ?? noHints;
  const outside = hints.label === undefined ? null : parseLabel(`${hints.label} X`);
  return {
    type: "text",
    inlines,
    text,
    label: outside ?? parseLabel(text),
    labelOutside: outside !== null,
    gapBefore: rest?.gapBefore ?? true,
    hints,
    places: [[0, line]],
    lastLength: text.length,
  };
}

export function lineOf(unit: Unit): number {
  if (unit.type === "text") return unit.places[0]?.[1] ?? 0;
  return unit.type === "table" ? unit.table.line : unit.line;
}

/** The words without the label. */
export function bodyText(unit: TextUnit): string {
  return unit.label && !unit.labelOutside ? unit.text.slice(unit.label.length) : unit.text;
}

/** The raw blocks as units; line feeds inside a paragraph make units of their own. */
export function toUnits(raw: RawDocument): Unit[] {
  return raw.blocks.flatMap((block): Unit[] => {
    if (block.type === "table") return [{ type: "table", table: block }];
    if (block.type === "break")
      return [{ type: "break", what: block.what, line: block.line, landscape: block.landscape === true }];
    return paragraphUnits(block);
  });
}

export function paragraphUnits(block: RawParagraph): TextUnit[] {
  const lines: RawInline[][] = [[]];
  for (const inline of block.inlines) {
    if ("footnote" in inline || !inline.text.includes("\n")) {
      (lines.at(-1) as RawInline[]).push(inline);
      continue;
    }
    inline.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") (lines.at(-1) as RawInline[]).push({ ...inline, text });
    });
  }
  return lines
    .map((inlines) => trimInlines(inlines))
    .filter((inlines) => inlines.length > 0)
    .map((inlines, index) => {
      const hints = index === 0 ? block.hints : withoutLabel(block.hints);
      return textUnit(inlines, block.line, { gapBefore: index === 0 && block.gapBefore, ...(hints ? { hints } : {}) });
    });
}

function withoutLabel(hints: RawHints | undefined): RawHints | undefined {
  if (hints?.label === undefined) return hints;
  const { label: _label, labelLevel: _level, ...rest } = hints;
  return rest;
}

const blank = /^[\s\u00a0\u2000-\u200b\u202f\ufeff]+$/u;
const blankStart = /^[\s\u00a0\u2000-\u200b\u202f\ufeff]+/u;
const blankEnd = /[\s\u00a0\u2000-\u200b\u202f\ufeff]+$/u;

/** Without blank leaves at either end; leaves of the same look are merged. */
export function trimInlines(inlines: readonly RawInline[]): RawInline[] {
  const kept: RawInline[] = [];
  for (const inline of inlines) {
    const last = kept.at(-1);
    if ("footnote" in inline) kept.push(inline);
    else if (inline.text === "") continue;
    else if (last && !("footnote" in last) && sameLook(last, inline))
      kept[kept.length - 1] = { ...last, text: last.text + inline.text };
    else kept.push(inline);
  }
  while (kept.length > 0 && isBlank(kept[0])) kept.shift();
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  const first = kept[0];
  if (first && !("footnote" in first)) kept[0] = { ...first, text: first.text.replace(blankStart, "") };
  const last = kept.at(-1);
  if (last && !("footnote" in last)) kept[kept.length - 1] = { ...last, text: last.text.replace(blankEnd, "") };
  return kept;
}

function isBlank(inline: RawInline | undefined): boolean {
  return inline !== undefined && !("footnote" in inline) && blank.test(inline.text);
}

export function sameLook(a: Leaf, b: Leaf): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.superscript === b.superscript &&
    a.subscript === b.subscript
  );
}

/** The inlines of the stretch [start, end) of their plain text; footnote marks inside it are kept. */
export function sliceInlines(inlines: readonly RawInline[], start: number, end: number): RawInline[] {
  const kept: RawInline[] = [];
  let at = 0;
  for (const inline of inlines) {
    if ("footnote" in inline) {
      if (at > start || (at === start && start === 0) || (at >= start && at < end)) if (at <= end) kept.push(inline);
      continue;
    }
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, inline.text.length);
    if (to > from) kept.push({ ...inline, text: inline.text.slice(from, to) });
    at += inline.text.length;
  }
  return trimInlines(kept);
}

/** True when every visible character of the unit carries the mark. */
export function allMarked(unit: TextUnit, mark: "bold" | "italic"): boolean {
  const leaves = unit.inlines.filter((inline): inline is Leaf => !("footnote" in inline) && inline.text.trim() !== "");
  return leaves.length > 0 && leaves.every((leaf) => leaf[mark] === true || /^[\s:.;,]*$/u.test(leaf.text));
}
