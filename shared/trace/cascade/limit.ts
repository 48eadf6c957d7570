import type { Deadline } from "#shared/text/deadline-type.ts";
import type { Doubt } from "./doubts.ts";
import { doubt } from "./doubts.ts";
import { addDays, daysBetween } from "#shared/text/days.ts";
import { shown } from "./shown.ts";

/** The words of an own time limit; null: left to be filled in. */
export interface OwnLimit {
  readonly words: string | null;
  /** What a person must look at. */
  readonly doubt: Doubt | null;
}

export interface LimitOptions {
  /** Day of issue, ISO; null when not yet known. */
  readonly issued: string | null;
  /** While the day of issue is not known: the day of drafting, ISO; the paper cannot go out before it. */
  readonly today?: string;
  /** Days before the superior's limit. */
  readonly marginDays: number;
}

/** What is said when the superior's limit leaves no time. */
const atOnce = "Ngay sau khi Kế hoạch được ban hành";
/** Longer stretches are programmes: a margin of days means nothing in them. */
const programmeDays = 366;
const cue =
  /^[\s(]*(?:thời (?:gian|hạn)(?: (?:hoàn thành|thực hiện))?\s*:?|phấn đấu|cơ bản|hoàn thành|thực hiện|triển khai|xong|dự kiến)\s+(?!từ\s)/iu;

/**
 * The own limit for work whose superior limit is `deadline`: that many days earlier, never on or before the day of issue
 * (while that is open: today), never later than the superior's. What has no date keeps its words.
 */
export function ownLimit(deadline: Deadline | null, options: LimitOptions): OwnLimit {
  if (!deadline) return { words: null, doubt: doubt("limit-not-told") };
  if (deadline.impossible) return { words: null, doubt: doubt("limit-impossible", `“${deadline.raw}”`) };
  switch (deadline.kind) {
    case "ongoing":
      return { words: "Thường xuyên", doubt: null };
    case "periodic":
      return { words: earlierEach(tidy(deadline.raw), options.marginDays), doubt: null };
    case "event":
    case "roadmap":
      return conditional(deadline, options);
    case "unknown":
      return {
        words: null,
        doubt: doubt("limit-unclear", `“${deadline.raw}”`),
      };
    default:
      return dated(deadline, options);
  }
}

function dated(deadline: Deadline, { issued, today, marginDays }: LimitOptions): OwnLimit {
  const { end, start, raw } = deadline;
  const earliest = issued ?? today ?? null;
  if (end === null)
    return {
      words: "Thường xuyên",
      doubt: doubt("limit-open", `“${raw}”`),
    };
  if (issued !== null && end <= issued)
    return {
      words: atOnce,
      doubt: doubt("limit-past", end),
    };
  if (earliest !== null && end <= earliest) return { words: null, doubt: doubt("limit-over", end) };
  if (start !== null && (daysBetween(start, end) ?? 0) > programmeDays) return { words: tidy(raw), doubt: null };
  const wanted = addDays(end, -marginDays) ?? end;
  const late = earliest !== null && wanted <= earliest;
  const limit = late ? end : wanted;
  const from =
    start !== null && start < limit && (earliest === null || start > earliest)
      ? `Từ ngày ${shown(start)} đến ngày `
      : "Trước ngày ";
  return {
    words: `${from}${shown(limit)}`,
    doubt: late ? doubt("limit-near", end) : null,
  };
}

/** "Sau khi Bộ Tư pháp triển khai, dự kiến tháng 6/2023": an estimate that is past says nothing any more. */
function conditional({ end, raw }: Deadline, { issued, today }: LimitOptions): OwnLimit {
  const earliest = issued ?? today ?? null;
  if (end === null || earliest === null || end > earliest) return { words: tidy(raw), doubt: null };
  const words = tidy(raw.replace(/[\s,(]*(?:dự kiến|\().*$/iu, ""));
  const open = words !== "" && !/\d{1,2}\/\d{4}/u.test(words);
  const instead = issued === null ? null : atOnce;
  return { words: open ? words : instead, doubt: doubt("milestone-past", `“${raw}”`) };
}

/** "trước ngày 20 hằng tháng" → "trước ngày 15 hằng tháng"; words without a day of the month stay. */
function earlierEach(words: string, marginDays: number): string {
  return words.replace(/(ngày )(\d{1,2})(?![\d/])/giu, (all, before: string, day: string) =>
    Number(day) > marginDays ? before + String(Number(day) - marginDays).padStart(2, "0") : all,
  );
}

/** The limit's words without the brackets and verbs around them, first letter large. */
function tidy(raw: string): string {
  let words = raw.trim();
  for (let next = words.replace(cue, ""); next !== words; next = words.replace(cue, "")) words = next;
  words = words.replace(/[\s.;,]+$/u, "");
  if (words.endsWith(")") && !words.includes("(")) words = words.slice(0, -1);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
