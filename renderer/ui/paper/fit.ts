import { useCallback, useState } from "react";

/** Width of an A4 sheet in CSS pixels, and the room kept beside it. */
const sheet = (210 / 25.4) * 96;
const room = 40;
const least = 0.5;

/** The zoom at which a sheet is as wide as the element `ref` is put on, at most `most`. */
export function useFittingZoom(most = 1.1): {
  readonly ref: (element: HTMLElement | null) => void;
  readonly zoom: number;
} {
  const [zoom, setZoom] = useState(1);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const observer = new ResizeObserver(() => {
        const fitting = (element.clientWidth - room) / sheet;
        setZoom(Math.round(Math.max(least, Math.min(most, fitting)) * 100) / 100);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [most],
  );
  return { ref, zoom };
}
