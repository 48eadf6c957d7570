import type { Block } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";

/** The words of a document without tables and notes as plain text, one paragraph a line. */
export function printPlain(document: Document): string {
  const lines = document.header.children.map((line) => textOf(line));
  const closing = document.closing.children.map((line) => (line.marker === undefined ? textOf(line) : `${line.marker} ${textOf(line)}`));
  return [...lines, ...document.body.children.flatMap(blockLines), ...closing].join("\n\n") + "\n";
}

function blockLines(block: Block): string[] {
  if (block.type === "table" || block.type === "page-break") return [];
  if (block.type !== "task") return [`${"label" in block && block.label !== undefined ? `${block.label} ` : ""}${textOf(block)}`];
  return block.children.map((child, at) => {
    const marker = child.type === "field" ? `${child.marker} ` : child.type === "item" ? `${child.label} ` : at === 0 && block.label !== undefined ? `${block.label} ` : "";
    return `${marker}${textOf(child)}`;
  });
}
