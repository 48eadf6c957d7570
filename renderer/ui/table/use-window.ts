import { useCallback, useLayoutEffect, useState } from "react";

export interface RowWindow {
  /** The `ref` of the element that scrolls. */
  readonly setScroller: (element: HTMLDivElement | null) => void;
  /** The rows to be drawn: from `first`, up to and without `end`. */
  readonly first: number;
  readonly end: number;
  /** Whole rows in view. */
  readonly page: number;
  /** Pixels a row may take without being moved sideways; null before the table is drawn. */
  readonly room: number | null;
  readonly onScroll: () => void;
  /** Scrolls as little as needed until the row is in view; the head hides nothing of it. */
  readonly reveal: (index: number) => void;
}

/** Rows drawn beyond those in view, so that a turn of the wheel finds them there. */
const beyond = 10;

/** Which rows of a long table are in view. All rows have one height; the head stays above them. */
export function useWindow(count: number, rowHeight: number, headHeight: number): RowWindow {
  const [element, setScroller] = useState<HTMLDivElement | null>(null);
  const [view, setView] = useState<Pick<RowWindow, "first" | "page" | "room">>({ first: 0, page: 30, room: null });
  const measure = useCallback(() => {
    if (element === null) return;
    const first = Math.floor(element.scrollTop / rowHeight);
    const page = Math.max(1, Math.floor((element.clientHeight - headHeight) / rowHeight));
    const room = element.clientWidth;
    setView((before) =>
      before.first === first && before.page === page && before.room === room ? before : { first, page, room },
    );
  }, [element, rowHeight, headHeight]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, [element, measure]);
  const reveal = useCallback(
    (index: number) => {
      if (element === null || index < 0) return;
      const [top, room] = [index * rowHeight, element.clientHeight - headHeight];
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (top + rowHeight > element.scrollTop + room) element.scrollTo({ top: top + rowHeight - room });
      measure();
    },
    [element, rowHeight, headHeight, measure],
  );
  const first = Math.max(0, Math.min(view.first, count - 1) - beyond);
  return {
    setScroller,
    first,
    end: Math.min(count, view.first + view.page + 1 + beyond),
    page: view.page,
    room: view.room,
    onScroll: measure,
    reveal,
  };
}
