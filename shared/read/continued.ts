import type { RawRow, RawTable } from "./raw/raw.ts";
import { plainText } from "./unit.ts";
import type { Unit } from "./unit.ts";

/** A number that stands alone: "3", "4.", "12)". */
const ordinal = /^(\d{1,3})[.)]?$/u;
/** A table of so many columns that begins in the midst of its numbers goes on with the one before, whatever rows were left out. */
const WIDE = 4;
/** What a page leaves between two parts of a table. */
const pageLine = /^(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu;

/**
 * Tables that a page parted, put together again: the second part has no titles of its own, as many columns as the first, and
 * goes on with its numbers. A page's number between them stands behind the whole.
 */
export function rejoined(units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const at = unit.type === "table" ? out.findLastIndex((one) => !isBetween(one)) : -1;
    const before = out[at];
    if (unit.type === "table" && before?.type === "table" && isRest(before.table, unit.table)) {
      const between = out.splice(at).filter(({ type }) => type === "text");
      const rows = [...before.table.rows, ...opened(unit.table.rows)];
      out.push({ type: "table", table: { ...before.table, rows } }, ...between);
    } else out.push(unit);
  }
  return out.length === units.length ? units : out;
}

function isBetween(unit: Unit): boolean {
  return unit.type === "break" || (unit.type === "text" && pageLine.test(unit.text.trim()));
}

function opened([first, ...others]: readonly RawRow[]): RawRow[] {
  return first ? [{ ...first, gapBefore: true }, ...others] : [];
}

function isRest(before: RawTable, rest: RawTable): boolean {
  const last = before.rows.map(numberOf).findLast((number) => number !== null);
  const [head] = before.rows;
  const [first] = rest.rows;
  if (last === undefined || last === null || !head || !first || first.head === true) return false;
  const number = numberOf(first) ?? 0;
  const goesOn = number === last + 1 || (number > 1 && widthOf(head) >= WIDE);
  return numberOf(head) === null && goesOn && widthOf(first) === widthOf(head);
}

function numberOf({ cells }: RawRow): number | null {
  const words = (cells[0]?.paragraphs ?? []).map(({ inlines }) => plainText(inlines)).join(" ");
  const match = ordinal.exec(words.trim());
  return match ? Number(match[1]) : null;
}

function widthOf({ cells }: RawRow): number {
  return cells.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0);
}
