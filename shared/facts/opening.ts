import type { Basis, Block, Item, Paragraph } from "#shared/model/block.ts";
import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";

/** Whether a paper may open with it: text and bases before its first title or point, and bases behind a dash ("- Căn cứ …;"). */
export function opensPaper(block: Block | Line): block is Basis | Item | Paragraph {
  return block.type === "paragraph" || block.type === "basis" || (block.type === "item" && isListedBasis(block));
}

/** "- Căn cứ …;" */
export function isListedBasis(item: Item): boolean {
  return /^[-–+•]$/u.test(item.label) && isBasisText(textOf(item));
}

/** "Căn cứ …", "Xét …", "Theo đề nghị của …": what a paper rests on. */
export function isBasisText(text: string): boolean {
  return /^(?:can cu|xet|theo de nghi)\s/u.test(fold(text.trimStart().slice(0, 20)));
}
