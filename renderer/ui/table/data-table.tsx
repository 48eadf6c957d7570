import type { ReactNode } from "react";
import { useId, useMemo, useState } from "react";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import type { TableColumn, TableSort } from "./column.ts";
import { fitting, minimumWidth, templateOf } from "./column-widths.ts";
import { sortRows } from "./sort-rows.ts";
import "./table.css";
import { TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import { useRows } from "./use-rows.ts";
import { useWindow } from "./use-window.ts";

export interface DataTableProps<Row extends object> {
  /** The table's name for a screen reader. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** The column by which a row is named and found by typing; the first when not given. */
  readonly nameColumn?: string;
  readonly selection?: "none" | "single" | "multiple";
  readonly selected?: ReadonlySet<string>;
  /** The one selected row stays in view when a search begins or ends; else the list stays where it is. */
  readonly isFollowed?: boolean;
  readonly onSelect?: (ids: ReadonlySet<string>) => void;
  /** Enter or a double click on a row. */
  readonly onOpen?: (id: string) => void;
  readonly initialSort?: TableSort;
  /** Who gives `sort` holds the order: the rows are shown as they come, a pressed head is told by `onSort`. */
  readonly sort?: TableSort | null;
  readonly onSort?: (sort: TableSort) => void;
  /** A row that is one cell over the whole width; null for one with columns. */
  readonly wholeRow?: (row: Row) => ReactNode | null;
  /** What stands in the table while it has no rows. */
  readonly empty?: ReactNode;
  /** How many lines of words a cell may take; one when not given. */
  readonly lines?: 1 | 2;
}

const headHeight = 32;
const none: ReadonlySet<string> = new Set();

/**
 * A table of any length: only the rows in view are drawn. One stop of the Tab key; arrows, Home, End, Page Up and Down and
 * typed letters move, Space, Shift and Ctrl select, Enter opens. Above the first row is the head: left and right, Enter sorts.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns: all, rows, idOf, selection = "none", selected = none, empty } = props;
  const scale = useTextScale();
  const own = useId();
  const [ownSort, setOwnSort] = useState<TableSort | null>(props.initialSort ?? null);
  const [headColumn, setHeadColumn] = useState(0);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const isHeld = props.sort !== undefined;
  const sorted = useMemo(() => (isHeld ? rows : sortRows(rows, all, sort)), [isHeld, rows, all, sort]);
  const ids = useMemo(() => sorted.map(idOf), [sorted, idOf]);
  const rowHeight = Math.round((props.lines === 2 ? 48 : 34) * scale);
  const { setScroller, first, end, page, room, onScroll, reveal } = useWindow(
    sorted.length,
    rowHeight,
    Math.round(headHeight * scale),
  );
  const columns = useMemo(() => fitting(all, room ?? Number.POSITIVE_INFINITY, scale), [all, room, scale]);
  const name = columns.find(({ id }) => id === props.nameColumn) ?? columns[0];
  const press = (column: TableColumn<Row> | undefined): void => {
    if (column?.sortBy === undefined) return;
    const turned = sort?.column === column.id && sort.direction === "ascending";
    const next = { column: column.id, direction: turned ? "descending" : "ascending" } as const;
    setOwnSort(next);
    props.onSort?.(next);
  };
  const { active, onKeyDown, onPress, onPressHead } = useRows({
    ids,
    page,
    mode: selection,
    selected,
    isFollowed: props.isFollowed === true,
    onSelect: props.onSelect,
    onOpen: props.onOpen,
    onHead: (key) => {
      if (key === "Enter") press(columns[headColumn]);
      else setHeadColumn(Math.min(Math.max(headColumn + (key === "ArrowRight" ? 1 : -1), 0), columns.length - 1));
    },
    textAt: (index) => (sorted[index] === undefined || name === undefined ? "" : name.filterText(sorted[index])),
    reveal,
  });
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  // The active row is named to screen readers, so it is there even when it was scrolled out of view.
  const shown = active < 0 || drawn.includes(active) || active >= ids.length ? drawn : [...drawn, active];
  const template = useMemo(() => templateOf(columns, scale), [columns, scale]);
  const minWidth = useMemo(() => minimumWidth(columns, scale), [columns, scale]);
  return (
    <div
      ref={setScroller}
      className={props.lines === 2 ? "table two-lines" : "table"}
      role="grid"
      tabIndex={0}
      data-home
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={selection === "multiple" ? true : undefined}
      aria-activedescendant={
        active < 0 ? `${own}-head-${headColumn}` : ids.length === 0 ? undefined : `${own}-${active}`
      }
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      <TableHead
        {...{ columns, sort, template, minWidth, own }}
        active={active < 0 ? headColumn : null}
        onPress={(column) => {
          onPressHead();
          setHeadColumn(columns.indexOf(column));
          press(column);
        }}
      />
      {sorted.length === 0 ? <div className="table-empty">{empty}</div> : null}
      <div role="rowgroup" className="table-body" style={{ height: sorted.length * rowHeight, minWidth }}>
        {shown.map((index) => (
          <TableRow
            key={ids[index]}
            id={`${own}-${index}`}
            row={sorted[index] as Row}
            index={index}
            whole={sorted[index] === undefined ? null : (props.wholeRow?.(sorted[index]) ?? null)}
            height={rowHeight}
            {...{ columns, template, onPress, name: name?.id ?? "" }}
            isActive={index === active}
            isSelected={selection === "none" ? null : selected.has(ids[index] ?? "")}
            onOpen={() => props.onOpen?.(ids[index] ?? "")}
          />
        ))}
      </div>
    </div>
  );
}
