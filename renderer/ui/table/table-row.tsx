import type { ReactNode } from "react";
import type { TableColumn } from "./column.ts";
import type { Pressed } from "./select.ts";

export interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  /** What stands over the whole width instead of cells. */
  readonly whole: ReactNode | null;
  readonly height: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly template: string;
  /** The column that names the row. */
  readonly name: string;
  readonly isActive: boolean;
  /** Null where rows cannot be selected. */
  readonly isSelected: boolean | null;
  readonly onPress: (index: number, pressed: Pressed) => void;
  readonly onOpen: () => void;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { id, row, index, whole, height, columns, template, name, isActive, isSelected, onPress, onOpen } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the table holds the focus and its keys
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? undefined}
      data-active={isActive || undefined}
      className="table-row"
      style={{ gridTemplateColumns: template, top: index * height, height }}
      onClick={(event) => onPress(index, { ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey })}
      onDoubleClick={onOpen}
    >
      {whole === null ? null : (
        <div role="rowheader" aria-colspan={columns.length} className="table-cell whole">
          {whole}
        </div>
      )}
      {(whole === null ? columns : []).map((column) => (
        <div
          key={column.id}
          role={column.id === name && column.filterText(row) !== "" ? "rowheader" : "gridcell"}
          className={column.align === "end" ? "table-cell end" : "table-cell"}
          onMouseEnter={({ currentTarget: cell }) => {
            cell.title = isCut(cell) ? column.filterText(row) : "";
          }}
        >
          {column.render === undefined ? <span>{column.filterText(row)}</span> : column.render(row)}
        </div>
      ))}
    </div>
  );
}

/** Whether some of the words of a cell cannot be seen. */
function isCut(cell: HTMLElement): boolean {
  return [cell, ...cell.children].some(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth || scrollHeight > clientHeight,
  );
}
