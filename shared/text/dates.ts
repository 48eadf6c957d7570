import { dayOf, isDay } from "./days.ts";
import { level } from "./level.ts";
import type { Range } from "./range.ts";

/** A date as written; a part that is missing or left blank ("ngày … tháng 3 năm 2023") is null. */
export interface WrittenDate extends Range {
  readonly raw: string;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** The day as ISO; null when a part is missing or the day cannot exist. */
  readonly iso: string | null;
  /** The numbers written cannot be a day of any (or of the written) year: 31/6, 30/02/2023. */
  readonly impossible: boolean;
  /** "ngày" stands before it. */
  readonly named: boolean;
}

const blank = String.raw`[\s.…_]`;
/** A number that a stamp or a file parted: "ngày 2 6 tháng 0 6 năm". */
const [partedDay, partedMonth] = [String.raw`[0-3] \d(?= ?tháng)`, String.raw`[01] \d(?=,? ?năm)`];
const spelled = new RegExp(
  String.raw`ngày${blank}*(${partedDay}|\d{1,2})?(?!\d)${blank}*tháng${blank}*(${partedMonth}|\d{1,2})?(?!\d)(?:(?:${blank}*,?\s*năm\s*|\s*[/-]\s*)(\d{4}|20\d?[.…_]+|[.…_]{2,}|…))?`,
  "gu",
);
const bareSpelled =
  /(?<![\d/.,-]|(?:ngày|tuần|thứ|đợt|lần)\s*)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,?\s*năm\s*|\s*[/-]\s*)(\d{4})(?!\d)/gu;
const slashed = /(ngày\s*)?(?<![\d/.,])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4}|\d{2})(?![\d/]|[.,]\d|[A-Za-zÀ-ỿ])/gu;
const dotted = /(ngày\s*)?(?<![\d/.,-])(\d{1,2})([.-])(\d{1,2})\3((?:19|20)\d{2})(?![\d/]|[.,]\d|[A-Za-zÀ-ỿ])/gu;
const dayMonth =
  /ngày\s*(\d{1,2})\s?([/.-])\s?(\d{1,2})(?![\d/]|[.,-]\d|[A-Za-zÀ-ỿ]|\s*tháng)(?:\s*,?\s*năm\s*(\d{4})(?!\d))?/gu;
const bareDayMonth = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d|[A-Za-zÀ-ỿ])(?:\s*,?\s*năm\s*(\d{4})(?!\d))?/gu;
/** Words after which "25/11" is a day and not a fraction. */
const beforeDay =
  /(?<![A-Za-zÀ-ỿ])(?:trước|chậm nhất|muộn nhất|hết|xong|dịp|từ|đến|tới|vào|sau|là|lễ|quốc khánh|ngày \d{1,2}\/\d{1,2}(?: và|,| -| đến)|\d{1,2}\/\d{1,2}(?: -| đến))\s*$/u;
/** Things that are counted: "đến 5/10 xã" is a fraction. */
const counted =
  /^\s*(?:xã|phường|huyện|tỉnh|thôn|tổ|khu|bản|làng|đơn vị|cơ quan|sở|tiêu chí|chỉ tiêu|nhiệm vụ|người|hộ|hồ sơ|trường|công trình|dự án|thủ tục|địa phương|đồng|điểm|ha|km)(?![A-Za-zÀ-ỿ])/u;
const quotesHoliday = /(?:quốc khánh|lễ|dịp|ngày)\s*$/u;
const dotHoliday = /(?<![\d/.,-])(\d{1,2})\.(\d{1,2})(?![\d/.]|,\d|[A-Za-zÀ-ỿ])/gu;

function number(text: string | undefined): number | null {
  return text !== undefined && /^\d(?: ?\d)*$/u.test(text) ? Number(text.replace(" ", "")) : null;
}

function written(
  text: string,
  start: number,
  end: number,
  parts: readonly (number | null)[],
  named: boolean,
): WrittenDate {
  const [day = null, month = null, writtenYear = null] = parts;
  const year = writtenYear !== null && writtenYear < 100 ? 2000 + writtenYear : writtenYear;
  const full = day !== null && month !== null;
  // 2024 is a leap year: without a year 29/02 may exist.
  const impossible = full ? !isDay(year ?? 2024, month, day) : month !== null && (month < 1 || month > 12);
  const iso = full && year !== null ? dayOf(year, month, day) : null;
  return { start, end, raw: text.slice(start, end), day, month, year, iso, impossible, named };
}

function spelledDates(text: string, plain: string): WrittenDate[] {
  const out: WrittenDate[] = [];
  for (const match of plain.matchAll(spelled)) {
    const parts = [number(match[1]), number(match[2]), number(match[3])];
    const isBlank = match[3] !== undefined && (parts[1] !== null || /[.…_]/u.test(match[0]));
    if (
      parts[1] === null || parts[0] === null
        ? !isBlank
        : /^\s*lần/u.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 6))
    )
      continue;
    const end = match.index + match[0].trimEnd().length;
    out.push(written(text, match.index, end, parts, true));
  }
  for (const match of plain.matchAll(bareSpelled)) {
    out.push(
      written(
        text,
        match.index,
        match.index + match[0].length,
        [number(match[1]), number(match[2]), number(match[3])],
        false,
      ),
    );
  }
  return out;
}

function figureDates(text: string, plain: string): WrittenDate[] {
  const out: WrittenDate[] = [];
  for (const match of plain.matchAll(slashed)) {
    out.push(
      written(
        text,
        match.index,
        match.index + match[0].length,
        [number(match[2]), number(match[3]), number(match[4])],
        match[1] !== undefined,
      ),
    );
  }
  for (const match of plain.matchAll(dotted)) {
    out.push(
      written(
        text,
        match.index,
        match.index + match[0].length,
        [number(match[2]), number(match[4]), number(match[5])],
        match[1] !== undefined,
      ),
    );
  }
  for (const match of plain.matchAll(dayMonth)) {
    const month = Number(match[3]);
    if (match[2] !== "/" && (month < 1 || month > 12)) continue;
    out.push(
      written(text, match.index, match.index + match[0].length, [number(match[1]), month, number(match[4])], true),
    );
  }
  return out;
}

function bareDates(text: string, plain: string, anyBare: boolean): WrittenDate[] {
  const out: WrittenDate[] = [];
  for (const match of plain.matchAll(bareDayMonth)) {
    const [day, month] = [Number(match[1]), Number(match[2])];
    const end = match.index + match[0].length;
    const left = plain.slice(Math.max(0, match.index - 24), match.index);
    if (day < 1 || day > 31 || month < 1 || month > 12 || counted.test(plain.slice(end, end + 24))) continue;
    if (anyBare || beforeDay.test(left))
      out.push(written(text, match.index, end, [day, month, number(match[3])], false));
  }
  for (const match of plain.matchAll(dotHoliday)) {
    if (!quotesHoliday.test(plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    const parts = [Number(match[1]), Number(match[2])];
    const found = written(text, match.index, match.index + match[0].length, parts, false);
    if (!found.impossible) out.push(found);
  }
  return out;
}

/** Keeps, of finds that overlap, the longer. The result is in order of place. */
function withoutOverlap(found: readonly WrittenDate[]): WrittenDate[] {
  const out: WrittenDate[] = [];
  for (const date of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || date.start >= last.end) out.push(date);
    else if (date.end - date.start > last.end - last.start) out[out.length - 1] = date;
  }
  return out;
}

/**
 * The dates written in a text (NFC), in order: "ngày 05 tháng 7 năm 2026", "05/7/2026", "1-1-2023", "ngày 30/6", "2.9" after
 * "ngày" or "dịp", blanks included. "25/11" without "ngày" counts only after a word that asks for a day ("trước", "đến" …),
 * or everywhere with `bare` (a column of dates).
 */
export function findDates(text: string, options: { readonly bare?: boolean } = {}): WrittenDate[] {
  if (!/\d|…|tháng/iu.test(text)) return [];
  const plain = level(text);
  return withoutOverlap([
    ...spelledDates(text, plain),
    ...figureDates(text, plain),
    ...bareDates(text, plain, options.bare === true),
  ]);
}
