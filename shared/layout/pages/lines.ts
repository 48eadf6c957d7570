import { textWidth } from "#shared/layout/measure.ts";
import type { Look } from "#shared/layout/sheet.ts";
import { baseline, singleLine, spacedLine } from "./metrics.ts";
import type { Mark, TextMark } from "./page.ts";
import type { Piece, Token } from "./tokens.ts";

/** One line set in type: marks from its upper left corner, its height, and its height without what the spacing adds below. */
export interface SetLine {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly tight: number;
  /** Footnotes whose marks stand in it. */
  readonly notes: readonly number[];
}

/** How the lines of a paragraph are to be set; millimetres. */
export interface Setting {
  readonly node: string | null;
  readonly look: Look;
  readonly width: number;
  /** A height that is the same whatever stands in the line. */
  readonly exact?: number;
}

interface Row {
  readonly tokens: Token[];
  /** Ends because the words end or the text says so: not justified. */
  last: boolean;
}

/** A little more than the width is allowed, so that the last bit of a sum does not break a line. */
const slack = 0.01;

/** Breaks tokens into rows; `first` is the width of the first row, `width` that of the others. */
function rowsOf(tokens: readonly Token[], first: number, width: number): Row[] {
  const rows: Row[] = [];
  let row: Row = { tokens: [], last: false };
  let used = 0;
  let filled = false;
  const next = (last: boolean): void => {
    row.last = last;
    rows.push(row);
    row = { tokens: [], last: false };
    used = 0;
    filled = false;
  };
  for (const token of tokens.flatMap((each) => torn(each, Math.min(first, width)))) {
    if (token.type === "end") {
      next(true);
      continue;
    }
    const size = token.type === "blank" ? token.piece.width : token.width;
    if (token.type === "word" && filled && used + size > (rows.length === 0 ? first : width) + slack) next(false);
    row.tokens.push(token);
    used += size;
    filled ||= token.type === "word";
  }
  next(true);
  return rows;
}

/** A word wider than a whole line is torn between letters. */
function torn(token: Token, limit: number): Token[] {
  if (token.type !== "word" || token.width <= limit || limit <= 0) return [token];
  const out: Token[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  const close = (): void => {
    if (pieces.length > 0) out.push({ type: "word", pieces, width, notes: [] });
    pieces = [];
    width = 0;
  };
  for (const piece of token.pieces)
    for (const letter of piece.text) {
      const size = textWidth(letter, piece.size, piece.face);
      if (width > 0 && width + size > limit) close();
      const before = pieces.at(-1);
      if (before !== undefined && before.face === piece.face && before.rise === piece.rise)
        pieces[pieces.length - 1] = { ...before, text: before.text + letter, width: before.width + size };
      else pieces.push({ ...piece, text: letter, width: size });
      width += size;
    }
  close();
  const last = out.at(-1);
  if (last?.type === "word") out[out.length - 1] = { ...last, notes: token.notes };
  return out;
}

/** Blanks at the end of a row hang over and are not drawn. */
function drawn(row: Row): Piece[] {
  let end = row.tokens.length;
  while (end > 0 && row.tokens[end - 1]?.type === "blank") end -= 1;
  return row.tokens
    .slice(0, end)
    .flatMap((token) => (token.type === "word" ? token.pieces : token.type === "blank" ? [token.piece] : []));
}

const sameLook = (a: Piece, b: TextMark, y: number): boolean =>
  a.face === b.face && a.size === b.size && a.underline === b.underline && Math.abs(y - b.y) < 1e-9;

function marksOf(pieces: readonly Piece[], node: string | null, x: number, y: number, stretch: number): TextMark[] {
  const marks: TextMark[] = [];
  let at = x;
  for (const piece of pieces) {
    const width = piece.width + (piece.text === " " ? stretch : 0);
    const own = textWidth(piece.text, piece.size, piece.face);
    const before = marks.at(-1);
    // Room behind a letter (a number still to be written in) ends the mark.
    if (
      before !== undefined &&
      sameLook(piece, before, y - piece.rise) &&
      Math.abs(before.x + before.width - at) < 1e-6
    )
      marks[marks.length - 1] = {
        ...before,
        text: before.text + piece.text,
        width: before.width + (piece.width > own ? own : width),
      };
    else {
      const { text, face, size, underline, rise } = piece;
      marks.push({
        type: "text",
        node,
        text,
        face,
        size,
        underline,
        x: at,
        y: y - rise,
        stretch,
        width: piece.width > own ? own : width,
      });
    }
    at += width;
  }
  return marks;
}

/** Sets words into lines: alignment, first line, spacing. There is always one line at least. */
export function setLines(tokens: readonly Token[], { node, look, width, exact }: Setting): SetLine[] {
  const room = width - look.left - look.right;
  const first = room - look.firstLine;
  return rowsOf(tokens, first, room).map((row, index) => {
    const pieces = drawn(row);
    const used = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const free = (index === 0 ? first : room) - used;
    const blanks = pieces.filter(({ text }) => text === " ").length;
    const stretch = look.align === "justify" && !row.last && blanks > 0 ? Math.max(0, free / blanks) : 0;
    const side = look.align === "center" ? free / 2 : look.align === "right" ? free : 0;
    const size = Math.max(0, ...pieces.filter(({ rise }) => rise === 0).map((piece) => piece.size)) || look.size;
    const x = look.left + (index === 0 ? look.firstLine : 0) + side;
    return {
      marks: marksOf(pieces, node, x, baseline(size), stretch),
      height: exact ?? spacedLine(size, look.line),
      tight: exact ?? singleLine(size),
      notes: row.tokens.flatMap((token) => (token.type === "word" ? token.notes : [])),
    };
  });
}
