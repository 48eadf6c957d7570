import type { TextUnit, Unit } from "./unit.ts";

/** Paragraphs a quotation runs over at most; a mark that is not closed by then was forgotten. */
const longest = 40;

/**
 * Takes the numbers of a quoted passage for words of it: points of a law that stand between “ and ” over several paragraphs
 * are no points of the paper that quotes them.
 */
export function withQuotations(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [...units];
  for (let from = 0; from < units.length; from += 1) {
    const to = endOfQuotation(units, from);
    for (let at = from + 1; at <= to; at += 1) result[at] = unnumbered(units[at] as TextUnit);
    from = Math.max(from, to);
  }
  return result;
}

function unnumbered(unit: TextUnit): TextUnit {
  return unit.labelOutside ? unit : { ...unit, label: null };
}

/** The paragraph that closes what the one at `from` opens; −1 where it opens nothing or all is closed in it. */
function endOfQuotation(units: readonly Unit[], from: number): number {
  const first = units[from];
  if (first?.type !== "text" || openIn(first.text) !== 1) return -1;
  for (let at = from + 1; at < Math.min(units.length, from + longest); at += 1) {
    const unit = units[at];
    if (unit?.type !== "text") return -1;
    const open = openIn(unit.text);
    if (open === -1 && /”[\s.;,/]*$/u.test(unit.text)) return at;
    if (open !== 0) return -1;
  }
  return -1;
}

/** How many quotations more are opened than closed. */
function openIn(text: string): number {
  let open = 0;
  for (const character of text) {
    if (character === "“") open += 1;
    else if (character === "”") open -= 1;
  }
  return open;
}
