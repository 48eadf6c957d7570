import { addDays, dayOf, lastDayOfMonth, partsOf } from "#shared/text/days.ts";
import type { Range } from "#shared/text/range.ts";
import type { Atom } from "./atoms.ts";
import type { DeadlineContext } from "./found.ts";

/** One calendar time or a stretch between two. */
export interface Core extends Range {
  readonly first: Atom;
  readonly last: Atom;
  readonly joined: "range" | "list" | null;
}

/** The days a core covers; null where the words or the context give none. */
export interface Extent {
  readonly first: string | null;
  readonly last: string | null;
  readonly yearAssumed: boolean;
  readonly impossible: boolean;
}

const upTo = String.raw`(?:cho\s+|kéo dài\s+)?(?:đến|tới)(?:\s+(?:hết|cuối|giữa|đầu|trước|khoảng|nửa đầu|nửa cuối))*`;
const rangeGap = new RegExp(
  String.raw`^\s*(?:-|${upTo})\s*(?:ngày\s*(?:(?:bầu cử|khai mạc|bế mạc|khai giảng|diễn ra|kết thúc|tổ chức)\s*)?)?$`,
  "u",
);
const finishGap =
  /^\s*,?\s*(?:và\s+)?(?:hoàn thành|kết thúc|xong)(?:\s+(?:trước|trong|vào|chậm nhất(?: là| trước)?|đến(?: hết)?))*\s*$/u;
const listGap = /^\s*(?:,|,?\s*và|hoặc|&|\+)\s*$/u;
const sinceBefore = /(?<![A-Za-zÀ-ỿ])(?<!chứng )(?:từ|bắt đầu)\s*(?:(?:đầu|giữa|cuối|ngày)\s*)*$/u;
const partialDay =
  /(?<![\d/.,A-Za-zÀ-ỿ])((?:từ\s+)?(?:ngày\s*)?)(\d{1,2})\s*(-|đến(?:\s+hết)?|tới|và|,)\s*(?:hết\s*)?(?:ngày\s*)?$/u;

function joinOf(text: string, a: Atom, b: Atom): Core["joined"] {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 40) return null;
  const since = sinceBefore.test(text.slice(Math.max(0, a.start - 24), a.start));
  if (rangeGap.test(gap)) return a.unit === b.unit || since ? "range" : null;
  if (since && finishGap.test(gap)) return "range";
  if (a.unit === "day") return b.unit === "day" && /^\s*(?:và|hoặc)\s*$/u.test(gap) ? "list" : null;
  return a.unit === b.unit && !a.bare && listGap.test(gap) ? "list" : null;
}

/** "từ ngày 15 đến" before "20/6/2026", "ngày 15 -" before "16/6": the number belongs to the same month. */
function withPartialDay(text: string, core: Core): Core {
  if (core.joined !== null || core.first.unit !== "day") return core;
  const left = Math.max(0, core.start - 32);
  const match = partialDay.exec(text.slice(left, core.start));
  const day = Number(match?.[2]);
  if (!match || day < 1 || day > 31 || ((match[1] as string).trim() === "" && match[3] !== "-")) return core;
  const since = (match[1] as string).startsWith("từ") ? 3 : 0;
  const start = left + match.index + since;
  const joined = /^(?:và|,)$/u.test(match[3] as string) ? "list" : "range";
  return { ...core, start, first: { ...core.first, start, day }, joined };
}

/** Joins neighbouring times that the words tie together ("từ 15/4 đến 14/5/2026", "quý II và quý IV/2026"). */
export function joinAtoms(text: string, atoms: readonly Atom[]): Core[] {
  const out: Core[] = [];
  for (const next of atoms) {
    const open = out.at(-1);
    const joined = open && open.joined !== "range" ? joinOf(text, open.last, next) : null;
    if (open && joined && !(joined === "range" && open.joined === "list"))
      out[out.length - 1] = { ...open, end: next.end, last: next, joined };
    else out.push(withPartialDay(text, { start: next.start, end: next.end, first: next, last: next, joined: null }));
  }
  return out;
}

function firstDay(atom: Atom, year: number): string | null {
  return dayOf(year, atom.firstMonth, atom.day ?? 1);
}

function lastDay(atom: Atom, year: number): string | null {
  return atom.day === null ? lastDayOfMonth(year, atom.lastMonth) : dayOf(year, atom.lastMonth, atom.day);
}

/**
 * The year of a time without one: the plan's, else that of issue. A day in January that would lie before
 * the issue means the January after.
 */
function assumedYear(atom: Atom, context: DeadlineContext): number | null {
  const issued = partsOf(context.issued ?? "");
  const year = context.year ?? issued?.year ?? null;
  if (year === null || !issued || atom.lastMonth !== 1) return year;
  const end = lastDay(atom, year);
  return end !== null && end < (context.issued as string) ? year + 1 : year;
}

/** The year that the words themselves give each end of a core; a missing one follows from the other end. */
function writtenYears({ first, last }: Core): readonly [number | null, number | null] {
  const end = last.lastYear ?? last.year;
  const crosses = first.firstMonth > last.lastMonth ? 1 : 0;
  if (first === last) return [end !== null && last.lastYear === null ? end - crosses : last.year, end];
  if (first.year === null && end !== null) return [end - crosses, end];
  if (first.year !== null && end === null) return [first.year, first.year + crosses];
  return [first.year, end];
}

/** The days a core covers, a missing year taken from the context and `shift` years added to it ("năm sau"). */
export function extentOf(core: Core, context: DeadlineContext, shift = 0): Extent {
  const [writtenFirst, writtenLast] = writtenYears(core);
  const yearAssumed = writtenLast === null;
  const assumed = yearAssumed
    ? assumedYear(core.last, shift > 0 ? { year: context.year ?? partsOf(context.issued ?? "")?.year } : context)
    : null;
  const last = writtenLast ?? (assumed === null ? null : assumed + shift);
  const crosses = core.first.firstMonth > core.last.lastMonth ? 1 : 0;
  const first = writtenFirst ?? (last === null ? null : last - crosses);
  const impossible = isImpossible(core.first, first) || isImpossible(core.last, last);
  if (last === null || first === null) return { first: null, last: null, yearAssumed: false, impossible };
  const from = core.first.open ? null : firstDay(core.first, first);
  const to = core.last.open ? null : lastDay(core.last, last);
  return impossible
    ? { first: null, last: null, yearAssumed, impossible }
    : { first: from, last: to, yearAssumed, impossible };
}

function isImpossible(atom: Atom, year: number | null): boolean {
  if (atom.open) return false;
  if (atom.lastMonth < 1 || atom.lastMonth > 12) return true;
  return atom.day !== null && dayOf(year ?? 2024, atom.lastMonth, atom.day) === null;
}

/** The day before, or null. */
export function dayBefore(day: string | null): string | null {
  return day === null ? null : addDays(day, -1);
}

/** The day after, or null. */
export function dayAfter(day: string | null): string | null {
  return day === null ? null : addDays(day, 1);
}
