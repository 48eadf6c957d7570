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

export interface Place {
  readonly line: number;
  /** 0: the task itself; 1 …: the columns. */
  readonly column: number;
}

/** Where a key leads in a grid (WAI-ARIA grid pattern); null for keys that mean nothing here. */
export function placeAfter(
  key: string,
  ctrl: boolean,
  from: Place,
  lines: number,
  columns: number,
  page: number,
): Place | null {
  const { line, column } = from;
  const at = (newLine: number, newColumn: number): Place => ({
    line: Math.max(0, Math.min(lines - 1, newLine)),
    column: Math.max(0, Math.min(columns, newColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return at(ctrl ? 0 : line - 1, column);
    case "ArrowDown":
      return at(ctrl ? lines : line + 1, column);
    case "ArrowLeft":
      return at(line, ctrl ? 0 : column - 1);
    case "ArrowRight":
      return at(line, ctrl ? columns : column + 1);
    case "Home":
      return at(ctrl ? 0 : line, 0);
    case "End":
      return at(ctrl ? lines : line, columns);
    case "PageUp":
      return at(line - page, column);
    case "PageDown":
      return at(line + page, column);
    default:
      return null;
  }
}
