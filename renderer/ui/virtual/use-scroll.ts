import { useCallback, useEffect, useState } from "react";

interface Seen {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What of a scrolled element is seen, kept in step with scrolling and with its size. */
export function useScroll(element: HTMLElement | null): Seen & { readonly onScroll: () => void } {
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 1000, height: 500 });
  const read = useCallback(() => {
    if (element === null) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
    setSeen({ top, left, width, height });
  }, [element]);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, read]);
  return { ...seen, onScroll: read };
}
