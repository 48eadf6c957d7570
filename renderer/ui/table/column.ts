import type { ReactNode } from "react";

/** One column of a table over rows of `Row`. */
export interface TableColumn<Row> {
  readonly id: string;
  /** The head's words; short. */
  readonly title: string;
  /** Pixels at 100 % text, or a share of what is left: "2fr"; "1fr" when not given. */
  readonly width?: number | `${number}fr`;
  /** Pixels a shared column keeps at least. */
  readonly minWidth?: number;
  /** Left out where there is no room, the greatest first; absent: never. */
  readonly givesWay?: number;
  /** What stands in the cell; `filterText` when not given. */
  readonly render?: (row: Row) => ReactNode;
  /** What the rows are ordered by when the head is pressed; null comes last either way. Absent: the head does not sort. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** The cell in words: for filters, for finding a row by typing, and for the exported file. */
  readonly filterText: (row: Row) => string;
  /** The cell in the exported file where it is not `filterText`: a number that can be added. */
  readonly exportValue?: (row: Row) => string | number | null;
  /** Characters in the exported file. */
  readonly exportWidth?: number;
  /** Numbers stand at the right. */
  readonly align?: "end";
}

export interface TableSort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}
