import { splitAgencies } from "#shared/agencies/split.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import type { DeadlineContext, FoundDeadline } from "#shared/text/deadline/found.ts";
import type { Range } from "#shared/text/range.ts";
import type { Origin, TaskDeadline, Value } from "#shared/model/task.ts";

/** A stretch of one node's text that is being read. */
export interface Words {
  readonly node: string;
  readonly text: string;
}

const final = /[\s.;,:]+$/u;

/** A value from a stretch of words, without final punctuation; null when nothing is left. */
export function valueOf(words: Words, range: Range, origin: Origin): Value | null {
  const raw = words.text.slice(range.start, range.end);
  const lead = raw.length - raw.trimStart().length;
  const value = raw.trim().replace(final, "");
  if (value === "") return null;
  const start = range.start + lead;
  return { value, raw: value, origin, at: { node: words.node, start, end: start + value.length } };
}

/** The agencies named in a stretch, one value each. */
export function agencyValues(words: Words, range: Range, origin: Origin): Value[] {
  return splitAgencies(words.text.slice(range.start, range.end)).flatMap(({ start, end }) => {
    const value = valueOf(words, { start: range.start + start, end: range.start + end }, origin);
    return value ? [value] : [];
  });
}

/** The time limit a field or column states; of several dates the span from the first to the last one counts. */
export function deadlineValue(
  words: Words,
  range: Range,
  origin: Origin,
  context: DeadlineContext,
): TaskDeadline | null {
  const text = words.text.slice(range.start, range.end);
  const found = parseDeadline(text, context);
  const first = found.find((deadline) => deadline.kind !== "unknown") ?? found[0];
  if (!first) return null;
  const dated = found.filter(
    (deadline) => deadline.end !== null && deadline.kind !== "event" && deadline.kind !== "roadmap",
  );
  const last = dated.toSorted((a, b) => (a.end as string).localeCompare(b.end as string)).at(-1);
  const lasting = first.kind === "ongoing" || first.kind === "periodic";
  if (dated.length < 2 || !last || lasting)
    return placed(first.end === null && last && !lasting ? last : first, words, range.start, origin);
  const spans = { start: dated[0]?.range.start ?? 0, end: Math.max(...dated.map((deadline) => deadline.range.end)) };
  const start = dated.map((deadline) => deadline.start).find((day) => day !== null) ?? null;
  const whole = {
    ...last,
    kind: start === null ? last.kind : ("range" as const),
    start,
    raw: text.slice(spans.start, spans.end),
    range: spans,
  };
  return placed(whole, words, range.start, origin);
}

/** A found deadline with its place in the node. */
export function placed(found: FoundDeadline, words: Words, offset: number, origin: Origin): TaskDeadline {
  const { range, ...deadline } = found;
  return { ...deadline, origin, at: { node: words.node, start: offset + range.start, end: offset + range.end } };
}
