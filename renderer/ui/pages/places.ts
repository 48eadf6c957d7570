import type { Page } from "#shared/layout/pages/page.ts";

/** Pixels between two sheets and around them. */
export const gap = 16;

/** Pixels of one millimetre at full size. */
const full = 96 / 25.4;

/** Where sheets stand below one another, in pixels. */
export interface Places {
  /** Pixels of one millimetre. */
  readonly scale: number;
  readonly tops: readonly number[];
  readonly height: number;
}

/** `zoom` 1 is the size on paper; null fits the widest sheet into `room` pixels, though never larger than 1.4 times. */
export function placesOf(pages: readonly Page[], zoom: number | null, room: number): Places {
  const widest = Math.max(1, ...pages.map(({ width }) => width));
  const scale = zoom === null ? Math.min(Math.max(0.5, (room - 2 * gap) / widest), full * 1.4) : full * zoom;
  const tops: number[] = [];
  let y = gap;
  for (const page of pages) {
    tops.push(y);
    y += page.height * scale + gap;
  }
  return { scale, tops, height: y };
}

/** Indexes of the sheets that show between two heights, one more on either side. */
export function shownPages(pages: readonly Page[], places: Places, from: number, to: number): number[] {
  const shown = pages.flatMap((page, index) => {
    const top = places.tops[index] ?? 0;
    return top + page.height * places.scale >= from && top <= to ? [index] : [];
  });
  const first = Math.max(0, (shown[0] ?? 0) - 1);
  const last = Math.min(pages.length - 1, (shown.at(-1) ?? 0) + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Index of the sheet that is most in view at a height, and the top in pixels of the first words of a node. */
export function pageAt(places: Places, height: number): number {
  return Math.max(
    0,
    places.tops.findLastIndex((top) => top <= height + 40),
  );
}

/** Pixels from the top to the words of a node; null when no sheet has them. */
export function topOfNode(pages: readonly Page[], places: Places, node: string): number | null {
  for (const [index, page] of pages.entries())
    for (const mark of page.marks)
      if (mark.type === "text" && mark.node === node) return (places.tops[index] ?? 0) + mark.y * places.scale;
  return null;
}
