import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfHead, placeOfLine } from "./lines.ts";

/** Trích yếu: under the name of the kind, or after "V/v" under the number of a công văn. */
export const subject = documentRule({
  id: "format/subject",
  title: "Trích yếu nội dung",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.5",
  severity: "warning",
  needs: ["state-paper", "isJudged"],
  messages: {
    missing: "Văn bản chưa có trích yếu nội dung; cần ghi ngay dưới tên loại.",
    letter: "Công văn chưa có trích yếu; cần ghi sau chữ “V/v”, dưới số và ký hiệu.",
    about: "Trích yếu của công văn cần bắt đầu bằng “V/v”.",
    named: "Trích yếu dưới tên loại không bắt đầu bằng “V/v”; chữ “V/v” chỉ dùng cho công văn.",
    stop: "Sau trích yếu không có dấu chấm.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      {
        paper: samplePaper({
          number: "Số: 1328/UBND-TTHC\nV/v rà soát thủ tục hành chính",
          kind: "",
          subject: "",
          addressees: "Kính gửi: Sở Nội vụ",
        }),
      },
    ],
    bad: [
      { paper: samplePaper({ subject: "", body: "I. MỤC ĐÍCH\n\nNâng cao chất lượng./." }), finds: ["missing"] },
      {
        paper: samplePaper({ subject: "V/v triển khai công tác cải cách hành chính năm 2026." }),
        finds: ["named", "stop"],
      },
      {
        paper: samplePaper({ number: "Số: 1328/UBND-TTHC", kind: "", subject: "", addressees: "Kính gửi: Sở Nội vụ" }),
        finds: ["letter"],
      },
    ],
  },
});

type Message = "missing" | "letter" | "about" | "named" | "stop";

function check(context: RuleContext): Report<Message>[] {
  const lines = linesOf(context, "subject");
  const under = context.has("subjectUnderNumber");
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) {
    if (under) return [{ at: placeOfHead(context), message: "letter" }];
    const kind = linesOf(context, "kind")[0];
    return kind && isLast(context, kind) ? [{ at: placeOfLine(kind), message: "missing" }] : [];
  }
  const reports: Report<Message>[] = [];
  const about = /^v\/v/iu.test(textOf(first).trim());
  if (under && !about) reports.push({ at: placeOfLine(first), message: "about", severity: "info" });
  if (!under && about) reports.push({ at: placeOfLine(first), message: "named" });
  if (/[^.]\.\s*$/u.test(textOf(last)))
    reports.push({ at: placeOfLine(last), message: "stop", severity: "info", basis: "Thông lệ trình bày" });
  return reports;
}

/** Words of the head behind the name of the kind may be a subject that was not recognised. */
function isLast({ document }: RuleContext, kind: Line): boolean {
  const after = document.header.children.slice(document.header.children.indexOf(kind) + 1);
  return after.every((line) => line.role === "salutation" || line.role === "addressee");
}
