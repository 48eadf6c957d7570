import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfHead, placeOfLine } from "./lines.ts";

/** Quốc hiệu and Tiêu ngữ: wording, capitals, hyphens with a blank on each side. Without issuer the whole head was lost in copying. */
export const motto = documentRule({
  id: "format/motto",
  title: "Quốc hiệu và Tiêu ngữ",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.1",
  severity: "error",
  needs: ["state-paper"],
  messages: {
    state: "Đầu văn bản thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”; cần bổ sung phía trên Tiêu ngữ.",
    motto: "Đầu văn bản thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”; cần bổ sung dưới Quốc hiệu.",
    both: "Đầu văn bản không có Quốc hiệu và Tiêu ngữ; cần bổ sung ở phía trên, bên phải trang đầu.",
    stateForm: "Quốc hiệu ghi là “{found}”; cần ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” bằng chữ in hoa.",
    mottoForm:
      "Tiêu ngữ ghi là “{found}”; cần ghi “Độc lập - Tự do - Hạnh phúc”, giữa các cụm từ có gạch nối và có cách chữ.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: samplePaper({ state: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc" }) },
    ],
    bad: [
      {
        paper: samplePaper({ state: "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập-Tự do-Hạnh phúc" }),
        finds: ["stateForm", "mottoForm"],
        fixed: samplePaper(),
      },
      { paper: samplePaper({ state: "Độc lập - Tự do - Hạnh phúc" }), finds: ["state"] },
      {
        paper: samplePaper({ state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐặc lập - Tự do - Hạnh phúc" }),
        finds: ["mottoForm"],
        fixed: samplePaper(),
      },
      { paper: samplePaper({ state: "" }), finds: ["both"] },
    ],
  },
});

type Message = "state" | "motto" | "both" | "stateForm" | "mottoForm";

function check(context: RuleContext): Report<Message>[] {
  const state = linesOf(context, "state-name")[0];
  const words = linesOf(context, "motto")[0];
  if (!state && !words)
    return linesOf(context, "issuer").length > 0 ? [{ at: placeOfHead(context), message: "both" }] : [];
  if (!state) return [{ at: placeOfHead(context), message: "state" }];
  if (!words) return [{ at: placeOfLine(state), message: "motto" }];
  const reports: Report<Message>[] = [];
  const name = clean(textOf(state));
  if (!/^CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u.test(name))
    reports.push(form(state, "stateForm", name, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
  const line = clean(textOf(words));
  if (!/^Độc lập [-–—] Tự do [-–—] Hạnh phúc$/u.test(line))
    reports.push(form(words, "mottoForm", line, "Độc lập - Tự do - Hạnh phúc"));
  return reports;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function form(
  line: Parameters<typeof placeOfLine>[0],
  message: "stateForm" | "mottoForm",
  found: string,
  text: string,
): Report<Message> {
  const at = placeOfLine(line);
  return { at, message, data: { found }, fix: { title: "Ghi đúng mẫu", edits: [{ type: "replace", at, text }] } };
}
