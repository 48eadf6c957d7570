import type { RawInline } from "#shared/read/raw/raw.ts";
import { mmPerPoint, textWidth } from "#shared/layout/measure.ts";
import { collectLeaves } from "#electron/importers/leaves.ts";
import type { Line } from "./lines.ts";
import type { Glyph } from "./page.ts";
import { isBlank } from "./page.ts";

/** Finds the note a raised mark refers to; undefined when it is no mark of a note. */
export type NoteFinder = (mark: string, before: string) => string | undefined;

/** A gap this wide (in sizes of the letters) without a blank is a blank all the same. */
const BLANK_GAP = 0.18;

const texts = new WeakMap<Line, string>();

/** The words of a line. Blanks that the file left out are put in, runs of blanks become one. */
export function lineText(line: Line): string {
  const known = texts.get(line);
  if (known !== undefined) return known;
  let text = "";
  for (const piece of pieces(line)) text += piece.text;
  text = text.trim().normalize("NFC");
  texts.set(line, text);
  return text;
}

/** The lines of one paragraph as leaves; a raised mark that `findNote` knows becomes a reference. */
export function lineInlines(lines: readonly Line[], findNote: NoteFinder = () => undefined): RawInline[] {
  const leaves = collectLeaves();
  let before = "";
  lines.forEach((line, index) => {
    if (index > 0) leaves.text(lineBreak(before, lineText(line)), {});
    const all = pieces(line);
    for (let at = 0; at < all.length;) {
      const look = all[at]!;
      let end = at + 1;
      while (end < all.length && sameLook(all[end]!, look)) end += 1;
      const text = all
        .slice(at, end)
        .map((piece) => piece.text)
        .join("");
      const note = look.position === "superscript" ? findNote(text.trim(), before) : undefined;
      if (note === undefined) leaves.text(text, look);
      else leaves.note(note);
      before += text;
      at = end;
    }
  });
  return leaves.take();
}

/** A line that ends in a hyphen or slash inside a symbol or a range of years goes on without a blank. */
export function lineBreak(before: string, after: string): string {
  return /[\p{L}\d][-/–]$/u.test(before.trimEnd()) && /^[\p{L}\d]/u.test(after) ? "" : " ";
}

const HORN = "\u031b";

/**
 * Where the next letter of a word would begin. The horn of ơ and ư hangs over it in many fonts, so a box around the ink
 * reaches into the blank that follows: such a letter counts as wide as its base.
 */
function endOf({ text, x0, x1, size, bold }: Glyph): number {
  const parts = text.normalize("NFD");
  if (!parts.includes(HORN)) return x1;
  return Math.min(x1, x0 + textWidth(parts.charAt(0), size, bold ? "bold" : "regular") / mmPerPoint);
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly position?: "superscript" | "subscript";
}

function sameLook(a: Piece, b: Piece): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.position === b.position;
}

function pieces(line: Line): Piece[] {
  const result: Piece[] = [];
  let last: Glyph | undefined;
  let blank: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (isBlank(glyph)) {
      blank ??= glyph;
      continue;
    }
    if (last && (blank || glyph.x0 - endOf(last) > BLANK_GAP * line.size)) {
      const { bold, italic } = blank ?? last;
      result.push({ text: " ", bold, italic });
    }
    result.push(glyph);
    last = glyph;
    blank = undefined;
  }
  return result;
}
