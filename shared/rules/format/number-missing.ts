import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { hasTrait } from "#shared/rules/engine/traits.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfHead, placeOfLine } from "./lines.ts";

/**
 * Number and day that are still blank. They are filled in after signing (NĐ 30/2020, Điều 15), so a draft may lack them;
 * where nobody says whether it is one, this is a hint to look, not a fault.
 */
export const numberMissing = documentRule({
  id: "format/number-missing",
  title: "Chưa ghi số hoặc ngày ban hành",
  basis: "NĐ 30/2020/NĐ-CP, Điều 15 và Phụ lục I, Mục II.3, II.4",
  severity: "error",
  needs: ["has-head", "isJudged"],
  messages: {
    number: "Cần kiểm tra: văn bản chưa ghi số.",
    line: "Cần kiểm tra: văn bản không có dòng số và ký hiệu.",
    day: "Cần kiểm tra: văn bản chưa ghi ngày ban hành.",
    month: "Cần kiểm tra: văn bản chưa ghi ngày, tháng ban hành.",
    date: "Cần kiểm tra: văn bản không có dòng địa danh và ngày, tháng, năm ban hành.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: samplePaper({ number: "Số:      /KH-UBND", date: "An Bình, ngày    tháng 3 năm 2026" }), draft: true },
    ],
    bad: [
      {
        paper: samplePaper({ number: "Số: /KH-UBND", date: "An Bình, ngày tháng 3 năm 2026" }),
        finds: ["number", "day"],
      },
      {
        paper: samplePaper({ number: "Số: ……/KH-UBND", date: "An Bình, ngày …… tháng …… năm 2026" }),
        draft: false,
        finds: ["number", "month"],
      },
      { paper: samplePaper({ number: "", date: "" }), finds: ["line", "date"] },
    ],
  },
});

/** Papers of the Party and of mass organisations follow their own rules of form. */
const ownForm = "Thể thức văn bản của Đảng, đoàn thể";

type Message = "number" | "line" | "day" | "month" | "date";

function check(context: RuleContext): Report<Message>[] {
  if (context.draft === true) return [];
  const basis = hasTrait(context.document, "state-paper") ? {} : { basis: ownForm };
  const found = [...numberReport(context), ...dateReport(context)].map((report) => ({ ...report, ...basis }));
  return context.draft === false ? found : found.map((report) => ({ ...report, severity: "info" as const }));
}

function numberReport(context: RuleContext): Report<Message>[] {
  const line = linesOf(context, "number")[0];
  if (context.header.number !== null) return [];
  return [line ? { at: placeOfLine(line), message: "number" } : { at: placeOfHead(context), message: "line" }];
}

function dateReport(context: RuleContext): Report<Message>[] {
  const { date } = context.header;
  const line = linesOf(context, "place-date")[0];
  if (!line) return date === null ? [tornDate(context) ?? { at: placeOfHead(context), message: "date" }] : [];
  const at = placeOfLine(line);
  if (date === null || date.month === null) return [{ at, message: "month" }];
  return date.day === null ? [{ at, message: "day" }] : [];
}

/** A date with wide blanks may have come apart: the line with "tháng … năm" still shows that only the day is missing. */
function tornDate({ document }: RuleContext): Report<Message> | null {
  const line = document.header.children.find((one) => /(?:^|\s)tháng[\s\d.…_]*năm/iu.test(textOf(one)));
  return line ? { at: placeOfLine(line), message: "day" } : null;
}
