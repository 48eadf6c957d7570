import type { KeyboardEvent } from "react";
import { useCallback, useLayoutEffect, useState } from "react";
import type { FindingRow } from "./finding-rows.ts";
import { rowAfter } from "./finding-rows.ts";

export interface FindingKeys {
  /** The line the Tab key stops at. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The line got the focus. */
  readonly onHold: (index: number) => void;
}

interface Place {
  readonly id: string;
  readonly index: number;
  /** The focus goes there too. */
  readonly isMoved: boolean;
}

/** Goes through the list by arrows, Home, End, Page Up and Page Down: one stop of the Tab key, on the line opened last. */
export function useFindingKeys(
  rows: readonly FindingRow[],
  open: string | undefined,
  scroller: HTMLElement | null,
  page: number,
): FindingKeys {
  const [place, setPlace] = useState<Place>({ id: "", index: -1, isMoved: false });
  const [openBefore, setOpenBefore] = useState<string>();
  if (open !== openBefore) {
    setOpenBefore(open);
    // Who stands in the list goes along.
    const isMoved = scroller?.contains(document.activeElement) === true;
    if (open !== undefined) setPlace({ id: open, index: rows.findIndex(({ id }) => id === open), isMoved });
  }
  const active = activeIn(rows, place);
  useLayoutEffect(() => {
    if (!place.isMoved) return;
    const line = scroller?.querySelector<HTMLElement>('.finding-line[tabindex="0"]');
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "nearest" });
  }, [place, scroller]);
  const onHold = useCallback(
    (index: number): void => {
      const id = rows[index]?.id ?? "";
      setPlace((before) => (before.id === id && before.index === index ? before : { id, index, isMoved: false }));
    },
    [rows],
  );
  return {
    active,
    onHold,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target as Element).matches(".finding-line")) return;
      const to = rowAfter(event.key, active, rows, page);
      if (to === null) return;
      event.preventDefault();
      setPlace({ id: rows[to]?.id ?? "", index: to, isMoved: true });
    },
  };
}

/** Where the held line stands now; when it has gone, the one that took its place; before any was held, the first. */
function activeIn(rows: readonly FindingRow[], place: Place): number {
  const found = rows.findIndex(({ id }) => id === place.id);
  const from = found < 0 ? Math.min(place.index, rows.length - 1) : found;
  const row = rows[from];
  return row !== undefined && "finding" in row ? from : (rowAfter("Home", -1, rows, 1) ?? -1);
}
