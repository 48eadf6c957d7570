import type { Face } from "#shared/layout/measure.ts";
import { textWidth } from "#shared/layout/measure.ts";
import type { Look, Run, TextRun } from "#shared/layout/sheet.ts";
import { points, script } from "./metrics.ts";

/** Letters with one look; `rise` is how far they stand above the baseline. Millimetres, sizes in points. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly rise: number;
  readonly underline: boolean;
  readonly width: number;
}

/** What a line is filled with: words that are not torn, blanks between them, and ends of lines the text asks for. */
export type Token =
  | {
      readonly type: "word";
      readonly pieces: readonly Piece[];
      readonly width: number;
      readonly notes: readonly number[];
    }
  | { readonly type: "blank"; readonly piece: Piece }
  | { readonly type: "end" };

type Style = Omit<Piece, "text" | "width">;

function styleOf(run: Omit<TextRun, "text">, look: Look): Style {
  const bold = look.bold || run.bold === true;
  const italic = look.italic || run.italic === true || run.fieldLabel === true;
  const face: Face = bold && italic ? "bold-italic" : bold ? "bold" : italic ? "italic" : "regular";
  const small = run.superscript === true || run.subscript === true;
  const move = run.superscript === true ? script.up : run.subscript === true ? -script.down : 0;
  return {
    face,
    size: small ? look.size * script.size : look.size,
    rise: points(look.size * move),
    underline: run.underline === true,
  };
}

function pieceOf(text: string, style: Style, gap = 0): Piece {
  return { text, ...style, width: textWidth(text, style.size, style.face) + gap };
}

/** Blanks, ends of lines, and words; a word may be broken behind a dash that letters follow, as word processors do. */
const parts = /\n|[ \t]|(?:[^ \t\n\-–—]+|[-–—](?!\p{L})|(?<![^ \t\n])[-–—])+[-–—]?|[-–—]/gu;

/** Fills lines in the making: words grow until something parts them. */
class Tokens {
  readonly all: Token[] = [];
  private pieces: Piece[] = [];
  private notes: number[] = [];

  add(text: string, style: Style, gap: number): void {
    const found = text.match(parts) ?? [];
    found.forEach((part, index) => {
      const extra = index === found.length - 1 ? gap : 0;
      if (part === "\n") this.part({ type: "end" });
      else if (part === " " || part === "\t") this.part({ type: "blank", piece: pieceOf(" ", style, extra) });
      else {
        this.pieces.push(pieceOf(part, style, extra));
        if (index < found.length - 1) this.close();
      }
    });
  }

  /** The mark of a footnote clings to the word before it. */
  note(number: number, style: Style): void {
    this.pieces.push(pieceOf(String(number), style));
    this.notes.push(number);
  }

  close(): void {
    if (this.pieces.length === 0) return;
    const width = this.pieces.reduce((sum, piece) => sum + piece.width, 0);
    this.all.push({ type: "word", pieces: this.pieces, width, notes: this.notes });
    this.pieces = [];
    this.notes = [];
  }

  private part(token: Token): void {
    this.close();
    this.all.push(token);
  }
}

/** The runs of a paragraph with the look of its role, ready to be set into lines. */
export function tokensOf(runs: readonly Run[], look: Look): Token[] {
  const tokens = new Tokens();
  for (const run of runs) {
    if ("note" in run) tokens.note(run.note, styleOf({ superscript: true }, look));
    else tokens.add(run.caps === true ? run.text.toUpperCase() : run.text, styleOf(run, look), run.gap ?? 0);
  }
  tokens.close();
  return tokens.all;
}
