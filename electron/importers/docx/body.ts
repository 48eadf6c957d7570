import type { RawBlock } from "#shared/read/raw/raw.ts";
import type { LeafCollector } from "#electron/importers/leaves.ts";
import { collectLeaves } from "#electron/importers/leaves.ts";
import type { Context } from "./context.ts";
import { alternative } from "./inlines.ts";
import { readParagraph, sectionEnd } from "./paragraph.ts";
import { readTable } from "./table.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, elements, numberAttribute } from "#electron/files/xml.ts";

const WRAPPERS = new Set(["customXml", "ins", "moveTo", "smartTag"]);

/** Reads the blocks of a container in order: body, cell, note, text box, content control. */
export function readBlocks(container: Element, context: Context): RawBlock[] {
  const blocks: RawBlock[] = [];
  readInto(blocks, container, context, collectLeaves());
  return blocks;
}

function readInto(blocks: RawBlock[], container: Element, context: Context, leaves: LeafCollector): void {
  for (const element of elements(container)) {
    const name = element.localName;
    if (name === "p") {
      for (const block of readParagraph(element, context, leaves)) blocks.push(block);
      const section = sectionEnd(element);
      if (section) endSection(blocks, section, context);
    } else if (name === "tbl") {
      const table = readTable(element, context);
      if (table) blocks.push(table);
    } else if (name === "sdt") {
      const content = child(element, "sdtContent");
      if (content && !child(child(element, "sdtPr"), "showingPlcHdr")) readInto(blocks, content, context, leaves);
    } else if (WRAPPERS.has(name)) readInto(blocks, element, context, leaves);
    else if (name === "AlternateContent") readInto(blocks, alternative(element), context, leaves);
    else if (name === "sectPr") context.sections.push(element);
    else if (name === "altChunk")
      context.unread.push({ line: context.line() + 1, why: "phần nhúng từ tệp khác, không đọc được" });
  }
}

/** The break is completed by `turnSections` once the section after it is known. */
function endSection(blocks: RawBlock[], section: Element, context: Context): void {
  context.sections.push(section);
  blocks.push({ type: "break", what: "section", line: context.line() + 1 });
}

/**
 * Gives every section break the orientation of the section that begins there.
 * A section that goes on on the same page without turning it is no break; a paper that begins across gets one in front.
 */
export function turnSections(blocks: readonly RawBlock[], sections: readonly Element[]): RawBlock[] {
  let index = 0;
  const result: RawBlock[] = isLandscape(sections[0])
    ? [{ type: "break", what: "section", line: 1, landscape: true }]
    : [];
  for (const block of blocks) {
    if (block.type !== "break" || block.what !== "section") {
      result.push(block);
      continue;
    }
    const before = isLandscape(sections[index]);
    index += 1;
    const after = isLandscape(sections[index]);
    const continuous = attribute(child(sections[index], "type"), "val") === "continuous";
    if (!continuous || before !== after) result.push(after ? { ...block, landscape: true } : block);
  }
  return result;
}

function isLandscape(section: Element | undefined): boolean {
  const size = child(section, "pgSz");
  if (attribute(size, "orient") === "landscape") return true;
  return (numberAttribute(size, "w") ?? 0) > (numberAttribute(size, "h") ?? Infinity);
}
