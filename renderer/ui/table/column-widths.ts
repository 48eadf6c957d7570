import type { TableColumn } from "./column.ts";

/** A shared column keeps at least this, in pixels at 100 % text. */
const least = 80;

/** The columns' widths as a CSS grid has them; alike in every row, whatever stands in it. */
export function templateOf<Row>(columns: readonly TableColumn<Row>[], scale: number): string {
  return columns
    .map(({ width = "1fr", minWidth = least }) =>
      typeof width === "number"
        ? `${Math.round(width * scale)}px`
        : `minmax(${Math.round(minWidth * scale)}px, ${width})`,
    )
    .join(" ");
}

/** The columns there is room for in so many pixels; those that give way least stay longest. */
export function fitting<Row>(
  columns: readonly TableColumn<Row>[],
  room: number,
  scale: number,
): readonly TableColumn<Row>[] {
  if (minimumWidth(columns, scale) <= room) return columns;
  const last = Math.max(...columns.map(({ givesWay = 0 }) => givesWay));
  if (last <= 0) return columns;
  return fitting(
    columns.filter(({ givesWay }) => givesWay !== last),
    room,
    scale,
  );
}

/** Pixels below which the table is moved sideways instead of being pressed together. */
export function minimumWidth<Row>(columns: readonly TableColumn<Row>[], scale: number): number {
  return columns.reduce(
    (sum, { width, minWidth = least }) => sum + Math.round((typeof width === "number" ? width : minWidth) * scale),
    0,
  );
}
