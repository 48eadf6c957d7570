import type { LineRole } from "#shared/model/document.ts";

/** What a paragraph is on paper; each role has one look in the whole paper. */
export type Role =
  | LineRole
  | "subject-letter" // ô 5b, "V/v …" under the number
  | "body"
  | "basis"
  | "enacting" // who decides, and "QUYẾT ĐỊNH:", above and below the legal bases
  | "heading"
  | "heading-letter" // "a) …" as a heading
  | "heading-article" // "Điều 1." before a whole sentence: the label alone is bold
  | "heading-part" // "Chương I", "Mục 1": centred, the title below
  | "item"
  | "field"
  | "cell"
  | "cell-head"
  | "cell-group"
  | "footnote"
  | "page-number"
  | "rule" // the empty line a drawn rule hangs on
  | "spacer"; // an empty line of no height between two tables

export type Align = "left" | "center" | "right" | "justify";

/** How a role is set. Sizes and spaces in points, indents in millimetres, `line` in multiples of single spacing. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly keepNext: boolean;
}

/** Words with the marks that are their own; what the role says is not repeated here. "\n" breaks the line. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly superscript?: true;
  readonly subscript?: true;
  /** Shown in capitals, whatever the words are. */
  readonly caps?: true;
  /** The label of a task's field ("Đơn vị chủ trì:"), set in italics. */
  readonly fieldLabel?: true;
  /** Millimetres of room after the words, for a number or a day still to be written in. */
  readonly gap?: number;
}

/** The mark of a footnote: its 1-based place in `Sheet.notes`. */
export interface NoteRun {
  readonly note: number;
}

export type Run = TextRun | NoteRun;

export interface SheetParagraph {
  readonly type: "paragraph";
  readonly role: Role;
  /** Id of the node it shows; null for what the paper adds. */
  readonly node: string | null;
  readonly runs: readonly Run[];
  /** Where it departs from the look of its role. */
  readonly look?: Partial<Look>;
  /** Level in the outline, 1 highest. */
  readonly outline?: number;
  readonly pageBreakBefore?: true;
  /** Width in millimetres of the single-line rectangle around it (urgency stamps). */
  readonly box?: number;
}

/** A drawn horizontal line: `length` millimetres, centred in a space of `room` millimetres. */
export interface Rule {
  readonly type: "rule";
  readonly length: number;
  readonly room: number;
  /** Points of space below it. */
  readonly after: number;
}

export type FrameItem = SheetParagraph | Rule;

/** Boxes side by side without lines and without cell margins: the head or the signature block; never splits. */
export interface Frame {
  readonly type: "frame";
  readonly role: "header" | "signature";
  /** Widths in millimetres. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (readonly FrameItem[])[])[];
}

export interface SheetCell {
  readonly node: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly SheetParagraph[];
}

export interface SheetRow {
  /** Repeated on every page. */
  readonly head: boolean;
  readonly mayBreak: boolean;
  readonly cells: readonly SheetCell[];
}

/** A table with lines. Column widths and cell padding in millimetres. */
export interface SheetTable {
  readonly type: "table";
  readonly node: string;
  readonly columns: readonly number[];
  readonly padding: number;
  readonly rows: readonly SheetRow[];
}

export interface SheetBreak {
  readonly type: "break";
  readonly node: string;
}

export type SheetItem = SheetParagraph | Rule | Frame | SheetTable | SheetBreak;

/** Millimetres from the edges of the sheet; `header`: from the upper edge to the page number. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
}

/** A stretch of pages of one shape, beginning on a new page. `width` and `height` are those of the turned sheet. */
export interface Section {
  readonly orientation: "portrait" | "landscape";
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  /** False only for the first page of the paper. */
  readonly numberOnFirstPage: boolean;
  readonly items: readonly SheetItem[];
}

/** A whole paper as it is to be drawn, plain data. */
export interface Sheet {
  readonly profile: string;
  readonly font: string;
  readonly looks: Readonly<Record<Role, Look>>;
  /** For the properties of a file: name of the kind with the subject, the subject alone, the issuer. */
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly sections: readonly Section[];
  /** Footnotes in order of their marks. */
  readonly notes: readonly (readonly SheetParagraph[])[];
}
