/** One drawn character. Lengths in points; x grows to the right, y downwards from the top of the page as read. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline it stands on. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly position?: "superscript" | "subscript";
}

/** A drawn straight line, horizontal or vertical. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Words that were stamped on it or that a digital signature shows. */
  readonly stamps: readonly (readonly Glyph[])[];
  readonly rules: readonly Rule[];
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictures: number;
  /** Characters the file gives no meaning for. */
  readonly unknown: number;
}

export function isBlank(glyph: Glyph): boolean {
  return glyph.text === " " || glyph.text.trim() === "";
}
