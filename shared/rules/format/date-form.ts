import { findDates } from "#shared/text/dates.ts";
import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfLine } from "./lines.ts";

/** The date of issue: a zero before days 1–9 and months 1 and 2 only, a comma after the place. */
export const dateForm = documentRule({
  id: "format/date-form",
  title: "Cách ghi ngày, tháng, năm ban hành",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.4",
  severity: "warning",
  needs: ["state-paper"],
  messages: {
    never: "“{date}”: ngày này không có trong lịch.",
    slashed: "“{date}” cần ghi bằng chữ: “{expected}”.",
    zeros: "“{date}” cần ghi là “{expected}”: chỉ thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2.",
    comma: "“{line}”: sau địa danh cần có dấu phẩy.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: samplePaper({ date: "An Bình, ngày 15 tháng 02 năm 2026" }) },
      { paper: samplePaper({ date: "An Bình, ngày tháng 3 năm 2026" }) },
    ],
    bad: [
      { paper: samplePaper({ date: "An Bình, ngày 5 tháng 03 năm 2026" }), finds: ["zeros"], fixed: samplePaper() },
      { paper: samplePaper({ date: "An Bình, ngày 0 5 tháng 0 3 năm 2026" }), finds: ["zeros"], fixed: samplePaper() },
      { paper: samplePaper({ date: "An Bình, ngày 31 tháng 4 năm 2026" }), finds: ["never"] },
      { paper: samplePaper({ date: "An Bình, ngày 5/3/2026" }), finds: ["slashed"], fixed: samplePaper() },
      { paper: samplePaper({ date: "An Bình ngày 05 tháng 3 năm 2026" }), finds: ["comma"], fixed: samplePaper() },
    ],
  },
});

function check(context: RuleContext): Report<Message>[] {
  const line = linesOf(context, "place-date")[0];
  return line ? [...dateReports(line), ...commaReports(line)] : [];
}

type Message = "never" | "slashed" | "zeros" | "comma";

function dateReports(line: Line): Report<Message>[] {
  const date = findDates(textOf(line))[0];
  if (!date) return [];
  const at = { node: line.id, start: date.start, end: date.end };
  if (date.impossible) return [{ at, message: "never", data: { date: date.raw }, severity: "error" }];
  const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(date.raw);
  if (slashed) {
    const [, d = "", m = "", y = ""] = slashed;
    const words = `${/ngày/iu.test(date.raw) ? "ngày " : ""}${d.padStart(2, "0")} tháng ${monthOf(Number(m))} năm ${y}`;
    const fix = { title: "Ghi ngày bằng chữ", edits: [{ type: "replace" as const, at, text: words }] };
    return [{ at, message: "slashed", data: { date: date.raw, expected: words }, fix }];
  }
  const [day, month] = [/ngày\s*(\d+)/iu.exec(date.raw)?.[1], /tháng\s*(\d+)/iu.exec(date.raw)?.[1]];
  const expected = date.raw
    .replace(/(\d) (\d)(?= ?(?:tháng|,? ?năm))/giu, "$1$2")
    .replace(/(ngày\s*)(\d+)/iu, (_, word: string, digits: string) => word + digits.padStart(2, "0"))
    .replace(/(tháng\s*)(\d+)/iu, (_, word: string, digits: string) => word + monthOf(Number(digits)));
  if ((day === undefined && month === undefined) || expected === date.raw) return [];
  const fix = { title: "Ghi lại ngày, tháng", edits: [{ type: "replace" as const, at, text: expected }] };
  return [{ at, message: "zeros", data: { date: date.raw, expected }, fix }];
}

function monthOf(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

function commaReports(line: Line): Report<"comma">[] {
  const text = textOf(line);
  const place = /^\s*([A-Za-zÀ-ỿ][^,]*?)(\s+)ngày\s/iu.exec(text);
  if (!place) return [];
  const end = place[0].length - (place[2] as string).length - "ngày ".length;
  const at = { node: line.id, start: end, end };
  const fix = { title: "Thêm dấu phẩy", edits: [{ type: "replace" as const, at, text: "," }] };
  return [{ at: placeOfLine(line), message: "comma", data: { line: text.trim() }, fix }];
}
