import type { Line } from "./lines.ts";
import { commonSize } from "./lines.ts";
import type { Glyph, Page } from "./page.ts";
import { isBlank } from "./page.ts";

/** A note as it stands at the foot of one page; without a mark it goes on from the page before. */
export interface FootNote {
  readonly mark: string | undefined;
  readonly lines: readonly Line[];
}

export interface NoteZone {
  readonly notes: readonly FootNote[];
  /** Lines above the notes: the text of the page. */
  readonly text: readonly Line[];
}

/** The rule over the notes is this share of the page's width, and lies in its lower part. */
const RULE_WIDTH = { least: 0.1, most: 0.75 } as const;
const HIGHEST = 0.25;
const MARK = /^(?:\d{1,3}|[*†‡]{1,3}|\[\d{1,3}\]|\(\d{1,3}\))$/;

/**
 * Parts the notes at the foot of a page from its text. They stand below a short drawn rule at the left margin, all of
 * them in smaller letters than the text (`bodySize`, in points), or at least no larger and beginning with a raised mark.
 */
export function splitNotes(page: Page, lines: readonly Line[], left: number, bodySize: number): NoteZone {
  for (const rule of page.rules) {
    const width = rule.x1 - rule.x0;
    const short = width > RULE_WIDTH.least * page.width && width < RULE_WIDTH.most * page.width;
    if (!short || rule.y1 - rule.y0 > 1 || rule.y0 < HIGHEST * page.height || Math.abs(rule.x0 - left) > 12) continue;
    const below = lines.filter((line) => line.y > rule.y0);
    const smaller = below.every((line) => line.size < bodySize - 0.7);
    const marked =
      below[0] !== undefined && takeMark(below[0]) !== undefined && below.every((line) => line.size < bodySize + 0.1);
    if (below.length === 0 || !(smaller || marked)) continue;
    return { notes: readNotes(below), text: lines.filter((line) => line.y <= rule.y0) };
  }
  return { notes: [], text: lines };
}

function readNotes(lines: readonly Line[]): FootNote[] {
  const notes: { mark: string | undefined; lines: Line[] }[] = [];
  for (const line of lines) {
    const marked = takeMark(line);
    if (marked) notes.push({ mark: marked.mark, lines: [marked.line] });
    else if (notes.length > 0) notes.at(-1)!.lines.push(line);
    else notes.push({ mark: undefined, lines: [line] });
  }
  return notes;
}

/** The raised mark a note begins with, and the line without it. */
function takeMark(line: Line): { readonly mark: string; readonly line: Line } | undefined {
  const ink = line.glyphs.filter((glyph) => !isBlank(glyph));
  const end = ink.findIndex((glyph) => glyph.position !== "superscript");
  const raised = end < 0 ? ink : ink.slice(0, end);
  const mark = raised.map((glyph) => glyph.text).join("");
  if (!MARK.test(mark) || raised.length === ink.length) return undefined;
  return { mark, line: { ...line, glyphs: after(line.glyphs, raised.at(-1)!) } };
}

function after(glyphs: readonly Glyph[], last: Glyph): Glyph[] {
  return glyphs.slice(glyphs.indexOf(last) + 1);
}

/** Size of most letters of the whole paper, in points. */
export function bodySizeOf(pages: readonly Page[]): number {
  return commonSize(glyphsOf(pages));
}

function* glyphsOf(pages: readonly Page[]): Generator<Glyph> {
  for (const page of pages) yield* page.glyphs;
}
