import { isMark, parseLabel } from "#shared/text/labels.ts";
import { titled } from "./join.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** "Điều", "Chương": the word before a number, alone on its line. */
const word = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)$/u;
/** What its next line begins with. */
const number = /^(?:[IVXLC]{1,7}|\d{1,3}[a-zđ]?)(?:[.:]|$)/u;
/** "1.", "II.", "b)", "Điều 4.": a number with its sign. */
const sign = /[.):]$/u;
const MAX = 14;

/** Numbers that stand alone on their lines, put before what they count: "Điều" / "4." / "Trách nhiệm của Sở Y tế". */
export function withLoneLabels(units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const last = out.at(-1);
    if (last?.type === "text" && unit.type === "text" && isLoneBefore(last, unit))
      out[out.length - 1] = titled(last, unit);
    else out.push(unit);
  }
  return out.length === units.length ? units : out;
}

function isLoneBefore(last: TextUnit, next: TextUnit): boolean {
  const text = last.text.trim();
  if (text.length > MAX || last.labelOutside || next.labelOutside) return false;
  if (word.test(text)) return number.test(next.text) && parseLabel(`${text} ${next.text}`) !== null;
  if (next.label !== null || word.test(next.text.trim()) || !sign.test(text)) return false;
  const label = parseLabel(`${text} ${next.text}`);
  return (
    label !== null && !isMark(label.style) && label.text === text && parseLabel(`${next.text} x`)?.text !== next.text
  );
}
