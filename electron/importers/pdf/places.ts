import { readPages } from "./file.ts";
import { findGrids } from "./grid.ts";
import type { Line } from "./lines.ts";
import { buildLines } from "./lines.ts";
import type { Glyph, Page } from "./page.ts";
import { isBlank } from "./page.ts";
import { fillGrids } from "./tables.ts";

/** A word with its box on the page, in shares of the page's width and height. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In the order of reading. */
  readonly words: readonly PlacedWord[];
}

/** Where the words of a PDF stand, page after page. Throws `UnreadableFile`. */
export async function readPlaces(
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
): Promise<PlacedPage[]> {
  const pages = await readPages(bytes, onPage);
  return pages.map((page) => ({ width: page.width, height: page.height, words: wordsOf(page) }));
}

/** Letters farther apart than this share of their size belong to two words. */
const GAP = 0.18;

function wordsOf(page: Page): PlacedWord[] {
  const { width, height } = page;
  return linesOf(page)
    .flatMap(wordsIn)
    .map((word) => {
      const [x0, x1] = [Math.min(...word.map((glyph) => glyph.x0)), Math.max(...word.map((glyph) => glyph.x1))];
      const size = Math.max(...word.map((glyph) => glyph.size));
      return {
        text: word
          .map(({ text }) => text)
          .join("")
          .normalize("NFC"),
        x: x0 / width,
        y: ((word[0]?.y ?? 0) - size * 0.85) / height,
        width: (x1 - x0) / width,
        height: (size * 1.1) / height,
      };
    });
}

/** Lines from top to bottom; those of a ruled table cell after cell, so that the words of a cell follow each other. */
function linesOf({ glyphs, rules }: Page): Line[] {
  const { filled, rest } = fillGrids(glyphs, findGrids(rules));
  const tables = filled.map(({ grid, glyphs: inside }) => ({
    y: grid.ys[0] ?? 0,
    lines: grid.cells.flatMap((cell) => buildLines(inside.get(cell) ?? [])),
  }));
  const others = buildLines(rest).map((line) => ({ y: line.y, lines: [line] }));
  return [...tables, ...others].toSorted((a, b) => a.y - b.y).flatMap(({ lines }) => lines);
}

function wordsIn({ glyphs }: Line): Glyph[][] {
  const words: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      last = undefined;
      continue;
    }
    if (last !== undefined && glyph.x0 - last.x1 < GAP * glyph.size) words.at(-1)?.push(glyph);
    else words.push([glyph]);
    last = glyph;
  }
  return words;
}
