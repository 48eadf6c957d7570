import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";

/** CSS pixels of a millimetre, and room beside the paper for what the program says of a line. */
const pixels = 96 / 25.4;
const lane = 108;

/**
 * The zoom at which the paper fits the desk: never larger than life and a tenth, never too small to read. Null until the
 * desk is measured: a paper drawn before would be laid out twice.
 */
export function useFit(desk: RefObject<HTMLElement | null>): number | null {
  const [zoom, setZoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const fit = (): void => {
      const wanted = (element.clientWidth - lane) / (nd30of2020.page.width * pixels);
      setZoom(Math.round(Math.min(1.1, Math.max(0.75, wanted)) * 50) / 50);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  }, [desk]);
  return zoom;
}
