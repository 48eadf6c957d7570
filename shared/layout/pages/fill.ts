import type { Section, Sheet } from "#shared/layout/sheet.ts";
import type { Block } from "./block.ts";
import { heightOf } from "./block.ts";
import type { SetLine } from "./lines.ts";
import { setLines } from "./lines.ts";
import { Foot, noteLines } from "./notes.ts";
import { points } from "./metrics.ts";
import type { Mark, Page } from "./page.ts";
import { moved } from "./page.ts";
import { between } from "./stack.ts";
import { tokensOf } from "./tokens.ts";

const tiny = 1e-6;
/** Share of a page that notes carried over from the page before may take. */
const carriedShare = 0.6;

/** How far a block got on a page: slices up to `to`, with the lines of their notes. */
interface Fitting {
  readonly to: number;
  readonly notes: readonly SetLine[];
}

/** Fills the pages of one section from the top down; `numbered` pages of the paper stand before it. */
export class Filler {
  readonly pages: Page[] = [];
  private readonly sheet: Sheet;
  private readonly section: Section;
  private readonly numbered: number;
  private readonly width: number;
  private readonly room: number;
  private marks: Mark[] = [];
  private y = 0;
  private above = 0;
  private started = false;
  private foot: Foot;

  constructor(sheet: Sheet, section: Section, numbered: number) {
    const { margins, width, height } = section;
    this.sheet = sheet;
    this.section = section;
    this.numbered = numbered;
    this.width = width - margins.left - margins.right;
    this.room = height - margins.top - margins.bottom;
    this.foot = new Foot([], this.room);
  }

  /** Puts a block on the page and, where it does not fit, on further pages. */
  place(block: Block): void {
    if (block.breakBefore && this.started) this.turn();
    let from = 0;
    while (from < block.slices.length) {
      const heads = from === 0 ? [] : block.slices.slice(0, block.heads);
      const top = this.y + this.gap(block) + heightOf(heads);
      const fitting = this.fitting(block, from, top) ?? (this.started ? null : this.forced(block, from));
      if (fitting === null) {
        this.turn();
        continue;
      }
      this.draw(block, from, fitting, top, heightOf(heads));
      from = fitting.to;
      if (from < block.slices.length) this.turn();
    }
    this.above = block.after;
  }

  /** Begins a new page when `needed` millimetres, with the gap above `block`, do not fit on this one. */
  keep(block: Block, needed: number): void {
    const height = this.gap(block) + needed;
    if (this.started && this.y + height + this.foot.height > this.room + tiny && needed <= this.room) this.turn();
  }

  /** A page break the paper asks for: the line that carries it goes on at the top of the new page. */
  cut(): void {
    this.turn();
    this.y = points(this.sheet.looks.spacer.size);
    this.started = true;
  }

  /** Ends the page; its number stands in the upper margin. */
  turn(): void {
    const { margins, width, height, numberOnFirstPage } = this.section;
    const number = this.numbered + this.pages.length + 1;
    const shown = this.pages.length > 0 || numberOnFirstPage;
    this.pages.push({
      number,
      width,
      height,
      marks: [
        ...(shown ? this.pageNumber(number) : []),
        ...this.marks,
        ...this.foot.draw(margins.left, height - margins.bottom),
      ],
    });
    this.marks = [];
    this.y = 0;
    this.above = 0;
    this.started = false;
    this.foot = new Foot(this.foot.rest(), this.room * carriedShare);
  }

  /** Ends the section with all that is left of its notes. */
  end(): void {
    if (this.started || this.pages.length === 0 || !this.foot.isEmpty()) this.turn();
    while (!this.foot.isEmpty()) this.turn();
  }

  private gap(block: Block): number {
    return this.started ? between(this.above, block.before) : 0;
  }

  private notesOf(block: Block, index: number): SetLine[] {
    return (block.slices[index]?.notes ?? []).flatMap((note) => noteLines(this.sheet, note, this.width));
  }

  /** The longest stretch from `from` on that may end here and fits below `top` with the notes it calls for; null for none. */
  private fitting(block: Block, from: number, top: number): Fitting | null {
    let best: Fitting | null = null;
    let y = top;
    let notes: SetLine[] = [];
    for (let index = from; index < block.slices.length; index += 1) {
      const slice = block.slices[index];
      if (slice === undefined) break;
      const own = this.notesOf(block, index);
      const empty = this.foot.isEmpty() && notes.length === 0;
      const foot = this.foot.heightWith(notes) + Foot.least(own, empty);
      if (y + slice.tight + foot > this.room + tiny) break;
      y += slice.height;
      notes = [...notes, ...own];
      const next = index + 1;
      if (next === block.slices.length || block.mayCut(next)) best = { to: next, notes };
    }
    return best;
  }

  /** What is too high for any page is put on one all the same: nothing is left out. */
  private forced(block: Block, from: number): Fitting {
    let to = from + 1;
    while (to < block.slices.length && !block.mayCut(to)) to += 1;
    const notes = block.slices.slice(from, to).flatMap((_, index) => this.notesOf(block, from + index));
    return { to, notes };
  }

  private draw(block: Block, from: number, { to, notes }: Fitting, top: number, heads: number): void {
    const { margins } = this.section;
    const put = (marks: Mark[], y: number): void => {
      this.marks.push(...moved(marks, margins.left, margins.top + y));
    };
    if (heads > 0) put(block.draw(0, block.heads), top - heads);
    put(block.draw(from, to), top);
    this.y = top + heightOf(block.slices.slice(from, to));
    this.started = true;
    this.foot.take(notes, this.room - this.y - this.foot.height);
  }

  private pageNumber(number: number): Mark[] {
    const look = this.sheet.looks["page-number"];
    const lines = setLines(tokensOf([{ text: String(number) }], look), { node: null, look, width: this.width });
    const { left, header } = this.section.margins;
    return lines.flatMap(({ marks }) => moved(marks, left, header));
  }
}
