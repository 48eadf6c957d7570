import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfHead, placeOfLine } from "./lines.ts";

/** "Kính gửi": in công văn and tờ trình, not in a plan; a colon after it, ";" and a last "." where there are several. */
export const addressees = documentRule({
  id: "format/addressees",
  title: "Kính gửi",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.9",
  severity: "warning",
  needs: ["state-paper", "isJudged"],
  messages: {
    missing: "Văn bản chưa có phần “Kính gửi”; cần ghi nơi nhận để giải quyết.",
    odd: "Loại văn bản này không có phần “Kính gửi”; nơi nhận ghi ở cuối văn bản.",
    colon: "Sau “Kính gửi” cần có dấu hai chấm.",
    mark: "“{line}”: cuối dòng cần có dấu “{expected}”.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: letter("Kính gửi: Sở Nội vụ") },
      { paper: letter("Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.") },
      { paper: letter("Kính gửi:\n- Giám đốc các sở:\nNội vụ, Tài chính, Y tế.\n- Chủ tịch UBND các xã.") },
    ],
    bad: [
      { paper: letter(""), finds: ["missing"] },
      { paper: samplePaper({ addressees: "Kính gửi: Sở Nội vụ" }), finds: ["odd"] },
      { paper: letter("Kính gửi Sở Nội vụ"), finds: ["colon"], fixed: letter("Kính gửi: Sở Nội vụ") },
      {
        paper: letter("Kính gửi:\n- Sở Nội vụ\n- Sở Tài chính;"),
        finds: ["mark", "mark"],
        fixed: letter("Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính."),
      },
    ],
  },
});

function letter(to: string): string {
  const body = "Thực hiện nhiệm vụ cải cách hành chính, Ủy ban nhân dân xã đề nghị các cơ quan phối hợp./.";
  return samplePaper({
    number: "Số: 128/UBND-VP\nV/v rà soát thủ tục hành chính",
    kind: "",
    subject: "",
    addressees: to,
    body,
    recipients: "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
  });
}

type Message = "missing" | "odd" | "colon" | "mark";

function check(context: RuleContext): Report<Message>[] {
  const first = linesOf(context, "salutation")[0];
  if (!first) return context.has("needsAddressees") ? [{ at: placeOfHead(context), message: "missing" }] : [];
  const reports: Report<Message>[] = [];
  if (!context.has("hasAddressees")) reports.push({ at: placeOfLine(first), message: "odd", severity: "info" });
  const text = textOf(first);
  const head = /^\s*kính gửi(?!\s*:)/iu.exec(text);
  if (head) {
    const at = { node: first.id, start: head[0].length, end: head[0].length };
    reports.push({
      at: placeOfLine(first),
      message: "colon",
      fix: { title: "Thêm dấu hai chấm", edits: [{ type: "replace", at, text: ":" }] },
    });
  }
  return [...reports, ...marks(context)];
}

function marks(context: RuleContext): Report<Message>[] {
  const lines = linesOf(context, "addressee");
  if (lines.length < 2) return [];
  return lines.flatMap((line, index): Report<Message>[] => {
    const expected = index === lines.length - 1 ? "." : ";";
    const text = textOf(line).trimEnd();
    const next = lines[index + 1];
    const wrapped = next !== undefined && line.marker !== undefined && next.marker === undefined;
    // A list below one addressee ends with a stop of its own.
    const inner = line.marker === undefined && lines[index - 1]?.marker !== undefined && text.endsWith(".");
    if (wrapped || inner || text.endsWith(expected)) return [];
    const start = /[;.,]$/u.test(text) ? text.length - 1 : text.length;
    const at = { node: line.id, start, end: text.length };
    return [
      {
        at: placeOfLine(line),
        message: "mark",
        data: { line: text.trim(), expected },
        severity: "info",
        fix: { title: `Ghi dấu “${expected}”`, edits: [{ type: "replace", at, text: expected }] },
      },
    ];
  });
}
