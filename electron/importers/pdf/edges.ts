import type { Line } from "./lines.ts";

/** Where the text of a page begins and ends, in points. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Only lines longer than this share of the page tell where it is set. */
const LONG = 0.5;
const FEW = 3;

/**
 * The edges of running text, from the places where most long lines begin and end.
 * With hardly any long lines they are guessed from the tables (`frames`) and all lines.
 */
export function findEdges(lines: readonly Line[], frames: readonly Edges[], width: number): Edges {
  const long = lines.filter((line) => line.x1 - line.x0 > LONG * width);
  if (long.length < FEW) {
    const left = Math.min(...lines.map((line) => line.x0), ...frames.map((frame) => frame.left), 0.2 * width);
    const right = Math.max(...lines.map((line) => line.x1), ...frames.map((frame) => frame.right), width - left);
    return { left, right };
  }
  return { left: commonest(long.map((line) => line.x0)), right: commonest(long.map((line) => line.x1)) };
}

/** Distance from baseline to baseline inside paragraphs, as a multiple of the letters' size. */
export function findLeading(lines: readonly Line[], edges: Edges): number {
  const steps: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [before, line] = [lines[index - 1]!, lines[index]!];
    const inside = before.x1 > edges.right - 2 * before.size && line.x0 < edges.left + 0.3 * line.size;
    if (inside && line.y > before.y) steps.push((line.y - before.y) / line.size);
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.3;
}

function commonest(values: readonly number[]): number {
  const bins = new Map<number, number[]>();
  for (const value of values) {
    const bin = Math.round(value / 2);
    bins.set(bin, [...(bins.get(bin) ?? []), value]);
  }
  const best = [...bins.values()].reduce((most, bin) => (bin.length > most.length ? bin : most), []);
  return best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length);
}
