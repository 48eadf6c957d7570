import type { Unit } from "./unit.ts";

const stamp =
  /^(?:(?:ngày|thời gian|giờ) ký|(?:người|được) ký|ký bởi|email)\s*:|^\d{1,2}[-./]\d{1,2}[-./]\d{4},?\s+\d{1,2}:\d{2}|\+07:?00$|^\S+@\S+\.\S+$/iu;

/** True for a line that a digital signature leaves on a paper: who signed, an address, the time. */
export function isStamp(text: string): boolean {
  return text.length < 90 && stamp.test(text.trim());
}

/** So far from the top a stamp may stand. */
const TOP = 10;

/** How many of the first units a stamp at the top takes, what it names above its last line included; 0 where there is none. */
export function stampLength(units: readonly Unit[]): number {
  return units.slice(0, TOP).findLastIndex((unit) => unit.type === "text" && isStamp(unit.text)) + 1;
}
