import { fold } from "#shared/text/fold.ts";

/** The row a key leads to, of `count` rows with `page` in view; -1 is the head. Null: the key does not move. */
export function movedBy(key: string, from: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: Math.max(from - page, 0),
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  if (to === undefined || count === 0) return null;
  return Math.min(Math.max(to, key === "ArrowUp" ? -1 : 0), count - 1);
}

/**
 * The next row from `from` on, round the end, whose words begin with what was typed, accents or not. One letter typed again
 * and again goes on to the next row. -1: none.
 */
export function rowBeginning(typed: string, texts: (index: number) => string, from: number, count: number): number {
  const wanted = fold(typed);
  const again = /^(.)\1+$/u.test(wanted);
  const start = again || wanted.length === 1 ? from + 1 : Math.max(from, 0);
  const search = again ? wanted.slice(0, 1) : wanted;
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    if (fold(texts(index)).startsWith(search)) return index;
  }
  return -1;
}
