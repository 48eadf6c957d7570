/** Where a card stands in the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far below its upper edge a line meets a card. */
const joint = 40;
/** A way between two cards is at least this high, and a way below the last one this far from it. */
const narrow = 8;
const below = 14;
/** How far a line goes out at the side of a column. */
const bulge = 28;

/**
 * The line from a card to one that follows it, as an SVG path. It passes the columns between them where no card stands, so
 * that it never seems to come from another card.
 */
export function routeOf(from: Box, to: Box, columns: readonly (readonly Box[])[]): string {
  const [y1, y2] = [jointOf(from), jointOf(to)];
  // Papers of one tier stand below each other: the line goes round at their left side.
  if (to.left < from.right)
    return `M${from.left} ${y1} C${from.left - bulge} ${y1} ${from.left - bulge} ${y2} ${from.left} ${y2}`;
  const passed = columns.filter((cards) => cards.every(({ left, right }) => left >= from.right && right <= to.left));
  let [x, y] = [from.right, y1];
  let path = `M${x} ${y}`;
  for (const cards of passed) {
    const [left, right] = [Math.min(...cards.map((card) => card.left)), Math.max(...cards.map((card) => card.right))];
    const part = ((left + right) / 2 - from.right) / (to.left - from.right);
    const lane = nearest(lanesOf(cards), y1 + (y2 - y1) * part);
    path += `${bend(x, y, left, lane)} H${right}`;
    [x, y] = [right, lane];
  }
  return path + bend(x, y, to.left, y2);
}

function jointOf({ top, bottom }: Box): number {
  return top + Math.min(joint, (bottom - top) / 2);
}

function bend(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return ` C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** The heights at which a column can be passed: between two cards, or below the last. */
function lanesOf(cards: readonly Box[]): readonly number[] {
  const down = cards.toSorted((a, b) => a.top - b.top);
  return down.flatMap(({ bottom }, at) => {
    const next = down[at + 1];
    if (next === undefined) return [bottom + below];
    return next.top - bottom < narrow ? [] : [(bottom + next.top) / 2];
  });
}

function nearest(lanes: readonly number[], wanted: number): number {
  return lanes.reduce((best, lane) => (Math.abs(lane - wanted) < Math.abs(best - wanted) ? lane : best));
}
