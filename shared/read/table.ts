import { fold } from "#shared/text/fold.ts";
import type { RawCell, RawInline, RawRow, RawTable } from "./raw/raw.ts";
import { plainText } from "./unit.ts";

export interface TableRow {
  readonly cells: readonly RawCell[];
  readonly line: number;
  readonly role?: "head" | "group" | "total";
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  /** Rows left out: the head repeated on a later page. */
  readonly repeated: readonly RawRow[];
  readonly widths?: readonly number[];
}

function cellText(cell: RawCell | undefined): string {
  return (cell?.paragraphs ?? [])
    .map((paragraph) => plainText(paragraph.inlines))
    .join(" ")
    .trim();
}

function texts(row: { readonly cells: readonly RawCell[] }): string[] {
  return row.cells.map(cellText);
}

const index = /^(?:stt|tt|so tt|so thu tu|stt\.)$/u;
const ordinal = /^(?:\d{1,4}|[IVX]{1,5}|[a-zđ]|\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]?$/u;
const total = /^(?:tong (?:cong|so)\b|(?:tong|cong)(?:\s+(?:chung|toan)\b|\s*(?:[:.(\d]|[ivx]+\b|$)))/u;

/** Joins rows that a page cut, drops heads repeated on later pages, and marks head, group and total rows. */
export function readTable(table: RawTable): ReadTable {
  const filled = table.rows.filter((row) => texts(row).some((text) => text !== ""));
  const heads = headCount(filled);
  const columns = Math.max(0, ...filled.map(({ cells }) => spanOf(cells)));
  const headTexts = filled.slice(0, heads).map((row) => texts(row).join("|"));
  const repeated: RawRow[] = [];
  const rows: TableRow[] = [];
  for (const [at, row] of filled.entries()) {
    if (at >= heads && headTexts.includes(texts(row).join("|"))) repeated.push(row);
    else if (at < heads) rows.push({ cells: row.cells, line: row.line, role: "head" });
    else if (!table.whole && rows.length > heads && goesOn(rows.at(-1) as TableRow, row))
      rows[rows.length - 1] = joinRows(rows.at(-1) as TableRow, row);
    else rows.push({ cells: row.cells, line: row.line, ...roleOf(row, columns) });
  }
  const width = Math.max(0, ...rows.map(({ cells }) => spanOf(cells)));
  return {
    rows: rows.map((row) => ({ ...row, cells: merged(row, padded(row, width), width).map(unwrapped) })),
    repeated,
    ...(table.widths ? { widths: table.widths } : {}),
  };
}

/** A cell whose lines were broken by the page's width: a line that goes on in small letters belongs to the one before. */
function unwrapped(cell: RawCell): RawCell {
  const paragraphs: RawCell["paragraphs"][number][] = [];
  for (const paragraph of cell.paragraphs) {
    const last = paragraphs.at(-1);
    const before = last ? plainText(last.inlines).trim() : "";
    const runsOn = /^[\p{Ll},;)]/u.test(plainText(paragraph.inlines)) && before !== "" && !/[.;:!?]$/u.test(before);
    if (last && runsOn)
      paragraphs[paragraphs.length - 1] = { ...last, inlines: [...last.inlines, { text: " " }, ...paragraph.inlines] };
    else paragraphs.push(paragraph);
  }
  return paragraphs.length === cell.paragraphs.length ? cell : { ...cell, paragraphs };
}

function spanOf(cells: readonly RawCell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0);
}

/** Rows that a scan left short get their empty last cells, unless merged cells from above may fill them. */
function padded(row: TableRow, width: number): readonly RawCell[] {
  const missing = width - spanOf(row.cells);
  if (missing <= 0 || row.cells.some((cell) => cell.rowSpan !== undefined)) return row.cells;
  return [
    ...row.cells,
    ...Array.from({ length: missing }, () => ({ ...noCell, paragraphs: [{ inlines: [], line: row.line }] })),
  ];
}

/** The words of a line that names a group stand over all columns. */
function merged(row: TableRow, cells: readonly RawCell[], width: number): readonly RawCell[] {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  if (row.role !== "group" || filled.length !== 1 || width < 2) return cells;
  return [{ ...(filled[0] as RawCell), colSpan: width }];
}

/** Rows that name the columns: marked by the file, or from the one that begins with "STT" to the first numbered one. */
function headCount(rows: readonly RawRow[]): number {
  const marked = rows.findIndex((row) => row.head !== true);
  if (marked > 0) return marked;
  const first = texts(rows[0] ?? { cells: [] });
  const named =
    index.test(fold(first[0] ?? "")) ||
    first.filter((text) => text !== "" && text.length < 60 && !/[.;]$/u.test(text) && !/^\d/u.test(text)).length >=
      Math.max(2, first.filter((t) => t !== "").length);
  if (!named || first.filter((text) => text !== "").length < 2) return 0;
  let count = 1;
  while (count < Math.min(rows.length, 4)) {
    const cells = texts(rows[count] as RawRow);
    const numbers = cells.filter((text) => /^\(?\d{1,2}\)?$/u.test(text)).length;
    const below =
      cells[0] === "" &&
      cells.filter((text) => text !== "").length >= 2 &&
      cells.every((text) => text.length < 50) &&
      first.includes("");
    if (!below && !(numbers >= 3 && numbers === cells.filter((text) => text !== "").length)) break;
    count += 1;
  }
  return count;
}

/** True when the row is the rest of the one before, cut by a page: nothing in its first cell, words in the others. */
function goesOn(previous: TableRow, row: RawRow): boolean {
  const cells = texts(row);
  if (cells[0] !== "" || previous.role !== undefined || roleOf(row, 0).role === "total") return false;
  const before = texts(previous);
  if (!ordinal.test(before[0] ?? "")) return false;
  const words = cells.flatMap((text, at) => (text === "" ? [] : [{ text, before: before[at] ?? "" }]));
  if (row.gapBefore !== true && (isWhole(words.map(({ text }) => text)) || isFurther(words))) return false;
  return (
    row.gapBefore === true ||
    words.some(({ text, before: head }) => /^[\p{Ll},;)]/u.test(text) || (head !== "" && !/[.;:!?)]$/u.test(head)))
  );
}

/** A row without a number that is a further piece of work: a sentence that begins and ends, and who does it. */
function isWhole(filled: readonly string[]): boolean {
  const [words = "", ...others] = filled;
  return (
    words.length >= 40 &&
    /[.;]$/u.test(words) &&
    others.length > 0 &&
    filled.every((text) => /^(?:[-–+]\s+)?[\p{Lu}\d]/u.test(text))
  );
}

/** Three cells or more that all begin anew below cells that ended: a second line of a row whose first cells are merged. */
function isFurther(filled: readonly { readonly text: string; readonly before: string }[]): boolean {
  return (
    filled.length >= 3 &&
    filled.every(
      ({ text, before }) =>
        /^[\p{Lu}\d]/u.test(text) && !/[,;:(–-]$|(?:^|\s)(?:và|của|các|cho|với|về|tại|theo)$/iu.test(before),
    )
  );
}

const noCell: RawCell = { paragraphs: [{ inlines: [], line: 0 }] };

/** How well the cells of a cut row's rest go on with those above: long open cells are carried on, short closed ones are not. */
function fit(before: readonly string[], rest: readonly string[]): number {
  return rest.reduce((sum, text, at) => {
    if (text === "") return sum;
    const head = before[at] ?? "";
    const open = head !== "" && !/[.;:!?)]$/u.test(head) ? 2 : 0;
    return sum + Math.log1p(head.length) + open + (/^[\p{Ll},;)]/u.test(text) && open > 0 ? 2 : 0);
  }, 0);
}

/** Lines the rest of a cut row up with its columns when the scan lost an empty cell. */
function aligned(previous: TableRow, row: RawRow): readonly RawCell[] {
  const missing = previous.cells.length - row.cells.length;
  if (missing < 1 || missing > 2) return row.cells;
  const before = texts(previous);
  let best: { cells: readonly RawCell[]; score: number } = { cells: row.cells, score: -1 };
  for (let at = 1; at <= row.cells.length; at += 1) {
    const cells = [...row.cells.slice(0, at), ...Array.from({ length: missing }, () => noCell), ...row.cells.slice(at)];
    const score = fit(before, cells.map(cellText));
    if (score > best.score) best = { cells, score };
  }
  return best.cells;
}

function joinRows(previous: TableRow, cut: RawRow): TableRow {
  const row = { ...cut, cells: aligned(previous, cut) };
  const width = Math.max(previous.cells.length, row.cells.length);
  const cells = Array.from({ length: width }, (_, at): RawCell => {
    const before = previous.cells[at];
    const after = row.cells[at];
    if (!before || cellText(before) === "") return after ?? { paragraphs: [{ inlines: [], line: row.line }] };
    return !after || cellText(after) === ""
      ? before
      : { ...before, paragraphs: joinParagraphs(before.paragraphs, after.paragraphs) };
  });
  return { ...previous, cells };
}

function joinParagraphs(before: RawCell["paragraphs"], after: RawCell["paragraphs"]): RawCell["paragraphs"] {
  const last = before.at(-1);
  const first = after[0];
  if (!last || !first || /^(?:[-+•]|\d{1,2}[.)])\s/u.test(plainText(first.inlines))) return [...before, ...after];
  if (/[.:]$/u.test(plainText(last.inlines).trim()) && /^\p{Lu}/u.test(plainText(first.inlines)))
    return [...before, ...after];
  const inlines: RawInline[] = [...last.inlines, { text: " " }, ...first.inlines];
  return [...before.slice(0, -1), { inlines, line: last.line }, ...after.slice(1)];
}

function roleOf(row: RawRow, width: number): { role?: "group" | "total" } {
  const cells = texts(row);
  const filled = cells.filter((text) => text !== "");
  if (filled.slice(0, 2).some((text) => total.test(fold(text)) && text.length < 30)) return { role: "total" };
  const spans = row.cells.some((cell) => (cell.colSpan ?? 1) >= Math.max(3, row.cells.length - 1));
  if (row.cells.length >= 3 || spans || row.cells.length < width) {
    if (filled.length === 1 && (!ordinal.test(filled[0] as string) || spans)) return { role: "group" };
    if (filled.length === 2 && /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u.test(cells[0] as string)) return { role: "group" };
  }
  return {};
}
