import type { Frame } from "#shared/layout/sheet.ts";
import type { Block, Looks } from "./block.ts";
import { plainBlock, solid } from "./block.ts";
import type { Mark } from "./page.ts";
import { moved } from "./page.ts";
import { stackOf } from "./stack.ts";

/** The head of a paper or its signature block: boxes side by side, in one piece. */
export function frameBlock(looks: Looks, frame: Frame): Block {
  const marks: Mark[] = [];
  const notes: number[] = [];
  let y = 0;
  for (const row of frame.rows) {
    let x = 0;
    let height = 0;
    row.forEach((items, column) => {
      const width = frame.columns[column] ?? 0;
      const stack = stackOf(items.map((item) => plainBlock(looks, item, width)));
      marks.push(...moved(stack.marks, x, y));
      notes.push(...stack.notes);
      height = Math.max(height, stack.height);
      x += width;
    });
    y += height;
  }
  return solid({ before: 0, after: 0, keepNext: frame.role === "signature", height: y, marks, notes });
}
