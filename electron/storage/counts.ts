import type { Reader } from "./connection.ts";

/** How many rows one of the main tables has. */
export function countRows(db: Reader, table: "documents" | "versions" | "tasks"): number {
  const [row] = db.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
  return row?.n ?? 0;
}
