import { fieldRole } from "#shared/facts/field-label.ts";
import { fold } from "#shared/text/fold.ts";
import type { RawCell, RawRow, RawTable } from "./raw/raw.ts";
import { lineOf } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

const index = /^(?:stt|tt|so tt|so thu tu)\.?$/u;
const ordinal = /^\d{1,3}\.?$/u;
const TITLES = 10;

/**
 * Tables that were copied with each cell on a line of its own ("STT", "Nội dung", "Đơn vị chủ trì", "1", …) put together again:
 * only where the titles say so and every row has a line for each of them, the last excepted.
 */
export function unstacked(units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  let at = 0;
  while (at < units.length) {
    const found = tableAt(units, at);
    if (found) out.push({ type: "table", table: found.table });
    else out.push(units[at] as Unit);
    at = found?.end ?? at + 1;
  }
  return out.length === units.length ? units : out;
}

function tableAt(units: readonly Unit[], start: number): { readonly table: RawTable; readonly end: number } | null {
  const first = units[start];
  if (first?.type !== "text" || first.text.length > 14 || !index.test(fold(first.text).trim())) return null;
  const titles = titlesFrom(units, start);
  if (titles.length < 3) return null;
  const rows: RawRow[] = [rowOf(titles, titles.length, true)];
  let end = start + titles.length;
  for (;;) {
    const row = rowAt(units, end, rows.length, titles.length);
    if (!row) break;
    rows.push(rowOf(row, titles.length, false));
    end += row.length;
  }
  return rows.length < 3 ? null : { table: { type: "table", rows, line: lineOf(first), whole: true }, end };
}

/** The titles of columns from the one of the numbers up to the number of the first row. */
function titlesFrom(units: readonly Unit[], start: number): TextUnit[] {
  const titles: TextUnit[] = [];
  for (const unit of units.slice(start, start + TITLES)) {
    if (unit.type !== "text" || unit.text.length > 60 || /[.;:]$/u.test(unit.text.trim())) break;
    if (ordinal.test(unit.text.trim())) break;
    titles.push(unit);
  }
  const roles = titles.map(({ text }) => fieldRole(text));
  return roles.includes("task") && roles.filter((role) => role !== null).length >= 2 ? titles : [];
}

/** The lines of the row with that number: as many as there are titles, or one less where only its last cell is blank. */
function rowAt(units: readonly Unit[], start: number, number: number, width: number): TextUnit[] | null {
  const first = units[start];
  if (first?.type !== "text" || Number.parseInt(first.text, 10) !== number || !ordinal.test(first.text.trim()))
    return null;
  const isNext = (unit: Unit | undefined): boolean =>
    unit?.type === "text" && unit.text.trim().replace(".", "") === String(number + 1);
  const length = isNext(units[start + width - 1]) ? width - 1 : width;
  const row = units.slice(start, start + length);
  return row.length === length && row.every((unit): unit is TextUnit => unit.type === "text") ? row : null;
}

function rowOf(units: readonly TextUnit[], width: number, head: boolean): RawRow {
  const line = lineOf(units[0] as TextUnit);
  const cells = Array.from({ length: width }, (_, at): RawCell => {
    const unit = units[at];
    return { paragraphs: [{ inlines: unit?.inlines ?? [], line: unit ? lineOf(unit) : line }] };
  });
  return { cells, line, ...(head ? { head: true as const } : {}) };
}
