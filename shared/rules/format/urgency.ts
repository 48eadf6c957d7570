import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { isBeforeDecree, linesOf, placeOfLine } from "./lines.ts";

/** The stamp of urgency knows three degrees, in capitals. */
export const urgency = documentRule({
  id: "format/urgency",
  title: "Dấu chỉ mức độ khẩn",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I",
  severity: "warning",
  needs: ["state-paper"],
  messages: { form: "Mức độ khẩn ghi là “{found}”; chỉ dùng “HỎA TỐC”, “THƯỢNG KHẨN” hoặc “KHẨN”, viết in hoa." },
  check(context: RuleContext): Report<"form">[] {
    if (isBeforeDecree(context)) return [];
    return linesOf(context, "urgency").flatMap((line) => {
      const found = textOf(line).trim().replace(/\.$/u, "");
      if (/^(?:(?:HỎA|HOẢ) TỐC|THƯỢNG KHẨN|KHẨN)$/u.test(found)) return [];
      return [{ at: placeOfLine(line), message: "form", data: { found } }];
    });
  },
  examples: {
    good: [{ paper: samplePaper({ date: "An Bình, ngày 05 tháng 3 năm 2026\n\nHỎA TỐC" }) }],
    bad: [{ paper: samplePaper({ date: "An Bình, ngày 05 tháng 3 năm 2026\n\nHỎA TỐC HẸN GIỜ" }), finds: ["form"] }],
  },
});
