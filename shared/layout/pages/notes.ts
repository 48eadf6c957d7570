import type { Sheet } from "#shared/layout/sheet.ts";
import { linesOf } from "./block.ts";
import type { SetLine } from "./lines.ts";
import { points, weights } from "./metrics.ts";
import type { Mark } from "./page.ts";
import { moved } from "./page.ts";
import { heightOf, stacked } from "./block.ts";

/** Room the line above the notes takes, and its length. Millimetres. */
const above = points(2.8);
const below = points(2.8);
const separatorLength = 50;

/** A note's lines, its mark raised in front of the first. */
export function noteLines(sheet: Sheet, note: number, width: number): SetLine[] {
  const paragraphs = sheet.notes[note - 1] ?? [];
  return paragraphs.flatMap((paragraph, index) => {
    const mark = index === 0 ? [{ text: String(note), superscript: true as const }, { text: " " }] : [];
    return linesOf(sheet.looks, { ...paragraph, runs: [...mark, ...paragraph.runs] }, width);
  });
}

/** What stands at the foot of a page; a note that has no room goes on at the foot of the next. */
export class Foot {
  private readonly placed: SetLine[] = [];
  private waiting: SetLine[] = [];

  constructor(carried: readonly SetLine[], room: number) {
    this.take(carried, room);
  }

  /** Height with the line above; 0 when there is no note. */
  get height(): number {
    return this.placed.length === 0 ? 0 : above + below + heightOf(this.placed);
  }

  /** Its height with further lines. */
  heightWith(lines: readonly SetLine[]): number {
    const own = heightOf(lines);
    return own === 0 ? this.height : this.isEmpty() ? above + below + own : this.height + own;
  }

  /** What of new notes must at least stand on the page of their marks. */
  static least(lines: readonly SetLine[], empty: boolean): number {
    return lines.length === 0 ? 0 : heightOf(lines.slice(0, 2)) + (empty ? above + below : 0);
  }

  isEmpty(): boolean {
    return this.placed.length === 0;
  }

  /** Takes lines as far as `room` millimetres reach; the rest waits for the next page. */
  take(lines: readonly SetLine[], room: number): void {
    let left = room - (this.isEmpty() ? above + below : 0);
    for (const line of lines) {
      if (this.waiting.length === 0 && line.height <= left + 1e-6) {
        this.placed.push(line);
        left -= line.height;
      } else this.waiting.push(line);
    }
  }

  /** Lines for the foot of the next page. */
  rest(): readonly SetLine[] {
    return this.waiting;
  }

  /** Marks with the lower edge at `bottom`, the left edge at `left`. */
  draw(left: number, bottom: number): Mark[] {
    if (this.isEmpty()) return [];
    const top = bottom - this.height;
    const y = top + above;
    return [
      { type: "line", x1: left, x2: left + separatorLength, y1: y, y2: y, weight: points(weights.notes) },
      ...moved(stacked(this.placed), left, y + below),
    ];
  }
}
