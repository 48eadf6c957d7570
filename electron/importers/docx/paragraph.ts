import type { RawBlock, RawHints } from "#shared/read/raw/raw.ts";
import type { LeafCollector } from "#electron/importers/leaves.ts";
import type { Context } from "./context.ts";
import { readInlines } from "./inlines.ts";
import type { Level } from "./numbering.ts";
import type { ParagraphProps } from "./properties.ts";
import { overlay, paragraphProps } from "./properties.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, path } from "#electron/files/xml.ts";

interface Numbered {
  readonly label: string;
  /** 0-based. */
  readonly level: number;
  readonly definition: Level | undefined;
}

/**
 * Reads one paragraph: its words, page breaks in it, and after it the text boxes tied to it. Empty paragraphs give nothing.
 * Where a tracked change deleted the paragraph's mark its words stay in `leaves` and run on into the next one.
 */
export function readParagraph(element: Element, context: Context, leaves: LeafCollector): RawBlock[] {
  const line = context.nextLine();
  const properties = child(element, "pPr");
  const style = attribute(child(properties, "pStyle"), "val") ?? context.styles.defaultParagraph;
  const content = readInlines(element, style, context, leaves);
  if (markIsDeleted(properties)) return boxBlocks(content.boxes, context);
  const [begin = [], ...others] = [...content.parts, leaves.take()];
  const props = overlay(context.styles.paragraph(style), paragraphProps(properties));
  const numbered = numberOf(properties, style, context);
  const hints = hintsOf(props, style, numbered, content.size, context);
  const blocks: RawBlock[] = props.pageBreakBefore ? [{ type: "break", what: "page", line }] : [];
  if (begin.length > 0 || numbered) blocks.push({ type: "paragraph", inlines: begin, line, hints, gapBefore: true });
  const { label: _label, labelLevel: _level, ...plain } = hints;
  for (const inlines of others) {
    blocks.push({ type: "break", what: "page", line });
    if (inlines.length > 0) blocks.push({ type: "paragraph", inlines, line, hints: plain, gapBefore: true });
  }
  return [...blocks, ...boxBlocks(content.boxes, context)];
}

function boxBlocks(boxes: readonly Element[], context: Context): RawBlock[] {
  return boxes.flatMap((box) => context.blocks(box));
}

function markIsDeleted(properties: Element | undefined): boolean {
  const mark = child(properties, "rPr");
  return child(mark, "del") !== undefined || child(mark, "moveFrom") !== undefined;
}

/** Numbering said by the paragraph itself comes before that of its style; list 0 takes numbering away. */
function numberOf(properties: Element | undefined, style: string | undefined, context: Context): Numbered | undefined {
  const direct = paragraphProps(properties);
  const styled = context.styles.numbering(style);
  const numId = direct.numId ?? styled?.numId;
  if (numId === undefined || numId === "0") return undefined;
  const levels = context.numbering.get(numId)?.levels ?? [];
  const linked = levels.findIndex(
    (level) => level?.paragraphStyle !== undefined && level.paragraphStyle === (styled?.from ?? style),
  );
  const level = direct.level ?? (direct.numId === undefined && linked >= 0 ? linked : undefined) ?? styled?.level ?? 0;
  const label = context.counters.next(numId, level);
  return label === undefined ? undefined : { label, level, definition: levels[level] };
}

function hintsOf(
  props: ParagraphProps,
  style: string | undefined,
  numbered: Numbered | undefined,
  size: number | undefined,
  context: Context,
): RawHints {
  const placed = numbered?.definition ? overlay(numbered.definition.paragraph, ownIndent(props)) : props;
  const indent = (placed.left ?? 0) + (placed.firstLine ?? 0);
  const outline = props.outline === undefined ? context.styles.headingLevel(style) : props.outline + 1;
  return {
    ...(props.align && { align: props.align }),
    ...(indent !== 0 && { indent: millimetres(indent) }),
    ...(size !== undefined && { size }),
    ...(numbered && { label: numbered.label, labelLevel: numbered.level + 1 }),
    ...(outline !== undefined && outline <= 9 && { headingLevel: outline }),
  };
}

function ownIndent({ left, firstLine }: ParagraphProps): ParagraphProps {
  return { left, firstLine };
}

/** Twips to millimetres, to a tenth. */
export function millimetres(twips: number): number {
  return Math.round((twips / 1440) * 254) / 10;
}

/** The section a paragraph ends, if it ends one. */
export function sectionEnd(paragraph: Element): Element | undefined {
  return path(paragraph, "pPr", "sectPr");
}
