import type { RefObject } from "react";
import { useEffect, useState } from "react";

/** A4's width in the pixels of CSS, with the desk at its sides. */
const paper = (210 / 25.4) * 96 + 32;

/** How large a page of paper may be drawn so that it fits the width of an element; never larger than on paper. */
export function useFit(frame: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(0.55);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const fitting = Math.min(1, element.clientWidth / paper);
      if (fitting > 0) setZoom(Math.round(fitting * 100) / 100);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return zoom;
}
