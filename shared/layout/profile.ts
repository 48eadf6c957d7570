import type { Look, Margins, Role } from "./sheet.ts";

/** Every number of the paper in one place; a new decree or a house style is a new object. Millimetres and points. */
export interface Nd30Profile {
  readonly id: string;
  readonly font: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: Margins;
  readonly looks: Readonly<Record<Role, Look>>;
  /** Sizes of the smaller head, taken as a whole when the place and date do not fit their column. */
  readonly smallHead: Readonly<Partial<Record<Role, number>>>;
  /** Widths of the left and right column; they fill the width between the margins. */
  readonly headColumns: readonly [number, number];
  readonly signatureColumns: readonly [number, number];
  /** Rule under the issuer and under the subject, as a share of the longest line above it. */
  readonly shortRule: number;
  /** Points of space under the rule of the subject, and above the signature block. */
  readonly titleSpace: number;
  readonly closingSpace: number;
  /** Indent of "Kính gửi:" when several addressees follow. */
  readonly salutationIndent: number;
  /** Lines left free for signature and seal. */
  readonly signatureLines: number;
  /** Room for a number or a day still to be written in. */
  readonly blank: number;
  readonly stamps: Readonly<Record<string, number>>;
  readonly table: {
    readonly padding: number;
    readonly size: number;
    /** From so many columns on `smallSize` is taken. */
    readonly manyColumns: number;
    readonly smallSize: number;
    /** An appendix with a table of more columns lies on its side. */
    readonly landscapeOver: number;
    /** A row higher than this share of the page may run over to the next. */
    readonly breakOver: number;
  };
}
