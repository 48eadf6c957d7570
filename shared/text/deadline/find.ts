import { level } from "#shared/text/level.ts";
import type { Range } from "#shared/text/range.ts";
import { datedStrength, ongoingStrength, periodicStrength } from "./accept.ts";
import { triggerStrength } from "./accept-event.ts";
import type { Setting } from "./accept.ts";
import { calendarDay, closing, inBrackets, inQuotes, isAhead, stated } from "./brackets.ts";
import { datedMarks } from "./dated.ts";
import type { DeadlineContext, Mark, StatedDeadline } from "./found.ts";
import { resolveMarks } from "./marks.ts";
import { occasionMarks } from "./occasions.ts";
import { describe, targeted, trimmed } from "./parse.ts";
import { periodicMarks } from "./periodic.ts";
import { ongoingMarks, proseTriggerMarks } from "./triggers.ts";

const anyTime =
  /\d|thường xuyên|liên tục|trước (?:ngày|khi|mùa|vụ|tết|dịp|kỳ|lễ|đại hội|giao thừa|khai giảng|bầu cử)|định k[ỳì]|(?:hằng|hàng|mỗi|từng)\s+(?:ngày|tuần|tháng|quý|năm)|khi\s|quý\s|(?:cuối|trong|cả|hết)\s+năm|lộ trình|thời hạn|thời gian|học k[ỳì]|năm học|(?:kỳ|phiên) họp|trong (?:ngày|tuần|tháng|quý)|từ nay/u;
const label =
  /(?<![A-Za-zÀ-ỿ])(?:thời gian|thời hạn|thời điểm|hạn|tiến độ)(?:\s+(?:hoàn thành|thực hiện|triển khai|báo cáo|gửi|nộp|kết thúc|giải quyết|tổ chức|trình|chót|cuối|mới))*(?:\s+(?:báo cáo|nhiệm vụ|công việc))?\s*(?::|là\s)/gu;
/** How a field begins that holds a limit and nothing else. */
const fieldStart =
  /^[\s*_]*(?:\d|(?:phải|phấn đấu|cơ bản|hoàn thành|thực hiện|triển khai|xong|kết thúc|trước|sau|chậm|muộn|trong (?:quý|tháng|năm|ngày|tuần|vòng|thời|\d|0|cả|suốt|giai|nửa)|định k[ỳì]|thường|liên tục|hằng|hàng|mỗi|ngay|ngày|khi|dự kiến|quý|tháng|lộ trình|theo|năm|các năm|từ|kể từ|bắt đầu|đến|hết|cả|cuối|đầu|giữa|giai đoạn|nửa|sáu tháng|không (?:quá|muộn)|kỳ họp|tại kỳ|báo cáo|gửi|nộp)(?![A-Za-zÀ-ỿ]))/u;
const clauseEnd = /[;!?\n]|\.(?=\s|$)|\.\/\./gu;
const startLabel = /^[\s\-+*•]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]\)|\(\d{1,2}\))\s*)?[\s*_]*$/u;

/** Blanks in place of given ranges. */
function blanked(text: string, ranges: readonly Range[]): string {
  let out = text;
  for (const { start, end } of ranges) out = out.slice(0, start) + " ".repeat(end - start) + out.slice(end);
  return out;
}

/** "05/02: Quán triệt …", "10/02 - 28/02: Tập luyện …": a calendar names the day first. */
const dayFirst = new RegExp(
  String.raw`^[\s\-+*•]*(?:(?:dự kiến|từ|sáng|chiều|tối)\s+)*(${calendarDay}(?:\s*(?:-|đến)\s*${calendarDay})?)\s*:\s+(?!đã\s)`,
  "u",
);

/** "Họp triển khai đến các xóm: 24/10 (…)": a day without its year behind a colon that cannot be a fraction. */
const dayBehind = /\p{L}:\s+((?:0[1-9]|1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2]))(?=\s*(?:\(|[.;]|$))/gu;

function behindColon(sentence: string, text: string, context: DeadlineContext): StatedDeadline[] {
  return Array.from(text.matchAll(dayBehind)).flatMap((match) => {
    const end = match.index + match[0].length;
    return stated(sentence, { start: end - (match[1] as string).length, end }, context)
      .filter((one) => isAhead(one, context))
      .map((one) => ({ ...one, strength: "plain" as const }));
  });
}

/** The day with which a line of a calendar begins, if it is still to come. */
function atStart(sentence: string, text: string, context: DeadlineContext): StatedDeadline[] {
  const match = dayFirst.exec(text);
  if (!match) return [];
  const days = match[1] as string;
  const start = match[0].indexOf(days);
  return stated(sentence, { start, end: start + days.length }, context).filter((one) => isAhead(one, context));
}

/** "Thời gian hoàn thành: Quý II/2023": everything after the label to the end of its sentence is the field. */
function afterLabels(sentence: string, text: string, context: DeadlineContext): StatedDeadline[] {
  const out: StatedDeadline[] = [];
  for (const match of text.matchAll(label)) {
    const start = match.index + match[0].length;
    const length = text.slice(start).search(clauseEnd);
    const end = length < 0 ? text.length : start + length;
    if (!fieldStart.test(text.slice(start, start + 24))) continue;
    out.push(...stated(sentence, { start, end: Math.min(end, start + 400) }, context));
  }
  return out;
}

/** Who does it, and nothing else, behind a time: ", do Trường Chính trị tỉnh chủ trì". */
const doer =
  /^\s*,?\s*(?:do|giao(?: cho)?)\s[^,;.:()]{3,90}\s(?:chủ trì|thực hiện|phụ trách|tổ chức|đảm nhiệm|đảm nhận|tham mưu)(?:\s(?:thực hiện|tổ chức))?[\s.]*$/u;

function settingOf(text: string, mark: Mark, clause: Range, issued: string | null): Setting {
  const left = text.slice(Math.max(clause.start, mark.start - 240), mark.start);
  const right = text.slice(mark.end, Math.min(clause.end, mark.end + 240));
  const day = mark.meaning.end ?? mark.meaning.start;
  const ahead = day === null || issued === null ? null : day >= issued;
  return {
    left,
    right,
    ahead,
    atEnd: closing.test(text.slice(mark.end, clause.end + 1)) || doer.test(right),
    opening: (startLabel.test(left) && mark.start - clause.start < 12) || /\p{Ll}:\s*$/u.test(left),
  };
}

function clausesOf(text: string): Range[] {
  const out: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  out.push({ start, end: text.length });
  return out;
}

function strengthOf(mark: Mark, words: string, setting: Setting): StatedDeadline["strength"] | null {
  if (mark.kind === "dated") return datedStrength(mark, words, setting);
  if (mark.kind === "periodic") return periodicStrength(mark, words, setting);
  if (mark.kind === "ongoing") return ongoingStrength(words, setting);
  return triggerStrength(mark, words, setting);
}

/** A recurrence holds the brackets with its days, events run on to the next comma or the end of their clause; everything else is as long as its mark. */
function rangeOf(sentence: string, mark: Mark, setting: Setting): Range | null {
  if (mark.kind === "periodic") {
    const within = /^\s*\((?=[^();]*(?:ngày|trước|nhất)[^();]*\d)(?![^()]*hoàn thành)[^();]{4,80}\)/iu.exec(
      sentence.slice(mark.end, mark.end + 90),
    );
    return trimmed(sentence, mark.start, mark.end + (within?.[0].length ?? 0));
  }
  if (mark.kind !== "event" || (mark.occasion && mark.occasion !== "until"))
    return trimmed(sentence, mark.start, mark.end);
  const rest = /^(?:\s*,\s*(?=kể từ|tính từ))?[^,;.()]*(?:,\s*dự kiến[^,;.()]*)?/u.exec(setting.right)?.[0] ?? "";
  return trimmed(sentence, mark.start, mark.end + rest.length);
}

function inProse(sentence: string, text: string, context: DeadlineContext): StatedDeadline[] {
  const marks = resolveMarks([
    ...datedMarks(text, context, false),
    ...periodicMarks(text),
    ...ongoingMarks(text),
    ...proseTriggerMarks(text),
    ...occasionMarks(text),
  ]);
  const clauses = clausesOf(text);
  const out: StatedDeadline[] = [];
  let index = 0;
  for (const mark of marks) {
    while (index < clauses.length - 1 && (clauses[index] as Range).end < mark.start) index += 1;
    const setting = settingOf(text, mark, clauses[index] as Range, context.issued ?? null);
    const words = text.slice(mark.start, mark.end);
    const strength = strengthOf(mark, words, setting);
    const range = strength === null || inQuotes(text, mark.start) ? null : rangeOf(sentence, mark, setting);
    if (strength === null || range === null) continue;
    const targetStart = Math.max(0, range.start - 160, (clauses[index] as Range).start);
    const meaning = targeted(text, { start: targetStart, end: range.end }, mark.meaning);
    out.push({ ...describe(sentence, text, range, meaning, context), strength });
  }
  return out;
}

/** Limits in order, none overlapping: of two, the one listed first stays. */
function separate(found: readonly StatedDeadline[]): StatedDeadline[] {
  const kept: StatedDeadline[] = [];
  for (const one of found) {
    if (kept.every(({ range }) => one.range.end <= range.start || one.range.start >= range.end)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.range.start - b.range.start);
}

/** Words before a day without a year which say that it comes back: "báo cáo hằng năm (", "định kỳ báo cáo kết quả". */
const comesBack =
  /(?<![A-Za-zÀ-ỿ])(?:định k[ỳì]\s[^.;\d]{0,60}|(?:hằng|hàng|mỗi) năm(?:[\s,(]{1,3}|\s[^.;\d]{0,60}\s))$/iu;

/** "hằng năm, trước ngày 30/11": a day without a year right behind a recurrence is the day of each period. */
function recurring(found: readonly StatedDeadline[], sentence: string): StatedDeadline[] {
  const out: StatedDeadline[] = [];
  for (const each of found) {
    const left = each.yearAssumed ? sentence.slice(Math.max(0, each.range.start - 80), each.range.start) : "";
    const yearly = each.kind === "by-date" && each.operator !== "in" && comesBack.test(left);
    const one: StatedDeadline = yearly ? yearlyOf(each) : each;
    const before = out.at(-1);
    const near =
      before?.kind === "periodic" && /^[\s,(]{0,3}$/u.test(sentence.slice(before.range.end, one.range.start));
    if (before && near && one.kind === "by-date" && one.yearAssumed) {
      const range = { start: before.range.start, end: one.range.end };
      out[out.length - 1] = {
        ...before,
        range,
        raw: sentence.slice(range.start, range.end),
        operator: one.operator,
        strength: "explicit",
      };
    } else out.push(one);
  }
  return out;
}

function yearlyOf({ raw, operator, range, strength }: StatedDeadline): StatedDeadline {
  return { raw, kind: "periodic", operator, start: null, end: null, every: "year", range, strength };
}

/**
 * The time limits of the work that running prose states ("…, hoàn thành trong tháng 6/2023", "(thực hiện thường xuyên)"),
 * in order, not overlapping. NFC text of any length. Dates that say something else (of cited papers, of periods in titles,
 * of what has been done) are left out; where it is doubtful nothing is found.
 */
export function findDeadlines(sentence: string, context: DeadlineContext): StatedDeadline[] {
  const text = level(sentence);
  if (!anyTime.test(text)) return [];
  const bracketed = inBrackets(sentence, text, context);
  const open = text.replace(/\([^()]*\)/gu, (group) => " ".repeat(group.length));
  const labelled = afterLabels(sentence, open, context);
  const prose = inProse(
    sentence,
    blanked(
      open,
      labelled.map(({ range }) => range),
    ),
    context,
  );
  // "định kỳ hằng quý (trước ngày 15 của tháng cuối quý), năm": the whole holds its brackets.
  const around = prose.filter(({ range }) =>
    bracketed.some((one) => range.start < one.range.start && one.range.end <= range.end),
  );
  return recurring(
    separate([
      ...labelled,
      ...atStart(sentence, text, context),
      ...behindColon(sentence, text, context),
      ...around,
      ...bracketed,
      ...prose,
    ]),
    sentence,
  );
}
