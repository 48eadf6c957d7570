import { areOnlyBodies } from "#shared/facts/tasks/charge/doer-line.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { headingAgencies } from "#shared/facts/tasks/charge/titles.ts";
import { isMark } from "#shared/text/labels.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { bodyText } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** So long a title without a number may be. */
const LONGEST = 120;
const stopped = /(?:[.;:]|\.\/\.?)["”)]*$/u;

/** The places of the lines that are titles though they have no number and no look of one: "Ban giám hiệu" above the points of its duties. Memoised. */
export const bareTitles = rememberingOf((units: readonly Unit[]): ReadonlySet<number> => {
  const candidates = units.flatMap((_, index) => (isBetween(units, index) ? [index] : []));
  const bodies = candidates.filter((index) => namesBodies(wordsAt(units, index)));
  const found = bodies.length > 1 ? bodies : [];
  return new Set([...found, ...inRuns(units, candidates)]);
});

function wordsAt(units: readonly Unit[], index: number): string {
  return (units[index] as TextUnit).text.trim();
}

function namesBodies(words: string): boolean {
  return areOnlyBodies(words) || headingAgencies(words) !== null;
}

/** A short line without a stop, behind something that has ended, with a point or a longer sentence below it. */
function isBetween(units: readonly Unit[], index: number): boolean {
  const [before, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (unit?.type !== "text" || unit.label !== null || next?.type !== "text" || before?.type !== "text") return false;
  const words = unit.text.trim();
  if (words.length > LONGEST || !/^\p{Lu}.*\p{L}$/su.test(words) || !hasEnded(before)) return false;
  if (next.label !== null) return isMark(next.label.style);
  return isSentence(next) && next.text.length > words.length;
}

function hasEnded(unit: TextUnit): boolean {
  const words = bodyText(unit).trim();
  return stopped.test(words) || (unit.label !== null && !isMark(unit.label.style) && words.length < LONGEST);
}

function isSentence(unit: TextUnit): boolean {
  const words = unit.text.trim();
  return /^\p{Lu}/u.test(words) && stopped.test(words);
}

/** Of running text without a single label, where titles and sentences take turns: its titles, if there are several. */
function inRuns(units: readonly Unit[], candidates: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < candidates.length;) {
    const end = runEnd(units, candidates[at] as number);
    const titles: number[] = [];
    for (; at < candidates.length && (candidates[at] as number) < end; at += 1) titles.push(candidates[at] as number);
    if (titles.length > 1 && takeTurns(units, titles, end))
      found.push(...titles.filter((index) => chargeOf(wordsAt(units, index)) === null));
  }
  return found;
}

/** Whether from the first title on every line is a title or a sentence, and the sentences are as many or more. */
function takeTurns(units: readonly Unit[], titles: readonly number[], end: number): boolean {
  const lines = units.slice(titles[0], end);
  const sentences = lines.filter((unit) => unit.type === "text" && isSentence(unit)).length;
  return titles.length + sentences === lines.length && sentences >= titles.length;
}

function runEnd(units: readonly Unit[], from: number): number {
  let end = from;
  for (let unit = units[end]; unit?.type === "text" && unit.label === null; unit = units[end]) end += 1;
  return end;
}
