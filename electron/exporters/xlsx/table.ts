import { writeWorkbook } from "./workbook.ts";

export interface TableSheet {
  readonly title: string;
  /** `width` in characters, 24 when not given. */
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Writes any table as an XLSX workbook for A4 landscape; numbers stay numbers that Excel can add. */
export function writeTable(table: TableSheet): Promise<Uint8Array> {
  return writeWorkbook({
    name: table.title,
    top: [{ value: table.title, look: "title" }],
    widths: table.columns.map((column) => column.width ?? 24),
    head: table.columns.map((column) => column.title),
    rows: table.rows.map((row) => row.map((value) => ({ value, look: typeof value === "number" ? "number" : "text" }))),
    frozenColumns: 0,
  });
}
