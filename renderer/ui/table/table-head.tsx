import { ArrowDown, ArrowUp } from "lucide-react";
import type { TableColumn, TableSort } from "./column.ts";

export interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | null;
  readonly template: string;
  readonly minWidth: number;
  readonly own: string;
  /** The head the keys speak of. */
  readonly active: number | null;
  readonly onPress: (column: TableColumn<Row>) => void;
}

export function TableHead<Row>({ columns, sort, template, minWidth, own, active, onPress }: TableHeadProps<Row>) {
  return (
    <div role="rowgroup" className="table-heads" style={{ minWidth }}>
      <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map((column, index) => {
          const direction = sort?.column === column.id ? sort.direction : null;
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the table holds the focus and its keys
            <div
              key={column.id}
              id={`${own}-head-${index}`}
              role="columnheader"
              className={`table-head${column.align === "end" ? " end" : ""}${column.sortBy === undefined ? "" : " sorts"}`}
              aria-sort={direction ?? (column.sortBy === undefined ? undefined : "none")}
              data-active={index === active || undefined}
              onClick={() => onPress(column)}
            >
              <span>{column.title}</span>
              {direction === "ascending" ? <ArrowUp size={14} aria-hidden /> : null}
              {direction === "descending" ? <ArrowDown size={14} aria-hidden /> : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
