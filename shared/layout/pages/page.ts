import type { Face } from "#shared/layout/measure.ts";

/** Words on one line with one look. `x` and `y` (the baseline) in millimetres from the upper left corner of the sheet. */
export interface TextMark {
  readonly type: "text";
  /** Id of the node the words belong to; null for what the paper adds. */
  readonly node: string | null;
  readonly text: string;
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Millimetres from the first to behind the last letter, stretched blanks included. */
  readonly width: number;
  /** Millimetres that every blank of a justified line gets beyond its own width. */
  readonly stretch: number;
  readonly underline: boolean;
}

/** A drawn line; `weight` its thickness. Millimetres. */
export interface LineMark {
  readonly type: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: number;
}

export type Mark = TextMark | LineMark;

/** A sheet of paper with all that is drawn on it, in reading order. Millimetres. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Moves marks by millimetres. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    mark.type === "text"
      ? { ...mark, x: mark.x + dx, y: mark.y + dy }
      : { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy },
  );
}
