import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { Gap } from "./gap.tsx";
import { partsOf } from "./sizes.ts";
import { useFlow } from "./use-flow.ts";
import { useTextScale } from "./use-text-scale.ts";

export interface FlowListProps<Row> {
  /** Its name for a screen reader. */
  readonly label: string;
  readonly className: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Pixels of a row that was never drawn. */
  readonly guess: (row: Row, scale: number) => number;
  readonly renderRow: (row: Row, index: number) => ReactNode;
  /** The row that is kept in view when it changes; −1 for none. */
  readonly shown?: number;
}

/** A list of any length that scrolls: only the rows in view are drawn, and the one that holds the focus. */
export function FlowList<Row>({ label, className, rows, idOf, guess, renderRow, shown = -1 }: FlowListProps<Row>) {
  const { scroller, setScroller, onScroll, measure, roomOf, ...flow } = useFlow(rows, idOf, guess, useTextScale());
  const [held, setHeld] = useState<string | null>(null);
  const shownRow = rows[shown];
  const shownId = shownRow === undefined ? null : idOf(shownRow);
  useEffect(() => {
    if (shownId === null || scroller === null) return;
    const row = [...scroller.querySelectorAll<HTMLElement>("[data-row]")].find(
      ({ dataset }) => dataset["row"] === shownId,
    );
    row?.scrollIntoView({ block: "nearest" });
  }, [scroller, shownId]);
  const drawn = [...new Set([...flow.drawn, shown, rows.findIndex((row) => idOf(row) === held)])];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is in it holds the focus
    <ul
      ref={setScroller}
      className={className}
      aria-label={label}
      onScroll={onScroll}
      onFocus={({ target }) => setHeld(target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? null)}
    >
      {partsOf(drawn, 0, rows.length).map((part) => {
        if (typeof part !== "number") return <Gap key={`gap ${part.from}`} room={roomOf(part.from, part.to)} />;
        const row = rows[part];
        return row === undefined ? null : (
          <li key={idOf(row)} ref={measure} data-row={idOf(row)} aria-setsize={rows.length} aria-posinset={part + 1}>
            {renderRow(row, part)}
          </li>
        );
      })}
    </ul>
  );
}
