import { inlineText } from "#shared/model/text.ts";
import type { Face } from "./measure.ts";
import { longestWord, textWidth } from "./measure.ts";
import type { Grid } from "./grid.ts";

/**
 * Column widths in millimetres that fill `width`: every column holds its longest word, the rest goes by how much
 * text a column has (dampened, so that one long column does not starve the others).
 */
export function columnWidths(
  grid: Grid,
  heads: ReadonlySet<number>,
  width: number,
  size: number,
  padding: number,
): number[] {
  const least = Array.from({ length: grid.columns }, () => 0);
  const whole = Array.from({ length: grid.columns }, () => 0);
  grid.rows.forEach((row, index) => {
    const face: Face = heads.has(index) ? "bold" : "regular";
    for (const { cell, column, colSpan } of row) {
      if (colSpan > 1) continue;
      for (const paragraph of cell.children) {
        const text = inlineText(paragraph.children);
        least[column] = Math.max(least[column] ?? 0, longestWord(text, size, face));
        whole[column] = Math.max(whole[column] ?? 0, textWidth(text, size, face) * (heads.has(index) ? 0.6 : 1));
      }
    }
  });
  return share(
    least.map((value) => value + 2 * padding + 0.6),
    whole.map((value) => value + 2 * padding + 0.6),
    width,
  );
}

const dampening = 0.8;

function share(least: readonly number[], whole: readonly number[], width: number): number[] {
  const sum = least.reduce((total, value) => total + value, 0);
  if (sum >= width) return least.map((value) => (value * width) / sum);
  const wishes = whole.map((value, column) => Math.max(0.1, value - (least[column] ?? 0)) ** dampening);
  const wished = wishes.reduce((total, value) => total + value, 0);
  return least.map((value, column) => value + ((width - sum) * (wishes[column] ?? 0)) / wished);
}

/** Widths given in the document, scaled to `width`. */
export function scaled(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, value) => total + value, 0);
  return widths.map((value) => (value * width) / sum);
}
