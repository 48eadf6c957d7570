import type { Engine } from "./engine.ts";

/** What all characters of one drawn piece of text share. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Size of its letters in points. */
  readonly size: number;
  /** Direction it runs in, in quarter turns counter-clockwise. */
  readonly quarter: number;
}

const BOLD_NAME = /bold|black|heavy|semibd|demi/i;
const ITALIC_NAME = /italic|oblique/i;
const PLAIN_NAME = /regular|roman|psmt$/i;
/** PDF font flags: bit 7 italic, bit 19 force bold (ISO 32000-1, table 123). */
const ITALIC_FLAG = 1 << 6;
const FORCE_BOLD_FLAG = 1 << 18;
/** Filled and outlined in one: the usual way to fake bold. */
const FILL_AND_STROKE = 2;
const NAME_ROOM = 256;

/** Looks up faces by their text object and remembers fonts of the document. `scratch` has room for a name. */
export function faceReader(engine: Engine, scratch: number): (textPage: number, index: number, object: number) => Face {
  const { api } = engine;
  const fonts = new Map<number, { readonly bold: boolean; readonly italic: boolean }>();
  const fontOf = (font: number): { readonly bold: boolean; readonly italic: boolean } => {
    const known = fonts.get(font);
    if (known) return known;
    const length = font === 0 ? 0 : api.FPDFFont_GetBaseFontName(font, scratch, NAME_ROOM);
    const name = length > 0 && length <= NAME_ROOM ? engine.string(scratch) : "";
    const flags = font === 0 ? 0 : api.FPDFFont_GetFlags(font);
    const heavy = font !== 0 && api.FPDFFont_GetWeight(font) >= 700 && !PLAIN_NAME.test(name);
    const looks = {
      bold: BOLD_NAME.test(name) || (flags & FORCE_BOLD_FLAG) !== 0 || heavy,
      italic: ITALIC_NAME.test(name) || (flags & ITALIC_FLAG) !== 0,
    };
    fonts.set(font, looks);
    return looks;
  };
  return (textPage, index, object) => {
    api.FPDFText_GetMatrix(textPage, index, scratch);
    const a = engine.float32(scratch);
    const b = engine.float32(scratch + 4);
    const c = engine.float32(scratch + 8);
    const d = engine.float32(scratch + 12);
    const size = engine.text.FPDFText_GetFontSize(textPage, index) * (Math.hypot(c, d) || 1);
    const font = fontOf(object === 0 ? 0 : api.FPDFTextObj_GetFont(object));
    const faked = object !== 0 && api.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE;
    const slanted = a > 0 && b === 0 && Math.abs(c) > 0.1 * Math.abs(d);
    return { bold: font.bold || faked, italic: font.italic || slanted, size, quarter: quarterOf(a, b) };
  };
}

function quarterOf(a: number, b: number): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}
