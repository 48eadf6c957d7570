import type { Inline } from "./inline.ts";

/** A title in the outline: "I. MỤC ĐÍCH, YÊU CẦU", "Điều 1. …". `level` 1 is the highest in its document. */
export interface Heading {
  readonly type: "heading";
  readonly id: string;
  /** The number as written, with its punctuation: "I.", "1.", "a)", "Điều 2."; absent when there is none. */
  readonly label?: string;
  readonly level: number;
  readonly children: readonly Inline[];
}

/** Running text. `align` only where the paper departs from the justified default. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly id: string;
  readonly align?: "left" | "center" | "right";
  readonly children: readonly Inline[];
}

/** One line of legal basis ("Căn cứ …"). */
export interface Basis {
  readonly type: "basis";
  readonly id: string;
  readonly children: readonly Inline[];
}

/** A point of a list or a clause: "a) …", "- …", "+ …", "(1) …", "1. …" with a body of its own. */
export interface Item {
  readonly type: "item";
  readonly id: string;
  readonly label: string;
  readonly level: number;
  readonly children: readonly Inline[];
}

/** A labelled line of a task, all words kept: "Đơn vị chủ trì: Công an phường." What it says is a fact. */
export interface Field {
  readonly type: "field";
  readonly id: string;
  /** The dash or plus before the line, "" when there is none. */
  readonly marker: string;
  readonly children: readonly Inline[];
}

/** A task with labelled lines: its words (first child), further paragraphs and points of them, and its fields. */
export interface TaskBlock {
  readonly type: "task";
  readonly id: string;
  readonly label?: string;
  readonly level: number;
  readonly children: readonly (Paragraph | Item | Field)[];
}

export interface Cell {
  readonly type: "cell";
  readonly id: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children: readonly Paragraph[];
}

/** `role` head: column titles, repeated on every page. group: a line that names the rows below it. */
export interface Row {
  readonly type: "row";
  readonly id: string;
  readonly role?: "head" | "group" | "total";
  readonly children: readonly Cell[];
}

export interface Table {
  readonly type: "table";
  readonly id: string;
  /** Relative column widths; absent means the layout chooses. */
  readonly widths?: readonly number[];
  readonly children: readonly Row[];
}

export interface PageBreak {
  readonly type: "page-break";
  readonly id: string;
  readonly children: readonly [{ readonly text: "" }];
}

/** A block that holds inlines directly. */
export type TextBlock = Heading | Paragraph | Basis | Item | Field;
export type Block = TextBlock | TaskBlock | Table | PageBreak;
