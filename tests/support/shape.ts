import { isFootnote } from "#shared/model/inline.ts";
import type { Inline } from "#shared/model/inline.ts";
import type { Block, TextBlock } from "#shared/model/block.ts";
import { lineRoles } from "#shared/model/document.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";

/** Body and appendices as readable lines; see `shapeOf`. */
export function contentOf(document: Document): string[] {
  return [
    ...document.body.children.flatMap(lines),
    ...document.appendices.flatMap((appendix) => ["appendix", ...appendix.children.flatMap(lines)]),
  ];
}

/**
 * A document as readable lines: type, role, level, label and words of every node. Left out are ids, looks and source,
 * the turn of a page, in which order the two columns of the head and the foot come, and the case of an appendix' title,
 * which NĐ 30/2020 sets in capitals.
 */
export function shapeOf(document: Document): string[] {
  return [
    document.kind,
    ...byRole(document.header.children).flatMap(lines),
    ...contentOf(document),
    ...byRole(document.closing.children).flatMap(lines),
  ];
}

/** Lines of one part in their order, the parts in a fixed one. */
function byRole(part: readonly Line[]): Line[] {
  return part.toSorted((a, b) => lineRoles.indexOf(a.role) - lineRoles.indexOf(b.role));
}

function lines(block: Block | Line): string[] {
  if (block.type === "page-break") return ["page-break"];
  if (block.type === "task") return [`task ${block.level} ${block.label ?? ""}`, ...block.children.flatMap(lines)];
  if (block.type !== "table") return [`${headOf(block)} ${wordsOf(block)}`, ...notes(block.children)];
  return block.children.flatMap((row) => [
    `row ${row.role ?? ""}`,
    ...row.children.flatMap((cell) => [
      `cell ${cell.colSpan ?? 1}×${cell.rowSpan ?? 1}`,
      ...cell.children.flatMap(lines),
    ]),
  ]);
}

function wordsOf(block: TextBlock | Line): string {
  const words = textOf(block);
  return block.type === "line" && block.role === "appendix-title" ? words.toUpperCase() : words;
}

function headOf(block: TextBlock | Line): string {
  if (block.type === "line") return `line ${block.role} ${block.marker ?? ""}`;
  if (block.type === "field") return `field ${block.marker}`;
  return "level" in block ? `${block.type} ${block.level} ${block.label ?? ""}` : block.type;
}

function notes(children: readonly Inline[]): string[] {
  let at = 0;
  return children.flatMap((child) => {
    if (isFootnote(child)) return [`note at ${at}: ${child.mark}`, ...child.note.flatMap(lines)];
    at += child.text.length;
    return [];
  });
}
