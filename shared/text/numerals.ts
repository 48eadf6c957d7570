import { findDates } from "./dates.ts";
import { level } from "./level.ts";
import type { Range } from "./range.ts";

/**
 * How a number is written. Vietnamese groups thousands with dots and writes a decimal comma.
 * dot-decimal: "1.86", a decimal point. mixed: "21.839.251,167", groups and a decimal part of three digits,
 * which may as well be a wrongly marked group.
 */
export type NumeralForm = "integer" | "grouped" | "decimal" | "mixed" | "dot-decimal";

export interface Numeral {
  readonly value: number;
  /** Digits written after the decimal sign. */
  readonly decimals: number;
  readonly form: NumeralForm;
}

/** A number in a text with what stands behind it. `value` is without the multiplier: "187,4 triệu" is 187.4 and 1e6. */
export interface FoundNumber extends Numeral, Range {
  readonly raw: string;
  readonly percent: boolean;
  readonly multiplier: 1 | 1e2 | 1e3 | 1e6 | 1e9 | 1e12;
}

function numeral(whole: string, fraction: string, form: NumeralForm): Numeral {
  return { value: Number(fraction === "" ? whole : `${whole}.${fraction}`), decimals: fraction.length, form };
}

/** The bare numeral ("1.162.267", "96,2", "02"); null when it is none. Units and percent signs belong to `findNumbers`. */
export function readNumeral(text: string): Numeral | null {
  if (/^\d+$/u.test(text)) return numeral(text, "", "integer");
  const groups = /^\d{1,3}(?:\.\d{3})+$/u.test(text);
  // "0.125" has no thousands: a group never follows a lone zero.
  if (groups && !/^0\d*\./u.test(text)) return numeral(text.replaceAll(".", ""), "", "grouped");
  const comma = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/u.exec(text);
  if (comma) {
    const grouped = (comma[1] as string).includes(".");
    return numeral((comma[1] as string).replaceAll(".", ""), comma[2] as string, grouped ? "mixed" : "decimal");
  }
  const dot = /^(\d+)\.(\d+)$/u.exec(text);
  return dot ? numeral(dot[1] as string, dot[2] as string, "dot-decimal") : null;
}

/** A whole number as papers write it, thousands grouped with dots: 97200 → "97.200". */
export function writeCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ".");
}

/** The value of a whole numeric expression, percent sign and multiplier word included: "12.044 tỷ" is 12044e9, "96,2%" is 96.2. */
export function parseNumeral(text: string): number | null {
  const found = findNumbers(text.trim());
  const only = found[0];
  return found.length === 1 && only && only.start === 0 && only.end === text.trim().length
    ? only.value * only.multiplier
    : null;
}

const candidate = /(?<![A-Za-zÀ-ỿ\d])(?<!\d[.,])\d+(?:[.,]\d+)*/gu;
const percentSign = /^\s?(?:%|phần trăm(?![A-Za-zÀ-ỿ]))/u;
const multiplierWord = /^\s(nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|nghìn|ngàn|trăm)(?![A-Za-zÀ-ỿ])/u;
const multipliers: Readonly<Record<string, FoundNumber["multiplier"]>> = {
  "nghìn tỷ": 1e12,
  "ngàn tỷ": 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  trăm: 1e2,
};
/** 1328/UBND-TTHC, 107/2021/NĐ-CP, 45/2019/QH14: the whole symbol. */
const symbol = /(?<![A-Za-zÀ-ỿ\d])\d+[A-Za-zÀ-ỿ]?(?:\/\d{4})?(?:\/|-)\p{Lu}[A-Za-zÀ-ỿ\d]*(?:[-/–.][A-Za-zÀ-ỿ\d]+)*/gu;
/** Numbers that name a thing: Điều 5, khoản 2, số 06, Đề án 06, năm 2023, tháng 3, quý II, Nghị định 104. */
const namedBy =
  /(?<![A-Za-zÀ-ỿ])(?:điều|khoản|điểm|mục|chương|phần|phụ lục|biểu|bảng|mẫu|số|đề án|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|kế hoạch|thông báo|luật|năm|tháng|quý|ngày|giai đoạn|khóa|khoá|kỳ họp thứ|lần thứ|thứ)\s+$/u;
const countingNumber = /(?<![A-Za-zÀ-ỿ])(?:tổng|con|chỉ|hệ|một|tỷ|đa|thiểu|dân|doanh)\s+số\s+$/u;
const yearRange = /^\s?-\s?\d{4}(?!\d)/u;

function skippedRanges(text: string): Range[] {
  const symbols = Array.from(text.matchAll(symbol), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...symbols, ...findDates(text)].toSorted((a, b) => a.start - b.start);
}

function namesSomething(plain: string, start: number, end: number, raw: string): boolean {
  const left = plain.slice(Math.max(0, start - 24), start);
  if (namedBy.test(left) && !countingNumber.test(left)) return true;
  const isYear = /^(?:19|20)\d{2}$/u.test(raw);
  if (isYear && (yearRange.test(plain.slice(end, end + 9)) || /\d{1,4}\s?[/-]\s?$/u.test(left))) return true;
  return /^\s*[.)]\s*$/u.test(plain.slice(end, end + 2)) && /(?:^|\n)\s*\(?$/u.test(left);
}

/**
 * The numbers of a text that state a quantity, in order. Skipped: parts of symbols ("1328/UBND-TTHC"), dates, months, years,
 * numbers of articles, papers and lists ("Điều 5", "Đề án 06", "1. "), and what is no well-formed numeral ("1.2.3").
 */
export function findNumbers(text: string): FoundNumber[] {
  const plain = level(text);
  const skipped = skippedRanges(text);
  const out: FoundNumber[] = [];
  let next = 0;
  for (const match of plain.matchAll(candidate)) {
    const start = match.index;
    const numberEnd = start + match[0].length;
    while (next < skipped.length && (skipped[next] as Range).end <= start) next += 1;
    const skip = skipped[next];
    if (skip && skip.start < numberEnd) continue;
    const read = readNumeral(match[0]);
    if (!read || /^[A-Za-zÀ-ỿ]/u.test(plain.slice(numberEnd)) || namesSomething(plain, start, numberEnd, match[0]))
      continue;
    const rest = plain.slice(numberEnd, numberEnd + 14);
    const percent = percentSign.exec(rest);
    const word = percent ? null : multiplierWord.exec(rest);
    const end = numberEnd + (percent?.[0].length ?? word?.[0].length ?? 0);
    const multiplier = multipliers[word?.[1] ?? ""] ?? 1;
    out.push({ start, end, raw: text.slice(start, end), ...read, percent: percent !== null, multiplier });
  }
  return out;
}
