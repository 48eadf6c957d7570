import type { Sheet, SheetItem } from "#shared/layout/sheet.ts";
import type { Block } from "./block.ts";
import { heightOf, plainBlock } from "./block.ts";
import { Filler } from "./fill.ts";
import { frameBlock } from "./frame.ts";
import type { Page } from "./page.ts";
import { between } from "./stack.ts";
import { tableBlock } from "./table.ts";

/** A page break has no block of its own. */
function blockOf(sheet: Sheet, item: SheetItem, width: number): Block | null {
  if (item.type === "break") return null;
  if (item.type === "frame") return frameBlock(sheet.looks, item);
  if (item.type === "table") return tableBlock(sheet.looks, item);
  return plainBlock(sheet.looks, item, width);
}

/** Height of the first stretch of a block that may stand alone on a page. */
function leastOf(block: Block): number {
  const cut = block.slices.findIndex((_, index) => index > 0 && block.mayCut(index));
  const slices = cut < 0 ? block.slices : block.slices.slice(0, cut);
  const last = slices.at(-1);
  return heightOf(slices) - (last === undefined ? 0 : last.height - last.tight);
}

/** Height of the blocks that stay with the one at `start`, and of the beginning of the block they lead to. */
function keptHeight(blocks: readonly (Block | null)[], start: number): number {
  let height = 0;
  let above: number | null = null;
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === null || block === undefined || (block.breakBefore && index > start)) break;
    if (above !== null) height += between(above, block.before);
    if (!block.keepNext) return height + leastOf(block);
    height += heightOf(block.slices);
    above = block.after;
  }
  return height;
}

/**
 * The sheets of paper of a laid-out document, with every word and line in its place, as a word processor sets them in
 * Times New Roman: what is drawn from it (window, PDF) breaks lines and pages alike. Pure; throws nothing.
 */
export function paginate(sheet: Sheet): Page[] {
  const pages: Page[] = [];
  for (const section of sheet.sections) {
    const filler = new Filler(sheet, section, pages.length);
    const width = section.width - section.margins.left - section.margins.right;
    const blocks = section.items.map((item) => blockOf(sheet, item, width));
    blocks.forEach((block, index) => {
      if (block === null) return filler.cut();
      const kept = blocks[index - 1]?.keepNext === true;
      if (!kept) filler.keep(block, block.keepNext ? keptHeight(blocks, index) : leastOf(block));
      filler.place(block);
    });
    filler.end();
    pages.push(...filler.pages);
  }
  return pages;
}
