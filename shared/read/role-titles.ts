import { titleRole } from "#shared/facts/field-label.ts";
import { isMark } from "#shared/text/labels.ts";
import { bodyText } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

/**
 * "1. Nội dung" over points a), b), "2. Cơ quan chủ trì: Sở A.", "3. Thời gian thực hiện: …": titles side by side, the first
 * over the work, the others saying of all of it who does it and until when. They stand for themselves and are no lines of the
 * last point; null for anything else.
 */
export function roleForm(units: readonly Unit[], levels: readonly number[], index: number): "heading" | "item" | null {
  const label = titleRole(numberedText(units[index]));
  if (label === null) return null;
  if (label.role === "task") return label.bare && opensRoles(units, levels, index) ? "heading" : null;
  const work = firstBrother(units, levels, index);
  const isBeside =
    work !== index && titleRole(numberedText(units[work]))?.role === "task" && opensRoles(units, levels, work);
  if (!isBeside && !isBelowRole(units, levels, index)) return null;
  return label.bare && (levels[index + 1] ?? 0) > (levels[index] as number) ? "heading" : "item";
}

/** The words of a unit with a number or letter; "" for any other. */
function numberedText(unit: Unit | undefined): string {
  return unit?.type === "text" && isNumbered(unit) ? bodyText(unit).trim() : "";
}

function isNumbered({ label }: TextUnit): boolean {
  return label !== null && !isMark(label.style);
}

/** Whether points stand below the title and a brother behind them says who or when. */
function opensRoles(units: readonly Unit[], levels: readonly number[], index: number): boolean {
  const own = levels[index] as number;
  const next = units[index + 1];
  if (next?.type !== "text" || next.label === null || (levels[index + 1] as number) <= own) return false;
  // Dashes under "1. Nội dung:" are gathered with the lines behind them into one task.
  if (isMark(next.label.style) && /:$/u.test(numberedText(units[index]))) return false;
  for (let at = index + 2; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.type !== "text" || unit.label === null || (levels[at] as number) > own) continue;
    if ((levels[at] as number) < own) return false;
    const role = titleRole(numberedText(unit))?.role;
    if (role !== undefined) return role !== "task";
  }
  return false;
}

/** Where the series begins that the unit goes on with. */
function firstBrother(units: readonly Unit[], levels: readonly number[], index: number): number {
  const own = levels[index] as number;
  let first = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at] as Unit;
    if (unit.type !== "text" || unit.label === null || (levels[at] as number) > own) continue;
    if ((levels[at] as number) < own) break;
    first = at;
    if (unit.label.value === 1) break;
  }
  return first;
}

/** "a) Cơ quan chủ trì" below "2. Cơ quan chủ trì, phối hợp". */
function isBelowRole(units: readonly Unit[], levels: readonly number[], index: number): boolean {
  const own = levels[index] as number;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (units[at]?.type !== "text" || (levels[at] as number) >= own) continue;
    const above = titleRole(numberedText(units[at]));
    return above?.bare === true && above.role !== "task" && roleForm(units, levels, at) !== null;
  }
  return false;
}
