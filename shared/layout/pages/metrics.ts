import { mmPerPoint } from "#shared/layout/measure.ts";

/*
 * Times New Roman and every face with its metric: ascent, descent and the room between lines in 1/2048 of the size. Word
 * processors count in twips (twentieths of a point) and round down what a multiple of single spacing gives.
 */
const ascent = 1825 / 2048;
const single = (1825 + 443 + 87) / 2048;

/** Millimetres of so many points. */
export function points(count: number): number {
  return count * mmPerPoint;
}

/** Height in millimetres of a line of `size` points at single spacing. */
export function singleLine(size: number): number {
  return points(Math.round(size * single * 20) / 20);
}

/** The same at a multiple of single spacing; what it is higher stands below the letters. */
export function spacedLine(size: number, multiple: number): number {
  return points(Math.floor(Math.round(size * single * 20) * multiple + 1e-6) / 20);
}

/** Millimetres from the top of a line to its baseline. */
export function baseline(size: number): number {
  return points(size * ascent);
}

/** Raised and lowered letters: their share of the size, and how far they are moved. */
export const script = { size: 0.58, up: 0.33, down: 0.08 } as const;

/** Thickness of drawn lines in points: rules and boxes, lines of tables, the line above footnotes. */
export const weights = { rule: 0.75, table: 0.5, notes: 0.5 } as const;

/** Points between a drawn line of a paragraph and its words. */
export const ruleSpace = 1;
