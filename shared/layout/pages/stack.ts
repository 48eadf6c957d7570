import type { Block } from "./block.ts";
import type { Mark } from "./page.ts";
import { moved } from "./page.ts";

/** Between two blocks stands the larger of the room below the one and above the other, as in Word. */
export function between(above: number, below: number): number {
  return Math.max(above, below);
}

/** Blocks one below the other in a box. */
export interface Stack {
  readonly height: number;
  readonly marks: Mark[];
  readonly notes: readonly number[];
  /** Where its lines end, from the top, with what is drawn of each. */
  readonly rows: readonly { readonly bottom: number; readonly marks: readonly Mark[] }[];
}

export function stackOf(blocks: readonly Block[]): Stack {
  let y = 0;
  let above = 0;
  const rows: { bottom: number; marks: Mark[] }[] = [];
  blocks.forEach((block, index) => {
    y += index === 0 ? block.before : between(above, block.before);
    block.slices.forEach((slice, place) => {
      rows.push({ bottom: y + slice.height, marks: moved(block.draw(place, place + 1), 0, y) });
      y += slice.height;
    });
    above = block.after;
  });
  const notes = blocks.flatMap((block) => block.slices.flatMap((slice) => slice.notes));
  return { height: y + above, marks: rows.flatMap((row) => row.marks), notes, rows };
}
