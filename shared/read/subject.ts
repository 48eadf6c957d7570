import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import { bodyStart, isSalutation, issuerHead, ornament } from "./head-words.ts";
import type { RoledUnit } from "./header.ts";
import { isClosed } from "./join.ts";
import { allMarked } from "./unit.ts";
import type { Unit } from "./unit.ts";

/** Takes the lines under the name of the kind that say what the paper is about; gives the index behind them. */
export function takeSubject(units: readonly Unit[], from: number, lines: RoledUnit[]): number {
  let index = from;
  for (let taken = 0; index < units.length; index += 1, taken += 1) {
    const unit = units[index] as Unit;
    if (unit.type !== "text") {
      if (unit.type === "break" && taken === 0) continue;
      break;
    }
    const styled =
      unit.hints.align === "center" ||
      allMarked(unit, "bold") ||
      (taken === 0 && allCapitals(unit.text)) ||
      unit.hints.headingLevel !== undefined;
    if (unit.label !== null && unit.label.value > 0) break;
    if (ornament.test(unit.text)) break;
    if (taken > 0 && ((unit.gapBefore && !styled && !goesOnSmall(units, index)) || isAuthority(units, index))) break;
    if (taken > 0 && !styled && (opensBody(units, index) || isProse(unit.text, taken))) break;
    if (unit.hints.align === "justify" && taken > 0 && (!allMarked(unit, "bold") || isClosed(unit.text))) break;
    if ((taken > 0 || !styled) && bodyStart.test(fold(unit.text)) && unit.text.length > 60 && /[.;:]$/u.test(unit.text))
      break;
    if (unit.text.length > 420 || (unit.text.length > 160 && /[.:;]$/u.test(unit.text) && !styled)) break;
    if (isSalutation(unit.text)) break;
    lines.push({ role: unit.text.startsWith("(") && taken > 0 ? "other" : "subject", unit });
  }
  return index;
}

/** True for a line with the end of a sentence inside it, which no subject has ("TP. Hồ Chí Minh" has no small letters before its stop). */
function isProse(text: string, taken: number): boolean {
  return (taken > 2 ? /[.;] \p{L}/u : /\p{Ll}{2}[.;] \p{Lu}\p{Ll}*,? \p{Ll}/u).test(text);
}

/** True for the second half of a subject whose lines stand apart. */
function goesOnSmall(units: readonly Unit[], index: number): boolean {
  const [before, unit] = [units[index - 1], units[index]];
  return (
    before?.type === "text" &&
    unit?.type === "text" &&
    /^\p{Ll}/u.test(unit.text) &&
    unit.text.length < 120 &&
    !/[.;:]$/u.test(before.text)
  );
}

/** True where a sentence of the body begins right below the subject, without a gap: its lines end with a stop. */
function opensBody(units: readonly Unit[], index: number): boolean {
  const first = units[index];
  if (
    first?.type !== "text" ||
    !/^\p{Lu}/u.test(first.text) ||
    !bodyStart.test(fold(first.text)) ||
    first.text.length < 45
  )
    return false;
  for (const unit of units.slice(index, index + 30)) {
    if (unit.type !== "text" || (unit !== first && (unit.gapBefore || unit.label !== null))) return false;
    if (/[.;:]$/u.test(unit.text.trimEnd())) return true;
  }
  return false;
}

/** True for the line that names who decides, between the subject and the legal bases. */
function isAuthority(units: readonly Unit[], index: number): boolean {
  const [before, unit] = [units[index - 1], units[index]];
  if (unit?.type !== "text" || !allCapitals(unit.text)) return false;
  // A council names its term and session below itself.
  const next = units.slice(index + 1, index + 4).find((each) => each.type !== "text" || !allCapitals(each.text));
  if (next?.type !== "text" || !/^Căn cứ\s/u.test(next.text)) return false;
  return issuerHead.test(fold(unit.text)) || (before?.type === "text" && !allCapitals(before.text));
}
