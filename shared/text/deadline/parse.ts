import { addDays } from "#shared/text/days.ts";
import { level } from "#shared/text/level.ts";
import type { Range } from "#shared/text/range.ts";
import { datedMarks } from "./dated.ts";
import type { DeadlineContext, FoundDeadline, Mark, Meaning } from "./found.ts";
import { resolveMarks } from "./marks.ts";
import { periodicMarks } from "./periodic.ts";
import { dependenceOf, ongoingMarks, triggerMarks } from "./triggers.ts";

const edgePunctuation = /[\s.,;:!*_…]/u;

/** Spaces in place of everything inside round brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)?/gu, (group) => " ".repeat(group.length));
}

/** The range without blanks and final punctuation; an outer pair of brackets goes too. Null when nothing is left. */
export function trimmed(words: string, start: number, end: number): Range | null {
  let [a, b] = [start, end];
  for (;;) {
    while (a < b && /[\s.,;:!*_\-–+…]/u.test(words.charAt(a))) a += 1;
    while (b > a && (edgePunctuation.test(words.charAt(b - 1)) || (words.startsWith("./", b - 2) && b - 2 >= a)))
      b -= 1;
    const inner = words.slice(a + 1, b - 1);
    if (b - a > 2 && words[a] === "(" && words[b - 1] === ")" && !/[()]/u.test(inner)) [a, b] = [a + 1, b - 1];
    else if (words[a] === "(" && !words.slice(a, b).includes(")")) a += 1;
    else {
      const joint = /\s(?:và|hoặc|gồm)$/iu.exec(words.slice(a, b));
      if (!joint) return b > a ? { start: a, end: b } : null;
      b = a + joint.index;
    }
  }
}

function fieldMarks(text: string, context: DeadlineContext): Mark[] {
  return resolveMarks([
    ...datedMarks(text, context, true),
    ...periodicMarks(text),
    ...ongoingMarks(text),
    ...triggerMarks(text),
  ]);
}

/** Where a new limit begins after `previous`, or null when `next` still belongs to it. */
function cutBetween(text: string, previous: Mark, next: Mark): number | null {
  const gap = text.slice(previous.end, next.start);
  const strong = Math.max(gap.lastIndexOf(";"), gap.lastIndexOf("\n"), gap.search(/\.\s/u));
  if (strong >= 0) return previous.end + strong + 1;
  const depends = previous.kind === "event" || previous.kind === "roadmap";
  if (depends && (next.kind !== "dated" || !(next.cue || next.meaning.operator === "before") || next.meaning.estimated))
    return null;
  if (
    previous.kind === "ongoing" &&
    (next.kind === "ongoing" || next.kind === "roadmap" || (next.kind === "dated" && next.unit === "year" && !next.cue))
  )
    return null;
  if (next.kind === "roadmap" || (next.kind === "event" && !next.cue)) return null;
  const weak = /^[\s\S]*(?:,|\sgồm\s|\svà\s|\s-\s|\/|\+|:)/u.exec(gap);
  return weak ? previous.end + weak[0].length : null;
}

/**
 * The time limits of a whole field or table cell, in order, e.g. "Thường xuyên; sơ kết trước ngày 15/6, tổng kết trước
 * ngày 30/11". NFC text. Words that are not understood give one result of kind "unknown"; an empty field gives none.
 */
export function parseDeadline(words: string, context: DeadlineContext): FoundDeadline[] {
  const text = level(words);
  const masked = withoutBrackets(text);
  const outside = fieldMarks(masked, context);
  const open = outside.length > 0 ? masked : text.replace(/[()]/gu, " ");
  const marks = outside.length > 0 ? outside : dependenceOf(masked) === null ? fieldMarks(open, context) : [];
  if (marks.length === 0) return withoutMarks(words, text, context);
  const out: FoundDeadline[] = [];
  let start = 0;
  for (const [i, mark] of marks.entries()) {
    if (i > 0 && start > mark.start) continue;
    const group = [mark];
    let cut: number | null = null;
    for (let j = i + 1; j < marks.length && cut === null; j += 1) {
      cut = cutBetween(open, marks[j - 1] as Mark, marks[j] as Mark);
      if (cut === null) group.push(marks[j] as Mark);
    }
    if (group.length > 0 && out.length > 0 && mark.start < start) continue;
    pushPart(out, words, text, start, cut ?? words.length, group, context);
    start = cut ?? words.length;
  }
  return out;
}

function withoutMarks(words: string, text: string, context: DeadlineContext): FoundDeadline[] {
  const range = trimmed(words, 0, words.length);
  if (!range || !/[A-Za-zÀ-ỿ\d]/u.test(words.slice(range.start, range.end))) return [];
  const kind = dependenceOf(withoutBrackets(text).replace(/^\s*(?:xong|hoàn thành)\s+(?=trước)/u, "")) ?? "unknown";
  return [describe(words, text, range, { kind, operator: "in", start: null, end: null }, context)];
}

function pushPart(
  out: FoundDeadline[],
  words: string,
  text: string,
  start: number,
  end: number,
  group: readonly Mark[],
  context: DeadlineContext,
): void {
  const range = trimmed(words, start, end);
  if (range)
    out.push(
      describe(words, text, range, sharpened(text.slice(range.start, range.end), strongest(group), context), context),
    );
}

/** Of marks that were not parted, the one that says most: a recurrence, then the first. */
function strongest(group: readonly Mark[]): Mark {
  const first = group[0] as Mark;
  const year =
    first.kind === "ongoing" ? group.find((mark) => mark.kind === "dated" && !mark.meaning.yearAssumed) : undefined;
  if (year) return { ...first, meaning: { ...first.meaning, end: year.meaning.end } };
  if (first.kind !== "dated") return first;
  const recurrence = group.find((mark) => mark.kind === "periodic");
  // "Báo cáo quý I trước ngày 15/3": the quarter names the report, the day is the limit.
  const limit = first.led || first.cue ? first : group.find((mark) => mark.kind === "dated" && (mark.led || mark.cue));
  return recurrence ?? limit ?? first;
}

/** "Sau ngày bầu cử 15/3/2026": what comes after an event, whose day the words only add. */
const afterEvent = /^(?:ngay\s+)?sau (?:ngày|kỳ|đợt|lễ|hội nghị|đại hội)\s+(?!\d)/u;

/** "Kỳ họp giữa năm 2026": the session is the limit, its day is set elsewhere. */
const atSession = /^(?:trình\s+)?(?:tại\s+)?(?:kỳ|phiên)\s+họp(?![A-Za-zÀ-ỿ])[^,;(]*$/u;

/** "Năm 2026 (trước ngày 30/11)": a day in brackets says more than the period before them. */
function sharpened(own: string, mark: Mark, context: DeadlineContext): Meaning {
  const at = own.indexOf("(");
  if ((mark.unit === "year" || mark.unit === "half") && atSession.test(own))
    return { kind: "event", operator: "in", start: null, end: null };
  if (mark.unit === "day" && mark.meaning.operator === "in" && afterEvent.test(own))
    return { kind: "event", operator: "from", start: null, end: null };
  if (mark.kind !== "dated" || mark.unit === "day" || mark.meaning.operator !== "in" || at <= 0) return mark.meaning;
  const inner = datedMarks(own.slice(at).replace(/[()]/gu, " "), context, true)[0];
  const limits = inner?.unit === "day" && (inner.meaning.operator === "before" || inner.meaning.operator === "by");
  return inner && limits && inner.meaning.kind === "by-date" ? inner.meaning : mark.meaning;
}

/** Completes a meaning by the words around its mark: the trigger, an estimate or a start in brackets. */
export function describe(
  words: string,
  text: string,
  range: Range,
  meaning: Meaning,
  context: DeadlineContext,
): FoundDeadline {
  if (meaning.kind !== "event" && meaning.kind !== "roadmap")
    return { raw: words.slice(range.start, range.end), ...targeted(text, range, meaning), range };
  const own = text.slice(range.start, range.end);
  const inner = datedIn(own, context);
  const end = inner
    ? (inner.meaning.end ?? (inner.meaning.operator === "from" ? inner.meaning.start : null))
    : termEnd(own, context);
  const estimated = inner !== null && (/(?<![A-Za-zÀ-ỿ])dự kiến/u.test(own) || inner.meaning.estimated === true);
  const bracket = meaning.kind === "roadmap" ? own.indexOf("(") : -1;
  const whole =
    (bracket > 0 && inner && inner.start > bracket && trimmed(words, range.start, range.start + bracket)) || range;
  const trigger = triggerOf(words.slice(whole.start, whole.end));
  return {
    raw: words.slice(whole.start, whole.end),
    ...meaning,
    end,
    ...(trigger ? { trigger } : {}),
    ...(estimated ? { estimated: true as const } : {}),
    ...(inner?.meaning.yearAssumed && end !== null ? { yearAssumed: true as const } : {}),
    ...(inner?.meaning.impossible ? { impossible: true as const } : {}),
    range: whole,
  };
}

/** The first date that goes with an event or a roadmap: in brackets, or after "dự kiến". */
function datedIn(own: string, context: DeadlineContext): Mark | null {
  const from = own.search(/\(|(?<![A-Za-zÀ-ỿ])dự kiến/u);
  if (from < 0) return null;
  const open = own.slice(from).replace(/[()]/gu, " ");
  const mark = datedMarks(open, context, true)[0];
  return mark && mark.kind === "dated" ? { ...mark, start: mark.start + from, end: mark.end + from } : null;
}

const term = /(?<![A-Za-zÀ-ỿ\d])(\d{1,3})\s*ngày\s*,?\s*(?:kể từ|tính từ|từ|sau) (?=ngày \d|\d)/u;

/** "trong 15 ngày kể từ ngày 01/3/2023": the day itself is not counted (Bộ luật Dân sự 2015, Điều 147); working days give none. */
function termEnd(own: string, context: DeadlineContext): string | null {
  const match = term.exec(own);
  if (!match) return null;
  const day = datedMarks(own.slice(match.index + match[0].length), context, true)[0];
  const base = day && day.start === 0 && day.unit === "day" ? (day.meaning.end ?? day.meaning.start) : null;
  return base === null || base === undefined ? null : addDays(base, Number(match[1]));
}

function triggerOf(raw: string): string {
  return raw
    .replace(/\s*[,(]\s*(?:dự kiến)[\s\S]*$/iu, "")
    .replace(/^(?:thực hiện|triển khai|hoàn thành)\s+(?=theo|sau|khi|ngay)/iu, "")
    .trim();
}

const target = /(?<![A-Za-zÀ-ỿ])đạt\s+(?:[A-Za-zÀ-ỿ]+\s+){0,3}\d{1,3}(?:[.,]\d+)?\s?%/u;

/** "đạt 100% … kể từ tháng 4/2023": the day from which a target holds is the day by which it is reached. */
export function targeted(text: string, range: Range, meaning: Meaning): Meaning {
  const isTarget =
    meaning.kind === "range" && meaning.operator === "from" && meaning.end === null && meaning.start !== null;
  if (!isTarget || !target.test(text.slice(range.start, range.end))) return meaning;
  return { ...meaning, start: null, end: meaning.start };
}
