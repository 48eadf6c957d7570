import { useLayoutEffect, useRef, useState } from "react";
import type { Thread } from "#shared/contract/matrix.ts";

export interface LinesProps {
  readonly lines: Thread["lines"];
}

interface Drawn {
  readonly key: string;
  readonly path: string;
  readonly sure: boolean;
}

/** Lines between the cards, drawn where the cards have come to stand. */
export function Lines({ lines }: LinesProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const element = picture.current?.parentElement ?? null;
    if (element === null) return undefined;
    const draw = (): void => setDrawn(linesIn(element, lines));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [lines]);
  return (
    <svg ref={picture} className="thread-lines" aria-hidden>
      {drawn.map(({ key, path, sure }) => (
        <path key={key} d={path} className={sure ? "" : "suggested"} />
      ))}
    </svg>
  );
}

function linesIn(field: HTMLElement, lines: Thread["lines"]): Drawn[] {
  const origin = field.getBoundingClientRect();
  const boxOf = (key: string): DOMRect | undefined =>
    field.querySelector(`[data-card="${CSS.escape(key)}"]`)?.getBoundingClientRect();
  return lines.flatMap(({ from, to, sure }) => {
    const [above, below] = [boxOf(from), boxOf(to)];
    if (above === undefined || below === undefined) return [];
    const [x1, y1] = [above.right - origin.left, above.top - origin.top + Math.min(40, above.height / 2)];
    const [x2, y2] = [below.left - origin.left, below.top - origin.top + Math.min(40, below.height / 2)];
    // Papers of one tier stand below each other: the line goes round at their left side.
    if (x2 < x1) {
      const left = above.left - origin.left;
      return [
        { key: `${from} ${to}`, sure, path: `M${left} ${y1} C${left - 28} ${y1} ${left - 28} ${y2} ${left} ${y2}` },
      ];
    }
    const middle = (x1 + x2) / 2;
    return [{ key: `${from} ${to}`, sure, path: `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}` }];
  });
}
