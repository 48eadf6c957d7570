import type { Rule } from "./page.ts";

/** A drawn line along one axis: at `at`, from `from` to `to`. */
export interface Line1 {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly level: readonly Line1[];
  readonly plumb: readonly Line1[];
}

/** Lines this close (points) are one line drawn in pieces or twice. */
const SAME = 1.6;
/** Pieces of one line may leave a gap this long. */
const GAP = 3;
/** Lines this close touch. */
export const TOUCH = 3;

/** Joins the pieces drawn lines consist of and sorts them into level and plumb ones. */
export function joinRules(rules: readonly Rule[]): Rulings {
  const level: Line1[] = [];
  const plumb: Line1[] = [];
  for (const { x0, y0, x1, y1 } of rules) {
    if (x1 - x0 >= y1 - y0) level.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    else plumb.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
  return { level: joinLines(level), plumb: joinLines(plumb) };
}

function joinLines(lines: readonly Line1[]): Line1[] {
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  const result: Line1[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]!.at - sorted[start]!.at <= SAME) end += 1;
    const same = sorted.slice(start, end).toSorted((a, b) => a.from - b.from);
    const at = same.reduce((sum, line) => sum + line.at, 0) / same.length;
    let open: { at: number; from: number; to: number } | undefined;
    for (const { from, to } of same) {
      if (open && from <= open.to + GAP) open.to = Math.max(open.to, to);
      else result.push((open = { at, from, to }));
    }
    start = end;
  }
  return result;
}

/** Groups of lines that touch one another, directly or through others. */
export function touchingGroups({ level, plumb }: Rulings): Rulings[] {
  const parent = [...level, ...plumb].map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  level.forEach((across, i) => {
    plumb.forEach((down, j) => {
      const meets = within(down.at, across) && within(across.at, down);
      if (meets) parent[find(i)] = find(level.length + j);
    });
  });
  const groups = new Map<number, { level: Line1[]; plumb: Line1[] }>();
  const groupOf = (index: number): { level: Line1[]; plumb: Line1[] } => {
    const root = find(index);
    const group = groups.get(root) ?? { level: [], plumb: [] };
    groups.set(root, group);
    return group;
  };
  level.forEach((line, index) => groupOf(index).level.push(line));
  plumb.forEach((line, index) => groupOf(level.length + index).plumb.push(line));
  return [...groups.values()];
}

function within(at: number, line: Line1): boolean {
  return at >= line.from - TOUCH && at <= line.to + TOUCH;
}
