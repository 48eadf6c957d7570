import { useCallback, useEffect, useMemo, useState } from "react";

export interface Heights {
  /** Pixels by the `data-row` of what was drawn so far. */
  readonly known: ReadonlyMap<string, number>;
  /** The `ref` of what is to be measured; it carries `data-row`. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}

/** How high rows are whose words decide it: known once drawn, and again when their width or words change. */
export function useHeights(): Heights {
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(() => new Map());
  const observer = useMemo(() => new ResizeObserver((entries) => setKnown((before) => withSizes(before, entries))), []);
  useEffect(() => () => observer.disconnect(), [observer]);
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
  return { known, measure };
}

function withSizes(
  before: ReadonlyMap<string, number>,
  entries: readonly ResizeObserverEntry[],
): ReadonlyMap<string, number> {
  const after = new Map(before);
  let isChanged = false;
  for (const { target, borderBoxSize } of entries) {
    const row = (target as HTMLElement).dataset["row"];
    const height = borderBoxSize[0]?.blockSize ?? 0;
    if (row === undefined || height === 0 || after.get(row) === height) continue;
    after.set(row, height);
    isChanged = true;
  }
  return isChanged ? after : before;
}
