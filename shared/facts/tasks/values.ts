import { actorPhrase } from "#shared/agencies/actor.ts";
import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
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

/** "Các Sở: A; B; C", "Giám đốc các Sở: A; B": names of one kind, which only the whole list tells. */
const ofOneKind = /^\s*(?:\p{L}+ (?:\p{L}+ )?)?các \p{L}+(?: \p{L}+|(?:, \p{L}+(?: \p{L}+)?){1,2})?:\s[^:;]{2,60};/iu;

/** "300.000 đồng/người": what somebody is paid, and nobody. */
const sum = /^\d[\d.,]*\s*(?:đồng|triệu|nghìn|đ(?![A-Za-zÀ-ỿ]))/u;

/** The agencies named in a stretch, one value each. A body of a common noun written once gets it back ("các Bộ: Quốc phòng, Công an"). */
export function agencyValues(words: Words, range: Range, origin: Origin): Value[] {
  const { text } = words;
  const alike = ofOneKind.test(text.slice(range.start, range.end));
  const working = origin === "column" && !alike ? workingIn(text, range) : [];
  return (alike ? [range] : working.length > 1 ? working : clausesOf(text, range)).flatMap((clause) =>
    splitAgencies(text.slice(clause.start, clause.end)).flatMap(({ start, end, head }) => {
      const value = valueOf(words, { start: clause.start + start, end: clause.start + end }, origin);
      if (!value || sum.test(value.value)) return [];
      return [head === undefined ? value : { ...value, value: `${head} ${value.value}` }];
    }),
  );
}

/** "UBND các xã trực tiếp triển khai tại địa bàn Sở A triển khai hạ tầng": the bodies of a cell that says of each what it does. */
function workingIn(text: string, range: Range): Range[] {
  const bodies: Range[] = [];
  for (let at = range.start; at < range.end;) {
    const phrase = actorPhrase(text.slice(0, range.end), at, true);
    const works = phrase?.closedBy === "work" && predicateAt(wordsOf(text, phrase.end), 0) !== null;
    if (works && agencyPrefix(text.slice(phrase.start, phrase.end))?.start === 0)
      bodies.push({ start: phrase.start, end: phrase.end });
    else if (bodies.length === 0) return [];
    const from = works ? phrase.end : at + 1;
    const next = /[\s;.]\s*(?=\p{Lu})/u.exec(text.slice(from, range.end));
    if (!next) break;
    at = from + next.index + next[0].length;
  }
  return bodies;
}

/** The stretches of a list that are to be split: a clause that goes on with a sentence is cut behind its bodies, a person's duty stays whole. */
function clausesOf(text: string, range: Range): Range[] {
  const whole = text.slice(range.start, range.end);
  if (whole.length < 70) return [range];
  const clauses: Range[] = [];
  for (const match of whole.matchAll(/(?:\([^()]*\)|[^;\n])+/gu)) {
    const clause = { start: range.start + match.index, end: range.start + match.index + match[0].length };
    const prefix = match[0].length > 60 ? agencyPrefix(match[0].trimStart()) : null;
    const lead = match[0].length - match[0].trimStart().length;
    const sentence =
      prefix &&
      prefix.start === 0 &&
      /^\s+(?:chủ trì|phối hợp|tiến hành|có trách nhiệm|chịu trách nhiệm|xây dựng|tham mưu(?!,? (?:và )?giúp việc)|tổ chức|rà soát|thực hiện|theo dõi|tổng hợp|báo cáo|hướng dẫn|căn cứ)/iu.test(
        match[0].slice(lead + prefix.end),
      );
    clauses.push(sentence ? { start: clause.start, end: clause.start + lead + prefix.end } : clause);
  }
  return clauses;
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
  const steps = origin === "column" ? milestones(text, found) : null;
  if (steps) return placed(steps, words, range.start, origin);
  const dated = found.filter(
    (deadline) => deadline.end !== null && deadline.kind !== "event" && deadline.kind !== "roadmap",
  );
  const last = dated.toSorted((a, b) => (a.end as string).localeCompare(b.end as string)).at(-1);
  const yearly = found.find(({ kind, every }) => kind === "periodic" && every === "year");
  if (yearly && dated.every(({ kind, yearAssumed }) => kind === "by-date" && yearAssumed === true))
    return placed(yearly, words, range.start, origin);
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

/** "Khởi động quý IV/2026; báo cáo quý II/2027; bộ tiêu chí quý IV/2027": three steps or more with a time each, of which none is the limit. */
function milestones(text: string, found: readonly FoundDeadline[]): FoundDeadline | null {
  const steps = [...text.matchAll(/[^;]+/gu)].filter(
    ({ index, 0: words }) =>
      saysWhat.test(words) &&
      found.some(({ range, end }) => end !== null && range.start >= index && range.end <= index + words.length),
  );
  if (steps.length < 3) return null;
  const start = text.length - text.trimStart().length;
  const range = { start, end: start + text.trim().length };
  return { kind: "roadmap", operator: "in", start: null, end: null, raw: text.trim(), range };
}

/** Words of what is to be ready, before those of its time. */
const saysWhat =
  /^\s*(?!(?:hoàn thành|thực hiện|trước|trong|chậm nhất|giai đoạn|từ|đến|xong|quý|tháng|năm|ngày)(?![A-Za-zÀ-ỿ]))\p{L}+\s+\p{L}{2,}[^;]*?\d/iu;

/** A found deadline with its place in the node. */
export function placed(found: FoundDeadline, words: Words, offset: number, origin: Origin): TaskDeadline {
  const { range, ...deadline } = found;
  return { ...deadline, origin, at: { node: words.node, start: offset + range.start, end: offset + range.end } };
}
