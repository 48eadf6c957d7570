import type { Row } from "#shared/model/block.ts";
import { cellWords } from "./columns.ts";
import type { Role, Roles } from "./columns.ts";

/** Columns whose cell in the row of a whole piece of work is merged over the rows of its parts. */
const shared: ReadonlySet<Role | null> = new Set<Role>(["lead", "implement", "doer", "coordinate", "deadline"]);
const whole = /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/u;
const part = /^[a-zđ][.)]$/u;
/** Words that point to the cells of the parts and say nothing for them: "Theo thời hạn cụ thể sau đây". */
const pointer = /(?:dưới|sau) đây/iu;

/**
 * The rows with the cells of "1 | Làm sạch dữ liệu | | Sở A | 30/8" in the place of the blank ones of its parts "a) | …",
 * "b) | …" below: text taken from a page keeps a merged cell in the first of its rows alone. A column counts as merged
 * where it is blank in all parts of the work.
 */
export function withWhole(rows: readonly Row[], roles: Roles): readonly Row[] {
  const task = roles.indexOf("task");
  const labels = rows.map((row) => labelOf(row, task));
  if (!labels.some((label) => part.test(label))) return rows;
  const out = [...rows];
  for (let at = 0; at < rows.length; at += 1) {
    if (!whole.test(labels[at] as string)) continue;
    let end = at + 1;
    while (end < rows.length && part.test(labels[end] as string)) end += 1;
    const parts = rows.slice(at + 1, end);
    const merged = roles.flatMap((role, column) =>
      shared.has(role) && isMerged(rows[at], parts, column) ? [column] : [],
    );
    if (merged.length > 0)
      for (let below = at + 1; below < end; below += 1)
        out[below] = filled(rows[below] as Row, rows[at] as Row, merged);
  }
  return out;
}

/** The number or letter of a row: the words of the last filled cell before the work. */
function labelOf(row: Row, task: number): string {
  const words = row.children.slice(0, Math.max(0, task)).map((cell) => cellWords(cell).text.trim());
  return words.findLast((text) => text !== "") ?? "";
}

function isMerged(head: Row | undefined, parts: readonly Row[], column: number): boolean {
  const words = wordsAt(head, column);
  return parts.length > 0 && words !== "" && !pointer.test(words) && parts.every((row) => wordsAt(row, column) === "");
}

function wordsAt(row: Row | undefined, column: number): string {
  return cellWords(row?.children[column]).text.trim();
}

function filled(row: Row, head: Row, columns: readonly number[]): Row {
  return {
    ...row,
    children: row.children.map((cell, at) => (columns.includes(at) ? (head.children[at] ?? cell) : cell)),
  };
}
