import type { Edges } from "./edges.ts";
import type { Line } from "./lines.ts";
import { isBlank } from "./page.ts";
import { lineText } from "./words.ts";

/** How a line stands between the edges of its column; a full line may belong to any of them. */
export type Stand = "left" | "center" | "right" | "full";

/** What is needed to tell where paragraphs begin. */
export interface Setting {
  readonly edges: Edges;
  /** Usual step from line to line, as a multiple of the letters' size. */
  readonly leading: number;
}

/** Starts of list points and headings; a line that begins like this after a full line may still begin a paragraph. */
const LABEL =
  /^(?:[-+•*–]\s|\(?\d{1,3}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|[a-zđ]\)\s|[IVXLC]{1,6}\.\s|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVXLC]+)/u;
const ENDED = /[.;:!?/]["”’)\]]*$/u;
const CAPITAL = /^["“(]*\p{Lu}/u;

/** True when `line` begins a new paragraph after the lines of `open`; all on the same page or cell, one below the other. */
export function beginsParagraph(open: readonly Line[], line: Line, { edges, leading }: Setting): boolean {
  const [first, before] = [open[0], open.at(-1)];
  if (!first || !before || hasGap(before, line, leading) || Math.abs(before.size - line.size) > 1.4) return true;
  const [stand, standBefore] = [standOf(line, edges), standOf(before, edges)];
  const differ = stand !== standBefore && stand !== "full" && standBefore !== "full";
  if (differ && (stand === "center" || standBefore === "center")) return true;
  if (wouldFit(before, line, edges)) return true;
  if (stand === "center")
    return wholeLook(before) !== wholeLook(line) || (standBefore === "full" && ENDED.test(lineText(before)));
  const indented = 0.6 * line.size;
  const [indent, indentBefore] = [line.x0 - edges.left, before.x0 - edges.left];
  if (indent > indented && indent > indentBefore + indented && indentBefore < indented) return true;
  const text = lineText(line);
  if (first.x0 - edges.left > indented) return indent >= first.x0 - edges.left - 2 && LABEL.test(text);
  return LABEL.test(text) && !text.startsWith("(") && ENDED.test(lineText(before));
}

/** A line all bold or all slanted, as titles are. */
function wholeLook(line: Line): string {
  const ink = line.glyphs.filter((glyph) => !isBlank(glyph));
  return `${ink.every((glyph) => glyph.bold)} ${ink.every((glyph) => glyph.italic)}`;
}

/** True when the paragraph `before` ended on the last line of a page and `line` tops the next one as its continuation. */
export function runsOn(before: Line, line: Line, settingBefore: Setting, setting: Setting): boolean {
  if (Math.abs(before.size - line.size) > 0.6) return false;
  if (standOf(before, settingBefore.edges) === "center" || standOf(line, setting.edges) === "center") return false;
  const text = lineText(line);
  if (LABEL.test(text)) return false;
  const room = settingBefore.edges.right - before.x1;
  if (room > firstWordWidth(line) + 0.3 * line.size) return false;
  if (line.x0 - setting.edges.left > 0.6 * line.size) return false;
  return !(ENDED.test(lineText(before)) && CAPITAL.test(text) && room > 0.5 * line.size);
}

/** True when there is visibly more room above a line than between the lines of one paragraph. */
export function hasGap(before: Line, line: Line, leading: number): boolean {
  const size = Math.max(before.size, line.size);
  return line.y - before.y > (leading + 0.22) * size;
}

/** Centred lines keep the same distance, and a visible one, from both edges; short ones in the middle may keep it less exactly. */
export function standOf(line: Line, { left, right }: Edges): Stand {
  const [before, after] = [line.x0 - left, right - line.x1];
  const least = 0.04 * (right - left);
  if (before <= least && after <= least) return "full";
  const far = 0.25 * (right - left);
  const tolerance = before > far && after > far ? 0.06 : 0.02;
  if (Math.abs(before - after) < Math.max(3, tolerance * (right - left))) return "center";
  return before > 0.4 * (right - left) && after < line.size ? "right" : "left";
}

/** A line that had room for the next word was ended on purpose. */
function wouldFit(before: Line, line: Line, edges: Edges): boolean {
  const room =
    standOf(before, edges) === "center" ? edges.right - edges.left - (before.x1 - before.x0) : edges.right - before.x1;
  return room > firstWordWidth(line) + 0.5 * line.size;
}

function firstWordWidth(line: Line): number {
  let start: number | undefined;
  let end = line.x0;
  for (const glyph of line.glyphs) {
    if (isBlank(glyph)) {
      if (start !== undefined) break;
      continue;
    }
    if (start !== undefined && glyph.x0 - end > 0.18 * line.size) break;
    start ??= glyph.x0;
    end = glyph.x1;
  }
  return end - (start ?? end);
}
