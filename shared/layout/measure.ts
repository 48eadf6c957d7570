import type { Widths } from "./font-widths.ts";
import { bold, boldItalic, italic, regular } from "./font-widths.ts";

export type Face = "regular" | "bold" | "italic" | "bold-italic";

const unitsPerSize = 2048;
/** Millimetres of one point. */
export const mmPerPoint = 25.4 / 72;

const tables = { regular, bold, italic, "bold-italic": boldItalic } satisfies Record<Face, Widths>;
const maps = new Map<Face, Map<string, number>>();

function widthsOf(face: Face): Map<string, number> {
  const known = maps.get(face);
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  for (const [width, characters] of tables[face]) for (const character of characters) map.set(character, width);
  maps.set(face, map);
  return map;
}

function characterWidth(map: Map<string, number>, character: string): number {
  const known = map.get(character);
  if (known !== undefined) return known;
  const base = character.normalize("NFD")[0] ?? "";
  const width = map.get(base) ?? unitsPerSize / 2;
  map.set(character, width);
  return width;
}

/** Width of `text` (NFC) on one line in millimetres; `size` in points. Kerning is off, as in Word. */
export function textWidth(text: string, size: number, face: Face): number {
  const map = widthsOf(face);
  let units = 0;
  for (const character of text) units += characterWidth(map, character);
  return (units / unitsPerSize) * size * mmPerPoint;
}

/** Widths in millimetres of the lines `text` breaks into when at most `limit` millimetres wide; a longer word stands alone. */
export function lineWidths(text: string, limit: number, size: number, face: Face): number[] {
  const space = textWidth(" ", size, face);
  const lines: number[] = [];
  for (const piece of text.split("\n")) {
    let line = 0;
    for (const word of piece.split(/\s+/u)) {
      if (word === "") continue;
      const width = textWidth(word, size, face);
      if (line > 0 && line + space + width > limit) {
        lines.push(line);
        line = width;
      } else line = line === 0 ? width : line + space + width;
    }
    lines.push(line);
  }
  return lines;
}

/** Width in millimetres of the longest word of `text`: what a column must have at least. */
export function longestWord(text: string, size: number, face: Face): number {
  let longest = 0;
  for (const word of text.split(/\s+/u)) longest = Math.max(longest, textWidth(word, size, face));
  return longest;
}
