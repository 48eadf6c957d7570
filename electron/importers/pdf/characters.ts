import type { Engine } from "./engine.ts";
import type { Face } from "./fonts.ts";
import { faceReader } from "./fonts.ts";
import type { Matrix } from "./matrix.ts";
import type { Glyph } from "./page.ts";

/** A character as the file has it, in the file's own coordinates. */
export interface Character {
  text: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly face: Face;
}

export interface PageCharacters {
  readonly characters: readonly Character[];
  readonly unknown: number;
  /** Quarter turns, counter-clockwise, of most of the text. */
  readonly quarter: number;
}

const COMBINING = /^\p{M}/u;
/** No page of paper has more. */
const MOST = 1_000_000;

/** Reads the characters of a page in the order of the file. Blanks that the engine made up are left out. */
export function readCharacters(engine: Engine, page: number, scratch: number): PageCharacters {
  const { api } = engine;
  const textPage = api.FPDFText_LoadPage(page);
  if (textPage === 0) return { characters: [], unknown: 0, quarter: 0 };
  try {
    const faceOf = faceReader(engine, scratch);
    const faces = new Map<number, Face>();
    const turns = [0, 0, 0, 0];
    const characters: Character[] = [];
    let unknown = 0;
    const count = Math.min(api.FPDFText_CountChars(textPage), MOST);
    for (let index = 0; index < count; index += 1) {
      if (engine.text.FPDFText_IsGenerated(textPage, index) === 1) continue;
      const text = characterText(engine.text.FPDFText_GetUnicode(textPage, index));
      if (text === undefined) unknown += 1;
      const last = characters.at(-1);
      if (text === undefined || text === "") continue;
      if (last && COMBINING.test(text)) {
        last.text += text;
        continue;
      }
      const object = engine.text.FPDFText_GetTextObject(textPage, index);
      const face = faces.get(object) ?? faceOf(textPage, index, object);
      faces.set(object, face);
      turns[face.quarter] = (turns[face.quarter] ?? 0) + 1;
      characters.push(readCharacter(engine, textPage, index, text, face, scratch));
    }
    return { characters, unknown, quarter: turns.indexOf(Math.max(...turns)) };
  } finally {
    api.FPDFText_ClosePage(textPage);
  }
}

/** Turns characters upright; those that run in another direction (stamps along the edge) stay where they are, on lines of their own. */
export function toGlyphs(characters: readonly Character[], turn: Matrix): Glyph[] {
  const [a, b, c, d, e, f] = turn;
  return characters.map(({ text, x, y, left, right, bottom, top, face }) => {
    const from = a * left + c * bottom + e;
    const to = a * right + c * top + e;
    const { size, bold, italic } = face;
    return { text, x0: Math.min(from, to), x1: Math.max(from, to), y: b * x + d * y + f, size, bold, italic };
  });
}

function readCharacter(
  engine: Engine,
  textPage: number,
  index: number,
  text: string,
  face: Face,
  scratch: number,
): Character {
  engine.text.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
  const x = engine.float64(scratch);
  const y = engine.float64(scratch + 8);
  engine.text.FPDFText_GetLooseCharBox(textPage, index, scratch);
  const left = engine.float32(scratch);
  const top = engine.float32(scratch + 4);
  const right = engine.float32(scratch + 8);
  const bottom = engine.float32(scratch + 12);
  return { text, x, y, left, right, bottom, top, face };
}

/** Undefined for a character without meaning; "" for one that is never seen. */
function characterText(code: number): string | undefined {
  if (code === 0x02 || code === 0xfffe) return "-";
  if (code === 0xad || code === 0x200b || code === 0xfeff) return "";
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0xa0) return " ";
  if (code < 0x20 || code === 0xfffd || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
