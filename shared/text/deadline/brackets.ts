import type { Range } from "#shared/text/range.ts";
import type { DeadlineContext, StatedDeadline } from "./found.ts";
import { parseDeadline } from "./parse.ts";

const bracketStart =
  /^\s*(?:(?:phải|phấn đấu|cơ bản)\s+)?(?:hoàn thành|thực hiện|triển khai|xong|kết thúc|thời gian|thời hạn|trước|chậm nhất|muộn nhất|trong (?:quý|tháng|năm|tuần|vòng|thời hạn|\d{1,3})|định k[ỳì]|thường xuyên|hằng|hàng|mỗi|sau khi|ngay sau|khi có|dự kiến|quý|tháng|theo lộ trình|năm|từ|kể từ|đến hết|\d+\s*lần|báo cáo|gửi|nộp|đợt \d|lần \d)(?![A-Za-zÀ-ỿ])/u;
const bracketCue =
  /(?<![A-Za-zÀ-ỿ])(?:hoàn thành|thực hiện|xong|thời gian|thời hạn|trước ngày|trước tháng|trước \d|chậm nhất|muộn nhất|thường xuyên|định k[ỳì]|dự kiến|hằng|hàng)(?![A-Za-zÀ-ỿ])/u;
/** "(Phòng Kinh tế thực hiện, hoàn thành trước 31/12/2025)": the limit behind the name. */
const bracketTail =
  /^((?:[^,;]{4,110}[,;]\s*){1,4}?|[^,;]{4,110}(?:thực hiện|triển khai|duy trì)\s+(?=thường xuyên$))((?:thường xuyên$|(?:trình|báo cáo|gửi|nộp)\s(?:[^,;]{2,60}\s)?(?:trước|trong (?:quý|tháng|năm)|chậm nhất)|hoàn thành|xong|thời hạn|thời gian|chậm nhất|trước ngày|định k[ỳì]|hằng|hàng|trong (?:quý|tháng|năm|tuần)|dự kiến|(?<=;\s*)(?:thường xuyên|từ \d|trước|cả năm|(?:năm )?20\d\d(?:\s*-\s*20\d\d)?$|quý [\divx]+|tháng \d|từ (?:ngày|tháng)|(?:ngày )?\d{1,2}\/\d))(?![A-Za-zÀ-ỿ]).*)$/u;
const bracketRefused =
  /(?<![A-Za-zÀ-ỿ])(?:đã|đang|được|tính đến|tính từ|năm học|giai đoạn(?! 20\d\d)|ban hành|thành lập|bằng|tăng|giảm|chưa|nghị định|quyết định|nghị quyết|công văn|cùng kỳ|viết tắt)(?![A-Za-zÀ-ỿ])|%|\d\s*(?:hồ sơ|người|hộ)/u;
/** "(dự kiến họp kiểm điểm ngày 19/11)": when others look at the work, unless the meeting is the work. */
const looksThen = /^\s*dự kiến (?:họp|giao ban|nghe báo cáo|kiểm tra|làm việc)(?![A-Za-zÀ-ỿ])/u;
const isMeeting = /(?<![A-Za-zÀ-ỿ])(?:họp|hội nghị|giao ban(?! quản)|làm việc|kiểm tra|nghe)(?![A-Za-zÀ-ỿ])/u;
/** Nothing follows but punctuation. */
export const closing = /^[\s)\]”"'*_]*(?:$|[.;!?\n]|\.\/\.)/u;

/** A part of the sentence read as a field. */
export function stated(sentence: string, range: Range, context: DeadlineContext): StatedDeadline[] {
  return parseDeadline(sentence.slice(range.start, range.end), context)
    .filter((found) => found.kind !== "unknown")
    .map((found) => {
      const at = { start: found.range.start + range.start, end: found.range.end + range.start };
      return { ...found, range: at, strength: "explicit" as const };
    });
}

/** "(2025 - 2026)", "(2027 trở đi)" at the very end say when the work is done, unless a plan or a term is named by them. */
const yearsAlone =
  /^\s*(?:xuyên suốt\s+|trong\s+|từ\s+)?(?:giai đoạn\s+)?(?:các\s+)?(?:năm\s+)?20\d\d\s*(?:-\s*20\d\d|trở đi)\s*$/u;
const ofTitle =
  /(?<![A-Za-zÀ-ỿ])(?:kế hoạch|chương trình|đề án|trung hạn|dài hạn|nhiệm kỳ|giai đoạn|chiến lược|\d+ năm|năm năm|nghị quyết|quyết định)(?![A-Za-zÀ-ỿ])[^,;.()]{0,60}$/u;

/** "(2026)" at the very end: the year in which it is done, unless a law or a standard is named by it. */
const yearAlone = /^\s*(?:năm\s+)?20\d\d\s*$/u;
const ofLaw =
  /(?<![A-Za-zÀ-ỿ])(?:luật|hiến pháp|nghị định|thông tư|quy chuẩn|tiêu chuẩn|công ước|hiệp định|thành lập|ra đời|kỷ niệm|sinh|xuất bản)(?![A-Za-zÀ-ỿ])[^.;()]{0,80}$/u;

/** "(ngày 24/02/2023)", "(sáng 03/3)": one day or a span of days and nothing else. */
export const calendarDay = String.raw`(?:ngày\s+)?\d{1,2}/\d{1,2}(?:/20\d\d)?`;
const dayAlone = new RegExp(
  String.raw`^\s*(?:(?:dự kiến|từ|vào|sáng|chiều|tối)\s+)*${calendarDay}(?:\s*(?:-|đến)\s*(?:hết\s+)?${calendarDay})?\s*$`,
  "u",
);
/** Papers are dated and days are kept in brackets too: "Công văn … (15/3/2024)", "Ngày thành lập Đoàn (26/3)". */
const ofDay =
  /(?<![A-Za-zÀ-ỿ])(?:luật|nghị định|quyết định|nghị quyết|công văn|kế hoạch|thông báo|chỉ thị|thông tư|văn bản|báo cáo|tờ trình|biên bản|kỷ niệm|thành lập|truyền thống|chào mừng|quốc tế|quốc khánh|giải phóng|hưởng ứng|ngày (?!hội|lễ hội))[^.;:()]{0,90}$/u;
/** True for a limit not before the issue of the paper. */
export function isAhead({ start, end }: StatedDeadline, { issued }: DeadlineContext): boolean {
  const last = end ?? start;
  return last !== null && issued !== undefined && issued !== null && last >= issued;
}

function plainly(found: StatedDeadline): StatedDeadline {
  return { ...found, strength: "plain" };
}

/** One pair of brackets: where its words begin, and what stands before and behind it. */
interface Bracket extends Range {
  readonly inner: string;
  readonly before: string;
  readonly after: string;
}

/** "(từ 05/9 đến 10/9; Trung tâm Văn hóa)": words behind a semicolon that hold no time are no part of the limit. */
const asideTail = /;(?![^()]*(?:\d|tháng|quý|thường xuyên|định k[ỳì]|hằng|hàng))[^()]*$/u;

function bracketsIn(text: string): Bracket[] {
  return Array.from(text.matchAll(/\(([^()]{4,160})\)/gu), (match) => {
    const whole = match[1] as string;
    const inner = whole.replace(asideTail, "");
    const start = match.index + 1;
    const after = text.slice(start + whole.length + 1);
    return { inner, start, end: start + inner.length, before: text.slice(0, match.index), after };
  });
}

/** "báo cáo tuần (trước 10 giờ thứ Sáu)": an hour of each period the report is named after. */
const reportOf =
  /(?<![A-Za-zÀ-ỿ])báo cáo(?:\s+(?:nhanh|tổng hợp|kết quả|định kỳ))?\s+(ngày|tuần|tháng|quý)(?:\s+(?:[A-Za-zÀ-ỿ]+\s+){0,4})?\s*$/u;
const hourOrDay = /^\s*(?:trước|vào|lúc|chậm nhất(?: là)?)\s+(?:\d{1,2}\s*(?:giờ|h|g)|ngày \d{1,2}(?![\d/])|thứ)/u;
const periods = { ngày: "other", tuần: "week", tháng: "month", quý: "quarter" } as const;

/** "(hoàn thành trong tháng 3/2023)": brackets that hold nothing but a limit. */
export function inBrackets(sentence: string, text: string, context: DeadlineContext): StatedDeadline[] {
  return bracketsIn(text).flatMap((bracket) =>
    inQuotes(text, bracket.start - 1) ? [] : inBracket(sentence, bracket, context),
  );
}

function inBracket(sentence: string, bracket: Bracket, context: DeadlineContext): StatedDeadline[] {
  const { inner, start, end, before, after } = bracket;
  const closes = closing.test(after);
  const read = (from: number): StatedDeadline[] => stated(sentence, { start: from, end }, context);
  const named = bracketStart.test(inner) || /^\s*\d/u.test(inner) ? null : bracketTail.exec(inner);
  if (named && closes && !bracketRefused.test(named[2] as string))
    return read(start + named.index + (named[1] as string).length);
  if (
    looksThen.test(inner) &&
    !isMeeting.test(before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1))
  )
    return [];
  const report = hourOrDay.test(inner) ? reportOf.exec(before) : null;
  if (report) return [recurrence(sentence, bracket, report)];
  if (yearsAlone.test(inner) && closes && !ofTitle.test(before)) return read(start).map(plainly);
  if (yearAlone.test(inner) && closes && !ofTitle.test(before) && !ofLaw.test(before))
    return read(start)
      .map(plainly)
      .filter((one) => isAhead(one, context));
  if (dayAlone.test(inner) && (closes || /^\s*[:,]/u.test(after)) && !ofDay.test(before))
    return read(start)
      .map(plainly)
      .filter((one) => isAhead(one, context));
  return bracketStart.test(inner) && !bracketRefused.test(inner) ? ofWork(read, bracket, context) : [];
}

function isWeak({ kind, operator }: StatedDeadline): boolean {
  return kind === "within-year" || (kind === "range" && operator === "from");
}

/** A limit in brackets that opens like one: sure with a word of limit, or where nothing but a comma follows. */
function ofWork(
  read: (from: number) => StatedDeadline[],
  { inner, start, after }: Bracket,
  context: DeadlineContext,
): StatedDeadline[] {
  const closes = closing.test(after);
  const cue = bracketCue.test(inner);
  if (!cue && !closes && !/^\s*,/u.test(after)) return [];
  const found = read(start);
  if (cue || !found.every(isWeak)) return found;
  const told = (one: StatedDeadline): boolean =>
    one.kind === "within-year" || (one.end !== null && isAhead(one, context));
  return closes ? found.filter(told).map(plainly) : [];
}

/** The recurrence a report is named after, with the hour in its brackets. */
function recurrence(sentence: string, { end }: Bracket, report: RegExpExecArray): StatedDeadline {
  const from = report.index;
  return {
    raw: sentence.slice(from, end + 1),
    kind: "periodic",
    operator: "before",
    start: null,
    end: null,
    every: periods[report[1] as keyof typeof periods],
    range: { start: from, end: end + 1 },
    strength: "explicit",
  };
}

/** Inside “…” of the same line: words of a title. */
export function inQuotes(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 300, text.lastIndexOf("\n", at) + 1), at);
  return line.lastIndexOf("“") > line.lastIndexOf("”") || line.split('"').length % 2 === 0;
}
