import type { Line } from "./lines.ts";
import type { Page } from "./page.ts";
import { lineText } from "./words.ts";

/** What a line is that stands on a page besides the paper itself. */
export type Furniture = "số trang" | "dòng lặp đầu trang" | "dòng lặp chân trang";

export interface PageLines {
  readonly page: Page;
  readonly lines: readonly Line[];
}

const PAGE_NUMBER = /^[-–\s]*(?:trang\s+)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–\s]*$/i;
/** The part of the page at its top and bottom where running lines stand. */
const MARGIN = 0.09;
/** A line that stands in the same place on this many pages and half of all runs through the paper. */
const REPEATED = 3;

/** Finds page numbers (NĐ 30/2020, Phụ lục I: centred in the top margin) and lines repeated on many pages. */
export function findFurniture(pages: readonly PageLines[]): ReadonlyMap<Line, Furniture> {
  const found = new Map<Line, Furniture>();
  const places = new Map<string, Line[]>();
  for (const { page, lines } of pages) {
    for (const line of [lines[0], lines.at(-1)]) if (line && isPageNumber(line, page)) found.set(line, "số trang");
    for (const line of lines) {
      const edge = edgeOf(line, page);
      if (!edge || found.has(line)) continue;
      const key = `${edge} ${Math.round(line.y / 3)} ${lineText(line).replace(/\d+/g, "#")}`;
      places.set(key, [...(places.get(key) ?? []), line]);
    }
  }
  for (const [key, lines] of places) {
    if (lines.length < REPEATED || lines.length * 2 < pages.length) continue;
    for (const line of lines) found.set(line, key.startsWith("top") ? "dòng lặp đầu trang" : "dòng lặp chân trang");
  }
  return found;
}

function isPageNumber(line: Line, page: Page): boolean {
  if (!edgeOf(line, page) || !PAGE_NUMBER.test(lineText(line))) return false;
  const middle = (line.x0 + line.x1) / 2;
  return Math.abs(middle - page.width / 2) < 0.12 * page.width || middle > 0.8 * page.width;
}

function edgeOf(line: Line, page: Page): "top" | "bottom" | undefined {
  if (line.y < MARGIN * page.height) return "top";
  return line.y > (1 - MARGIN) * page.height ? "bottom" : undefined;
}
