import { measureBlocks } from "./blocks.ts";
import { measureBody } from "./body.ts";
import { measureLooks } from "./looks.ts";
import type { Measure } from "./measure.ts";
import { openPackage } from "./package.ts";
import { measurePage } from "./page.ts";
import { paperOf } from "./paper.ts";
import { partsOf } from "./parts.ts";
import { measureRules } from "./rules-drawn.ts";

/**
 * Measures a DOCX of any origin against NĐ 30/2020/NĐ-CP, Phụ lục I: one line per requirement. What the decree leaves to
 * the office (size in tables, "./.", the ladder of numbers) is not judged; what cannot be measured is "không xác định".
 * Throws UnreadableDocx with a sentence for the user.
 */
export async function verifyDocx(bytes: Uint8Array): Promise<Measure[]> {
  const paper = paperOf(openPackage(bytes));
  const parts = partsOf(paper);
  return [
    ...measurePage(paper),
    ...measureBody(paper, parts),
    ...measureBlocks(paper, parts),
    ...measureRules(paper, parts),
    ...measureLooks(parts),
  ];
}
