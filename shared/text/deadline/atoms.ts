import { findDates } from "#shared/text/dates.ts";
import type { Range } from "#shared/text/range.ts";
import type { Unit } from "./found.ts";

/** One calendar time as written ("tháng 3, 4/2023", "quý II", "ngày 30/6"), its year perhaps missing. */
export interface Atom extends Range {
  readonly unit: Unit;
  readonly year: number | null;
  /** Last year, where it differs: "2026 - 2030". */
  readonly lastYear: number | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** day only. */
  readonly day: number | null;
  /** Without the word of its unit: "6/2025", "30/6", "2025". */
  readonly bare: boolean;
  /** Written as a stretch inside one word of unit: "quý II - III". */
  readonly spread: boolean;
  /** A blank was left in it, or its days are nowhere fixed (a school year): it has no end that could be computed. */
  readonly open: boolean;
}

const year = String.raw`((?:19|20)\d\d)(?!\d)`;
const yearTail = String.raw`(?:(?:\s*[/.-]\s*|\s*,?\s*(?:của\s+)?năm\s*)${year})?`;
const listEnd = String.raw`(?=\s*(?:,\s*\d|và\s|-|&|[/.-]\s*20\d\d|,?\s*năm\s|hằng|hàng|[.;)]|$))`;
const monthWords = [
  "giêng",
  "hai",
  "ba",
  "tư",
  "",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
] as const;
const monthNumber = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`;
const month = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ]|(?<!tuần\s(?:\d\s*(?:,|và|-)\s*)?)\d\s*)tháng\s*(${monthNumber}|mười một|mười hai|mười|giêng|hai|ba|tư|sáu|bảy|tám|chín)(?![A-Za-zÀ-ỿ]|\s*lần|\s*\/\s*lần)((?:\s*(?:,|và|-|đến|&)\s*${monthNumber}${listEnd})*)${yearTail}`,
  "gu",
);
const quarterNumber = String.raw`(?:iv|i{1,3}|0?[1-4])(?![A-Za-zÀ-ỿ\d]|\.\d)`;
const quarter = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])qu[ýí]\s*(${quarterNumber}|một|hai|ba|bốn|tư)(?![A-Za-zÀ-ỿ]|\s*lần)((?:\s*(?:,|và|-|đến|&|\+)\s*(?:(?:iv|i{1,3})(?![A-Za-zÀ-ỿ\d])|[1-4](?!\d)${listEnd}))*)${yearTail}`,
  "gu",
);
const part = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ\d])(?:(?:(?:0?([369])|(ba|sáu|chín))\s*tháng|nửa)\s*(đầu|cuối|sau)(?!\s*(?:của\s*)?(?:tháng|quý|nhiệm|giai|thế|học|ngày|thời|thập))(?:\s*(?:của\s*)?năm(?![A-Za-zÀ-ỿ])(?:\s*${year})?|\s*\/\s*${year})?)`,
  "gu",
);
const years = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])(năm học|giai đoạn|nhiệm kỳ|(?:các\s+)?năm)\s*(?:năm\s*)?${year}((?:\s*(?:,|và|-|\/|đến)\s*(?:năm\s*)?(?:19|20)\d\d(?!\d))*)`,
  "gu",
);
const unnumberedYear =
  /(?<=(?<![A-Za-zÀ-ỿ])(?:cuối|đầu|giữa|trong|cả|hết|suốt|toàn|ngay|hoàn thành)\s)năm(?:\s+nay|\s+này)?(?![A-Za-zÀ-ỿ])(?!\s*(?:\d|học|tiếp|sau|trước|qua|tới|liền|kế|một|ngân|tài|đầu|cuối|nhiệm))/gu;
const bareMonth =
  /(?<![\d/.,A-Za-zÀ-ỿ-])(?:(0?[1-9]|1[0-2])\s?-\s?)?(?<!\d)(0?[1-9]|1[0-2])\s?[/-]\s?(20\d\d)(?![\d/-]|[.,]\d|[A-Za-zÀ-ỿ])/gu;
const bareYears =
  /(?<![\d/.,A-Za-zÀ-ỿ-]|(?:năm|học|đoạn|kỳ|tháng)\s*)(20[1-6]\d)(?:\s*-\s*(20[1-6]\d))?(?![\d/%]|[.,-]\d|[A-Za-zÀ-ỿ]|\s*(?:người|đồng|hồ sơ|hộ|ha)(?![A-Za-zÀ-ỿ]))/gu;
const numberOfPaper =
  /(?<![A-Za-zÀ-ỿ])(?:số|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|luật|công văn|kế hoạch|tháng|đề án)\s*$/u;

const paper =
  "nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|kế hoạch|thông báo|luật|báo cáo|tờ trình|công điện|kết luận|hướng dẫn|biên bản|văn bản|giấy mời|công báo|hợp đồng|chương trình|đề án";
/** Directly before a date that belongs to a cited paper: its symbol, its name, "ký", "hiệu lực từ". */
const citing = new RegExp(
  String.raw`(?:\d[^\s,;()]*[/-][^\s,;()]*[A-Za-zÀ-ỿ][^\s;()]*|(?<![A-Za-zÀ-ỿ])(?:${paper})(?:\s+(?:liên tịch|trung ương))?(?:\s+số[^\s,;()]*(?:\s+[^\s,;()]*)?)?|(?<![A-Za-zÀ-ỿ])(?:số|ký|đề(?!\s*,)|(?<!có )hiệu lực(?: thi hành)?(?: kể)? từ|có hiệu lực(?: thi hành)?(?: kể)?(?: từ)?))\s*,?\s*$`,
  "u",
);
const citingLoosely =
  /(?<![A-Za-zÀ-ỿ])(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|luật|công điện|kết luận)(?![A-Za-zÀ-ỿ])[^,;:.()\n]{0,70}$/u;

interface Shape {
  readonly unit: Unit;
  readonly year?: number | null;
  readonly lastYear?: number | null;
  readonly months?: readonly [number, number];
  readonly day?: number | null;
  readonly bare?: boolean;
  readonly spread?: boolean;
  readonly open?: boolean;
}

function atom(start: number, length: number, shape: Shape): Atom {
  const [firstMonth, lastMonth] = shape.months ?? [1, 12];
  const { unit, year: of = null, lastYear = null, day = null, bare = false, spread = false, open = false } = shape;
  return { start, end: start + length, unit, year: of, lastYear, firstMonth, lastMonth, day, bare, spread, open };
}

function yearIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

const romans = ["i", "ii", "iii", "iv"];
const quarterWords = ["một", "hai", "ba", "bốn", "tư"];

function monthOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : monthWords.indexOf(text as (typeof monthWords)[number]) + 1;
}

function quarterOf(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  const roman = romans.indexOf(text);
  return roman >= 0 ? roman + 1 : Math.min(4, quarterWords.indexOf(text) + 1);
}

function monthsAndQuarters(text: string): Atom[] {
  const out: Atom[] = [];
  for (const match of text.matchAll(month)) {
    const all = [match[1] as string, ...((match[2] ?? "").match(/\d+/gu) ?? [])].map(monthOf);
    const months = [all[0] as number, all.at(-1) as number] as const;
    const spread = /-|đến/u.test(match[2] ?? "");
    out.push(atom(match.index, match[0].trimEnd().length, { unit: "month", year: yearIn(match[3]), months, spread }));
  }
  for (const match of text.matchAll(quarter)) {
    const all = [
      match[1] as string,
      ...((match[2] ?? "").match(/\d+|[iv]+/gu) ?? []).filter((word) => word !== "v"),
    ].map(quarterOf);
    const months = [(all[0] as number) * 3 - 2, (all.at(-1) as number) * 3] as const;
    const spread = /-|đến/u.test(match[2] ?? "");
    out.push(atom(match.index, match[0].trimEnd().length, { unit: "quarter", year: yearIn(match[3]), months, spread }));
  }
  for (const match of text.matchAll(part)) {
    const words = { ba: 3, sáu: 6, chín: 9 } as const;
    const count = match[1] ? Number(match[1]) : match[2] ? words[match[2] as keyof typeof words] : 6;
    const months = match[3] === "đầu" ? ([1, count] as const) : ([13 - count, 12] as const);
    const unit = count === 3 ? "quarter" : count === 6 ? "half" : "year";
    out.push(atom(match.index, match[0].trimEnd().length, { unit, year: yearIn(match[4] ?? match[5]), months }));
  }
  return out;
}

function yearAtoms(text: string): Atom[] {
  const out: Atom[] = [];
  for (const match of text.matchAll(years)) {
    const more = (match[3] ?? "").match(/\d{4}/gu);
    const lastYear = more ? Number(more.at(-1)) : null;
    const open = match[1] === "năm học";
    const stretch = open || /-|đến|\//u.test(match[3] ?? "") || match[1] === "giai đoạn" || match[1] === "nhiệm kỳ";
    const unit = lastYear !== null && stretch ? "years" : "year";
    out.push(
      atom(match.index, match[0].length, { unit: open ? "years" : unit, year: Number(match[2]), lastYear, open }),
    );
  }
  for (const match of text.matchAll(unnumberedYear)) out.push(atom(match.index, match[0].length, { unit: "year" }));
  for (const match of text.matchAll(bareYears)) {
    if (numberOfPaper.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    const lastYear = yearIn(match[2]);
    out.push(
      atom(match.index, match[0].length, {
        unit: lastYear === null ? "year" : "years",
        year: Number(match[1]),
        lastYear,
        bare: true,
      }),
    );
  }
  for (const match of text.matchAll(bareMonth)) {
    if (numberOfPaper.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    const to = Number(match[2]);
    const from = match[1] === undefined ? to : Number(match[1]);
    const shape = { year: Number(match[3]), months: [from, to] as const, spread: from !== to, bare: true };
    out.push(atom(match.index, match[0].length, { unit: "month", ...shape }));
  }
  return out;
}

function dayAtoms(text: string, bare: boolean): { readonly atoms: Atom[]; readonly cited: Range[] } {
  const atoms: Atom[] = [];
  const cited: Range[] = [];
  for (const date of findDates(text, { bare })) {
    const left = text.slice(Math.max(0, date.start - 90), date.start);
    if (
      citing.test(left) ||
      (date.named &&
        citingLoosely.test(left) &&
        !/(?<![A-Za-zÀ-ỿ])(?:trước|nhất|hết|xong|thành|là|vào|từ|đến)\s*$/u.test(left))
    ) {
      cited.push(date);
      continue;
    }
    const months = [date.month ?? 1, date.month ?? 12] as const;
    const open = date.day === null || date.month === null;
    atoms.push(
      atom(date.start, date.end - date.start, {
        unit: "day",
        year: date.year,
        months,
        day: date.day,
        bare: !date.named,
        open,
      }),
    );
  }
  return { atoms, cited };
}

/** The calendar times of a levelled text in order, without overlap; dates of cited papers left out. `bare`: also "30/6" alone. */
export function findAtoms(text: string, bare: boolean): Atom[] {
  const days = dayAtoms(text, bare);
  const rest = [...monthsAndQuarters(text), ...yearAtoms(text)];
  const order = [...days.cited, ...days.atoms, ...rest].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cited = new Set<Range>(days.cited);
  const out: Atom[] = [];
  let end = 0;
  for (const found of order) {
    if (found.start < end) continue;
    end = found.end;
    if (!cited.has(found)) out.push(found as Atom);
  }
  return out;
}
