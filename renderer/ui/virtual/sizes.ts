/** Sizes in pixels of a grid whose lines may differ in height and whose columns are equal. */
export interface Sizes {
  readonly tops: readonly number[];
  readonly total: number;
}

/** Where each line begins, and the height of all. */
export function sizesOf(heights: readonly number[]): Sizes {
  const tops: number[] = [];
  let total = 0;
  for (const height of heights) {
    tops.push(total);
    total += height;
  }
  return { tops, total };
}

/** Places from the first that reaches into the stretch to the last that begins in it, with `spare` more on both sides. */
export function placesIn(tops: readonly number[], start: number, end: number, spare: number): number[] {
  const first = Math.max(0, lastAtOrBefore(tops, start) - spare);
  const last = Math.min(tops.length - 1, lastAtOrBefore(tops, end) + spare);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function lastAtOrBefore(tops: readonly number[], place: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The scroll position at which a stretch is in view, moved as little as can be. */
export function scrollFor(now: number, room: number, start: number, end: number): number {
  if (start < now) return start;
  return end > now + room ? end - room : now;
}

/** What is drawn of a stretch, in its order: places, and between them gaps "from … up to and without". */
export type Part = number | { readonly from: number; readonly to: number };

/** The stretch from `start` up to and without `end`, of which some places are drawn. */
export function partsOf(drawn: readonly number[], start: number, end: number): Part[] {
  const parts: Part[] = [];
  let next = start;
  for (const at of drawn.filter((each) => each >= start && each < end).toSorted((a, b) => a - b)) {
    if (at > next) parts.push({ from: next, to: at });
    if (at >= next) parts.push(at);
    next = Math.max(next, at + 1);
  }
  if (next < end) parts.push({ from: next, to: end });
  return parts;
}
