type Value = string | number | null;

export interface CsvTable {
  readonly columns: readonly { readonly title: string }[];
  readonly rows: readonly (readonly Value[])[];
}

/** By this Excel knows that the letters are UTF-8. */
const byteOrderMark = "\uFEFF";

/** What a spreadsheet would take for a formula, also behind blanks. */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠]/u;

/**
 * Writes a table as CSV (RFC 4180): UTF-8 with the mark Excel asks for, heads first, every text quoted, numbers bare. A text that
 * a spreadsheet would run as a formula begins with an apostrophe.
 */
export function writeCsv({ columns, rows }: CsvTable): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(written).join(","));
  return new TextEncoder().encode(`${byteOrderMark}${lines.map((line) => `${line}\r\n`).join("")}`);
}

function written(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
