import type { Deadline, DeadlineKind } from "#shared/text/deadline-type.ts";
import { findAtoms } from "./atoms.ts";
import { dayAfter, dayBefore, extentOf, joinAtoms } from "./core.ts";
import type { Core, Extent } from "./core.ts";
import type { DeadlineContext, Mark, Meaning, Unit } from "./found.ts";

const leadWords = [
  "(?:trong )?tuần (?:đầu|cuối|thứ [A-Za-zÀ-ỿ]+|\\d)(?: tiên)?(?: của)?",
  "(?:những |\\d{1,2} )?ngày (?:đầu|cuối)(?: tiên| cùng)?(?: của)?",
  "(?:lúc )?(?<!/)\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{1,2})?(?: ?phút|['’])?,?",
  "(?:buổi )?(?:sáng|chiều)",
  "thứ (?:hai|ba|tư|năm|sáu|bảy),?",
  "nửa (?:đầu|cuối|sau)",
  "(?:thượng|trung|hạ) tuần",
  "không (?:muộn|chậm|trễ) hơn",
  "(?:chậm|muộn|trễ) nhất",
  "từ nay",
  "quốc khánh",
  "dịp lễ",
  "kể từ",
  "tính từ",
  "bắt đầu",
  "hoàn thành",
  "hoàn tất",
  "kết thúc",
  "thực hiện",
  "triển khai",
  "dự kiến",
  "phấn đấu",
  "cố gắng",
  "quyết tâm",
  "cơ bản",
  "thời gian",
  "thời hạn",
  "thời điểm",
  "hạn chót",
  "hạn cuối(?: cùng)?",
  "tiến độ",
  "không quá",
  "tối đa",
  "toàn bộ",
  "khoảng",
  "trước",
  "sau",
  "trong",
  "vào",
  "cho",
  "đến",
  "tới",
  "hết",
  "(?<!(?:chứng|vật)\\s)từ",
  "là",
  "xong",
  "(?<!(?:trung|dài|ngắn)\\s)hạn",
  "mốc",
  "ngay",
  "cả",
  "suốt",
  "đầu",
  "giữa",
  "cuối",
  "(?<!(?:hằng|hàng|mỗi|từng|cả)\\s)ngày",
  "và trong",
  "dịp",
  ":",
  "\\(?d/k\\)?",
].join("|");
const lead = new RegExp(String.raw`(?:(?<![A-Za-zÀ-ỿ\d])(?:${leadWords})[ :]*)+$`, "u");
const cueWords =
  /(?<![A-Za-zÀ-ỿ])(?:hoàn thành|hoàn tất|kết thúc|xong|thời gian|thời hạn|(?<!(?:trung|dài|ngắn)\s)hạn|tiến độ|(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm|trễ) hơn|không quá)(?![A-Za-zÀ-ỿ])/u;
const before = /(?<![A-Za-zÀ-ỿ])trước(?![A-Za-zÀ-ỿ])/u;
const beforeLate = /(?<![A-Za-zÀ-ỿ])trước (?:khi )?(?:hết|cuối|giữa|ngày cuối|(?:tháng )?(?:hạ|trung) tuần)/u;
const by =
  /(?<![A-Za-zÀ-ỿ])(?:(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm|trễ) hơn|không quá|tối đa|đến|tới|hết)(?![A-Za-zÀ-ỿ])/u;
const from = /(?<![A-Za-zÀ-ỿ])(?<!chứng |vật )(?:từ|bắt đầu)(?![A-Za-zÀ-ỿ])(?! nay)/u;
const after = /(?<![A-Za-zÀ-ỿ])sau (?!khi)/u;
const estimate = /(?<![A-Za-zÀ-ỿ])(?:dự kiến|d\/k)(?![A-Za-zÀ-ỿ])/u;

const onward =
  /^\s*(?:trở đi|trở về sau|,?\s*(?:và\s+)?(?:những|các) năm (?:tiếp theo|sau|tới|kế tiếp)|,?\s*và những năm (?:tiếp theo|sau))(?![A-Za-zÀ-ỿ])/u;
const untilDone = /^\s*,?\s*(?:cho\s+)?đến khi (?:hoàn thành|kết thúc|xong)(?![A-Za-zÀ-ỿ])/u;
const yearly = /^\s*,?\s*\(?(?:của\s+)?(?:hằng|hàng|mỗi|từng)\s*(năm|quý|tháng)\)?(?![A-Za-zÀ-ỿ])/u;
const ofReport = /^\s*(?:của\s+)?năm (?:báo cáo|kế hoạch|đó)(?![A-Za-zÀ-ỿ])/u;
const nextYear = /^\s*(?:của\s+)?năm (?:sau|kế tiếp|tiếp theo|tới|liền kề|liền sau)(?![A-Za-zÀ-ỿ])/u;

const kinds = {
  day: "by-date",
  month: "in-month",
  quarter: "in-quarter",
  half: "half-year",
  year: "within-year",
  years: "range",
} as const satisfies Record<Unit, DeadlineKind>;
const recurrences = { năm: "year", quý: "quarter", tháng: "month" } as const satisfies Record<
  string,
  Deadline["every"]
>;

function operatorOf(words: string): Deadline["operator"] {
  if (from.test(words) || after.test(`${words} `)) return "from";
  if (before.test(words)) return "before";
  return by.test(words) ? "by" : "in";
}

/** The part of a meaning that every dated limit has. */
function flags(words: string, extent: Extent): Pick<Meaning, "yearAssumed" | "estimated" | "impossible"> {
  return {
    ...(extent.yearAssumed ? { yearAssumed: true as const } : {}),
    ...(estimate.test(words) ? { estimated: true as const } : {}),
    ...(extent.impossible ? { impossible: true as const } : {}),
  };
}

function meaningOf(core: Core, words: string, rest: string, context: DeadlineContext): Meaning {
  const operator = operatorOf(words);
  const shift = nextYear.test(rest) ? 1 : 0;
  const extent = extentOf(core, context, shift);
  const { first, last } = extent;
  const unit = core.last.unit;
  const extra = flags(words, extent);
  const recurrence = yearly.exec(rest);
  if (recurrence || ofReport.test(rest)) {
    return {
      kind: "periodic",
      operator,
      start: null,
      end: null,
      every: recurrences[(recurrence?.[1] ?? "năm") as keyof typeof recurrences],
    };
  }
  if (extent.impossible)
    return { kind: unit === "day" ? "by-date" : kinds[unit], operator, start: null, end: null, ...extra };
  const open = onward.test(rest) || untilDone.test(rest);
  if (open)
    return {
      kind: "range",
      operator,
      start: operator === "from" || isOpening(operator, rest) ? first : null,
      end: null,
      ...extra,
    };
  const stretch =
    core.joined === "range" ||
    (core.first.spread && (core.first.unit === "month" || from.test(words))) ||
    (unit === "years" && (operator === "in" || operator === "from"));
  if (stretch) {
    return { kind: "range", operator, start: first, end: last, ...extra };
  }
  if (operator === "from") {
    const start = from.test(words) ? first : dayAfter(last);
    return { kind: "range", operator, start, end: null, ...extra };
  }
  if (operator === "before" && unit !== "day" && !beforeLate.test(words)) {
    return { kind: "by-date", operator, start: null, end: dayBefore(first), ...extra };
  }
  return { kind: unit === "years" ? "within-year" : kinds[unit], operator, start: null, end: last, ...extra };
}

/** "Năm 2026 và các năm tiếp theo" states when it begins; "trước ngày 30/6 và các năm tiếp theo" does not. */
function isOpening(operator: Deadline["operator"], rest: string): boolean {
  return operator === "in" && onward.test(rest);
}

function tailLength(rest: string): number {
  const match =
    onward.exec(rest) ?? untilDone.exec(rest) ?? yearly.exec(rest) ?? ofReport.exec(rest) ?? nextYear.exec(rest);
  return match?.[0].length ?? 0;
}

/** Marks for all calendar times of a levelled text, each with the words of limit that lead up to it. */
export function datedMarks(text: string, context: DeadlineContext, bare: boolean): Mark[] {
  let floor = 0;
  return joinAtoms(text, findAtoms(text, bare)).map((core) => {
    const left = Math.max(floor, core.start - 90);
    const head = lead.exec(text.slice(left, core.start));
    const words = (head?.[0] ?? "").trim();
    const start = head ? left + head.index : core.start;
    const rest = text.slice(core.end, core.end + 40);
    const end = core.end + tailLength(rest);
    floor = end;
    const meaning = meaningOf(core, words, rest, context);
    const operator = meaning.operator !== "in" || /(?<![A-Za-zÀ-ỿ])(?:trong|vào)(?![A-Za-zÀ-ỿ])/u.test(words);
    return {
      start,
      end,
      kind: meaning.kind === "periodic" ? "periodic" : "dated",
      meaning,
      cue: cueWords.test(words),
      unit: core.last.unit,
      led: operator,
    };
  });
}
