import { useMemo, useState } from "react";
import type { Sizes } from "./sizes.ts";
import { placesIn, sizesOf } from "./sizes.ts";
import type { Heights } from "./use-heights.ts";
import { useHeights } from "./use-heights.ts";
import { useScroll } from "./use-scroll.ts";

export interface Flow {
  /** The element that scrolls, and the `ref` that gives it. */
  readonly scroller: HTMLElement | null;
  readonly setScroller: (element: HTMLElement | null) => void;
  readonly onScroll: () => void;
  /** The `ref` of a drawn row, which carries `data-row`. */
  readonly measure: Heights["measure"];
  /** The rows in view and a few beyond. */
  readonly drawn: readonly number[];
  /** Rows that fit into the view, about. */
  readonly page: number;
  /** Pixels of the rows from `from` up to and without `to`. */
  readonly roomOf: (from: number, to: number) => number;
}

/** Rows drawn beyond those in view. */
const spare = 6;

/**
 * A list of any length whose rows are as high as their words make them: only those in view are drawn, gaps keep the room of
 * the others. `guess`: pixels of a row that was never drawn.
 */
export function useFlow<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  guess: (row: Row, scale: number) => number,
  scale: number,
): Flow {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const seen = useScroll(scroller);
  const { known, measure } = useHeights();
  const sizes: Sizes = useMemo(
    () => sizesOf(rows.map((row) => known.get(idOf(row)) ?? guess(row, scale))),
    [rows, known, idOf, guess, scale],
  );
  const drawn = placesIn(sizes.tops, seen.top, seen.top + seen.height, spare);
  return {
    scroller,
    setScroller,
    onScroll: seen.onScroll,
    measure,
    drawn,
    page: Math.max(1, drawn.length - 2 * spare - 1),
    roomOf: (from, to) => (sizes.tops[to] ?? sizes.total) - (sizes.tops[from] ?? sizes.total),
  };
}
