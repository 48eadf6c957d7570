import type { TextUnit, Unit } from "./unit.ts";

const pageNumber = /^[-–—\s]*(?:(?:trang|page)\s*)?(\d{1,3})(?:\s*(?:\/|of|trên)\s*\d{1,3})?[-–—\s]*$/iu;

/** So many lines stand at least between the numbers of two pages that were copied line by line. */
const PAGE = 15;

/**
 * The numbers of pages among the lines of a paper: alone on their line with an empty one before, or, where the lines were broken by
 * a printer (`wrapped`), rising one by one with a page between them. A number that bears a footnote is the paper's own.
 */
export function pageNumbersIn(units: readonly Unit[], wrapped: boolean): ReadonlySet<TextUnit> {
  const found = new Set<TextUnit>();
  let row: TextUnit[] = [];
  let last = { number: 0, at: -PAGE };
  for (const [at, unit] of units.entries()) {
    const number = unit.type === "text" && at > 0 ? numberOf(unit) : null;
    if (unit.type !== "text" || number === null) continue;
    if (unit.gapBefore) found.add(unit);
    if (!wrapped) continue;
    const rises = number === last.number + 1 && at - last.at >= PAGE;
    row = rises ? [...row, unit] : [unit];
    last = { number, at };
    if (row.length > 1) for (const each of row) found.add(each);
  }
  return found;
}

function numberOf(unit: TextUnit): number | null {
  if (unit.text.length > 20 || unit.inlines.some((inline) => "footnote" in inline)) return null;
  const found = pageNumber.exec(unit.text);
  return found ? Number(found[1]) : null;
}
