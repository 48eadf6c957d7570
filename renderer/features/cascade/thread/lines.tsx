import { useLayoutEffect, useRef, useState } from "react";
import type { Thread } from "#shared/contract/matrix.ts";
import type { Box } from "./route.ts";
import { routeOf } from "./route.ts";

export interface LinesProps {
  readonly lines: Thread["lines"];
}

interface Drawn {
  readonly key: string;
  readonly path: string;
  readonly look: "" | "hole" | "suggested";
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
      {drawn.map(({ key, path, look }) => (
        <path key={key} d={path} className={look} />
      ))}
    </svg>
  );
}

function linesIn(field: HTMLElement, lines: Thread["lines"]): Drawn[] {
  const origin = field.getBoundingClientRect();
  const boxes = new Map<string, Box & { readonly isHole: boolean }>();
  const columns = [...field.querySelectorAll(".thread-column")].map((column) =>
    [...column.querySelectorAll<HTMLElement>("[data-card]")].map((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const box = {
        left: left - origin.left,
        right: right - origin.left,
        top: top - origin.top,
        bottom: bottom - origin.top,
        isHole: card.classList.contains("hole"),
      };
      boxes.set(card.dataset["card"] ?? "", box);
      return box;
    }),
  );
  // Where lines share a way the surest is seen.
  const order = ["hole", "suggested", ""];
  const drawn = lines.flatMap(({ from, to, sure }): Drawn[] => {
    const [above, below] = [boxes.get(from), boxes.get(to)];
    if (above === undefined || below === undefined) return [];
    const look = below.isHole ? "hole" : sure ? "" : "suggested";
    return [{ key: `${from} ${to}`, look, path: routeOf(above, below, columns) }];
  });
  return drawn.toSorted((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
}
