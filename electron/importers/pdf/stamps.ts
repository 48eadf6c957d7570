import type { Character } from "./characters.ts";
import type { Engine } from "./engine.ts";
import type { Glyph } from "./page.ts";
import { isBlank } from "./page.ts";

/** Notes typed on the page, stamps and fields, which digital signatures are (ISO 32000-1, table 169; numbers of the engine). */
const CARRIERS = new Set([3, 13, 20]);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Where things lie on a page that may carry words of their own, in the file's coordinates. */
export function stampBoxes(engine: Engine, page: number, scratch: number): Box[] {
  const { api } = engine;
  const boxes: Box[] = [];
  for (let index = 0; index < api.FPDFPage_GetAnnotCount(page); index += 1) {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (CARRIERS.has(api.FPDFAnnot_GetSubtype(annotation)) && api.FPDFAnnot_GetRect(annotation, scratch)) {
      const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((offset) =>
        engine.float32(scratch + offset),
      );
      boxes.push({ left, right, bottom: Math.min(bottom, top), top: Math.max(bottom, top) });
    }
    api.FPDFPage_CloseAnnot(annotation);
  }
  return boxes;
}

/** What the page shows beyond its own characters, stamp by stamp. */
export function stampedIn(
  boxes: readonly Box[],
  own: readonly Character[],
  shown: readonly Character[],
): (readonly Character[])[] {
  const known = new Set(own.map(placeOf));
  const fresh = shown.filter((character) => !known.has(placeOf(character)));
  const byBox = Map.groupBy(fresh, ({ x, y }) =>
    boxes.find(({ left, right, bottom, top }) => x >= left && x <= right && y >= bottom && y <= top),
  );
  return [...byBox.values()];
}

function placeOf({ text, x, y }: Character): string {
  return `${text} ${Math.round(x * 10)} ${Math.round(y * 10)}`;
}

export interface Filled {
  /** The page's own characters, with numbers in their blanks. */
  readonly glyphs: readonly Glyph[];
  /** The other stamps, which are not part of the paper. */
  readonly stamps: readonly (readonly Glyph[])[];
}

/**
 * Puts stamped numbers and days into the blanks they were stamped on ("Số:      /UBND-NC", "ngày      tháng 5"): that is how
 * a paper gets them that is signed digitally. Everything else that is stamped (who signed when, an office's mark of receipt, what
 * was typed into a field) stays apart.
 */
export function fillBlanks(own: readonly Glyph[], stamped: readonly (readonly Glyph[])[]): Filled {
  let glyphs = own;
  const stamps: (readonly Glyph[])[] = [];
  for (const stamp of stamped) {
    const filled = filledWith(glyphs, stamp);
    if (filled) glyphs = filled;
    else if (!stamp.every(isBlank)) stamps.push(stamp);
  }
  return { glyphs, stamps };
}

/** How far the words around a blank may stand from what fills it, and how much higher or lower, in sizes of their letters. */
const FAR = 6;
const OFF = 0.8;
/** What stands before the number, the day, the month or the year that a head leaves blank; without blanks. */
const asksForNumber = /(?:số|sô|ngày|tháng|năm):?$/iu;

function filledWith(own: readonly Glyph[], stamp: readonly Glyph[]): Glyph[] | undefined {
  const number = stamp.filter((glyph) => !isBlank(glyph)).toSorted((a, b) => a.x0 - b.x0);
  const [first, last] = [number[0], number.at(-1)];
  if (!first || !last || !/^\d{1,5}$/u.test(number.map(({ text }) => text).join(""))) return undefined;
  const row = own.filter(({ y, size }) => Math.abs(y - first.y) < OFF * size);
  const ink = row.filter((glyph) => !isBlank(glyph));
  const before = ink.filter(({ x0 }) => x0 < first.x0).reduce<Glyph | undefined>(righter, undefined);
  const after = ink.filter(({ x0 }) => x0 > first.x0).reduce<Glyph | undefined>(lefter, undefined);
  if (!before || first.x0 - before.x1 > FAR * before.size || (after && after.x0 < last.x0)) return undefined;
  const words = ink.filter(({ x0 }) => x0 <= before.x0).toSorted((a, b) => a.x0 - b.x0);
  if (
    !asksForNumber.test(
      words
        .map(({ text }) => text)
        .join("")
        .normalize("NFC"),
    )
  )
    return undefined;
  const { y, size, bold, italic } = before;
  const isOpen = ({ x0 }: Glyph): boolean => x0 > before.x0 && (after === undefined || x0 < after.x0);
  const isJoined = after !== undefined && /[-/]/u.test(after.text);
  const shift = isJoined ? after.x0 - last.x1 : 0;
  const digits = number.map(({ text, x0, x1 }) => ({ text, x0: x0 + shift, x1: x1 + shift, y, size, bold, italic }));
  const blank = (at: number): Glyph => ({ text: " ", x0: at, x1: at, y, size, bold, italic });
  return [
    ...own.filter((glyph) => !(isBlank(glyph) && row.includes(glyph) && isOpen(glyph))),
    blank(first.x0 + shift - 0.01),
    ...digits,
    ...(isJoined ? [] : [blank(after === undefined ? last.x1 : Math.min(last.x1, after.x0 - 0.01))]),
  ];
}

function righter(best: Glyph | undefined, glyph: Glyph): Glyph {
  return best && best.x0 > glyph.x0 ? best : glyph;
}

function lefter(best: Glyph | undefined, glyph: Glyph): Glyph {
  return best && best.x0 < glyph.x0 ? best : glyph;
}
