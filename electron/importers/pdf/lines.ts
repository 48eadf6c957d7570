import type { Glyph } from "./page.ts";
import { isBlank } from "./page.ts";

/** Characters on one baseline without a wide gap between them. `x0` and `x1` are those of its ink. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Size of most of its characters. */
  readonly size: number;
}

/** Gaps that part two columns, in sizes of the letters: with a blank in it, without one. */
const WIDE_GAP = 2.2;
const BARE_GAP = 0.8;
/** Raised letters are smaller than their line by at least this much. */
const SMALLER = 1.12;
/** Two equal characters closer than this share of their size are one, drawn twice to look bold. */
const DOUBLED = 0.12;

/** Builds the lines of a page or cell, from top to bottom and left to right. */
export function buildLines(glyphs: readonly Glyph[]): Line[] {
  const rows = placeRaised(byBaseline(glyphs));
  return rows
    .flatMap(splitRow)
    .filter((line) => line.x1 > line.x0)
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
}

/** Joins lines of one baseline into one, as where a label stands apart from its text. */
export function joinRow(lines: readonly Line[]): Line {
  return makeLine(lines.flatMap((line) => line.glyphs).toSorted((a, b) => a.x0 - b.x0));
}

/** Groups lines that share a baseline. */
export function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && line.y - last[0]!.y <= 0.15 * line.size) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

interface Row {
  readonly glyphs: Glyph[];
  readonly y: number;
  readonly size: number;
}

function byBaseline(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && glyph.y - last.y <= Math.max(0.7, 0.06 * glyph.size)) last.glyphs.push(glyph);
    else rows.push({ glyphs: [glyph], y: glyph.y, size: 0 });
  }
  return rows.map((row) => ({ ...row, size: commonSize(row.glyphs) }));
}

/** Small characters just above or below a line, beside its letters, are raised or lowered parts of it. */
function placeRaised(rows: readonly Row[]): Row[] {
  const kept: Row[] = rows.map((row) => ({ ...row, glyphs: [] }));
  rows.forEach((row, index) => {
    for (const run of runsOf(row.glyphs)) {
      const host = hostOf(run, index, rows);
      if (host === undefined) kept[index]!.glyphs.push(...run);
      else {
        const position = rows[host]!.y > row.y ? "superscript" : "subscript";
        kept[host]!.glyphs.push(...run.map((glyph) => ({ ...glyph, position }) as const));
      }
    }
  });
  return kept.filter((row) => row.glyphs.length > 0);
}

function hostOf(run: readonly Glyph[], index: number, rows: readonly Row[]): number | undefined {
  const size = commonSize(run);
  // Blanks alone: those of the empty frames that drawn lines are kept in.
  if (size === 0) return undefined;
  const [first, last] = [run[0]!, run.at(-1)!];
  for (let other = Math.max(0, index - 6); other < Math.min(rows.length, index + 7); other += 1) {
    const row = rows[other]!;
    if (other === index || row.size < size * SMALLER) continue;
    const rise = row.y - first.y;
    const raised = rise > 0.08 * row.size && rise < 0.7 * row.size;
    const lowered = rise < -0.05 * row.size && rise > -0.35 * row.size;
    if (!raised && !lowered) continue;
    const near = 0.6 * row.size;
    const beside = row.glyphs.some(
      (glyph) =>
        glyph.size >= size * SMALLER &&
        !isBlank(glyph) &&
        (Math.abs(first.x0 - glyph.x1) <= near || Math.abs(glyph.x0 - last.x1) <= near),
    );
    if (beside) return other;
  }
  return undefined;
}

/** Runs of characters that follow one another closely. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let end = 0;
  for (const glyph of glyphs.toSorted((a, b) => a.x0 - b.x0)) {
    const run = runs.at(-1);
    if (run && glyph.x0 - end <= glyph.size) run.push(glyph);
    else runs.push([glyph]);
    end = glyph.x1;
  }
  return runs;
}

function splitRow(row: Row): Line[] {
  const lines: Glyph[][] = [];
  let end = -Infinity;
  let blank = false;
  for (const glyph of withoutDoubles(row.glyphs.toSorted((a, b) => a.x0 - b.x0))) {
    if (isBlank(glyph)) {
      lines.at(-1)?.push(glyph);
      blank = true;
      continue;
    }
    const limit = (blank ? WIDE_GAP : BARE_GAP) * row.size;
    if (glyph.x0 - end > limit || lines.length === 0) lines.push([]);
    lines.at(-1)?.push(glyph);
    end = Math.max(end, glyph.x1);
    blank = false;
  }
  return lines.map(makeLine);
}

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    return !before || isBlank(glyph) || before.text !== glyph.text || glyph.x0 - before.x0 > DOUBLED * glyph.size;
  });
}

function makeLine(glyphs: readonly Glyph[]): Line {
  let x0 = Infinity;
  let x1 = -Infinity;
  let base: Glyph | undefined;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue;
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
    if (!base || (base.position && !glyph.position)) base = glyph;
  }
  const plain = base?.position ? glyphs : glyphs.filter((glyph) => !glyph.position);
  return { glyphs, x0, x1, y: base?.y ?? 0, size: commonSize(plain) };
}

/** Size of most of the characters, to a tenth of a point. */
export function commonSize(glyphs: Iterable<Glyph>): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue;
    const size = Math.round(glyph.size * 10) / 10;
    const count = (counts.get(size) ?? 0) + 1;
    counts.set(size, count);
    if (count > (counts.get(best) ?? 0)) best = size;
  }
  return best;
}
