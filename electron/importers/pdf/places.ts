import { readPages } from "./file.ts";
import type { Glyph, Page } from "./page.ts";
import { isBlank } from "./page.ts";

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
  /** In the order the file has them, which is the order of reading in papers. */
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
const GAP = 0.3;

function wordsOf({ glyphs, width, height }: Page): PlacedWord[] {
  const words: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const near =
      last !== undefined &&
      Math.abs(glyph.y - last.y) < last.size / 2 &&
      glyph.x0 - last.x1 < GAP * glyph.size &&
      glyph.x0 > last.x0 - glyph.size;
    if (isBlank(glyph)) last = undefined;
    else {
      if (near) words.at(-1)?.push(glyph);
      else words.push([glyph]);
      last = glyph;
    }
  }
  return words.map((word) => {
    const [x0, x1] = [Math.min(...word.map(({ x0: x }) => x)), Math.max(...word.map(({ x1: x }) => x))];
    const size = Math.max(...word.map((glyph) => glyph.size));
    const baseline = word[0]?.y ?? 0;
    return {
      text: word.map(({ text }) => text).join(""),
      x: x0 / width,
      y: (baseline - size * 0.85) / height,
      width: (x1 - x0) / width,
      height: (size * 1.1) / height,
    };
  });
}
