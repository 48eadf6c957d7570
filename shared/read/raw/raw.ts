import type { Leaf } from "#shared/model/inline.ts";

/**
 * What an importer hands to the reader: the paper in reading order, as the file gives it, nothing interpreted.
 * All text is NFC. Lines are 1-based: the line of a text file, the paragraph's number elsewhere.
 */
export type RawInline = Leaf | { readonly footnote: string };

export interface RawHints {
  readonly align?: "left" | "center" | "right" | "justify";
  /** First-line or left indent in millimetres. */
  readonly indent?: number;
  /** Size of most of its words, in points. */
  readonly size?: number;
  /** A list label the file computed and does not carry in the text: "I.", "a)", "-". */
  readonly label?: string;
  readonly labelLevel?: number;
  /** Outline level of a heading style, 1 highest. */
  readonly headingLevel?: number;
}

export interface RawParagraph {
  readonly type: "paragraph";
  readonly inlines: readonly RawInline[];
  readonly line: number;
  readonly page?: number;
  readonly hints?: RawHints;
  /** True when an empty line, a new paragraph mark or a wide gap stands before it; false for a line that merely follows. */
  readonly gapBefore: boolean;
}

export interface RawCell {
  readonly paragraphs: readonly { readonly inlines: readonly RawInline[]; readonly line: number }[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly line: number;
  readonly page?: number;
  /** True when the file itself marks the row as a repeated head. */
  readonly head?: true;
  /** True when an empty line or a page's end stands before it. */
  readonly gapBefore?: true;
}

export interface RawTable {
  readonly type: "table";
  readonly rows: readonly RawRow[];
  readonly line: number;
  readonly page?: number;
  /** True for a frame without lines, as used for the two-column head and the signature block. */
  readonly borderless?: true;
  readonly widths?: readonly number[];
  /** True when the file keeps rows whole: none is the rest of one that a page cut. */
  readonly whole?: true;
}

export interface RawBreak {
  readonly type: "break";
  /** rule: a drawn or typed line across the page, as before footnotes. */
  readonly what: "page" | "section" | "rule";
  readonly line: number;
  /** Orientation of the section that begins here. */
  readonly landscape?: true;
}

export type RawBlock = RawParagraph | RawTable | RawBreak;

/** A note at the foot of a page, found by the mark it starts with. */
export interface RawFootnote {
  /** What `RawInline.footnote` refers to. */
  readonly ref: string;
  /** The mark as shown: "1". */
  readonly mark: string;
  readonly paragraphs: readonly RawParagraph[];
}

/** `line` of what the importer itself took out (page numbers, markup rulers) stays visible in `furniture`. */
export interface RawDocument {
  readonly name: string;
  readonly importer: string;
  readonly blocks: readonly RawBlock[];
  readonly footnotes: readonly RawFootnote[];
  readonly furniture: readonly { readonly text: string; readonly line: number; readonly why: string }[];
}
