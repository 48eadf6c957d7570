import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";

/** An appendix that the paper itself never points to. */
export const appendixNotAnnounced = documentRule({
  id: "structure/appendix-not-announced",
  title: "Phụ lục không được nhắc trong văn bản",
  basis: "Chỉ dẫn về phụ lục trong văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "warning",
  needs: ["has-head"],
  messages: {
    silent:
      "Văn bản có “{appendix}” nhưng phần nội dung không nhắc đến phụ lục nào; cần ghi chỉ dẫn, ví dụ “(Phụ lục kèm theo)”.",
  },
  check,
  examples: {
    good: [
      {
        paper: samplePaper({
          body: "1. Phân công nhiệm vụ theo Phụ lục kèm theo.\n\n2. Báo cáo kết quả./.",
          appendices: "Phụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n1. Văn phòng.",
        }),
      },
      { paper: samplePaper() },
    ],
    bad: [
      {
        paper: samplePaper({
          body: "1. Phân công nhiệm vụ.\n\n2. Báo cáo kết quả./.",
          appendices: "Phụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n1. Văn phòng.",
        }),
        finds: ["silent"],
      },
    ],
  },
});

const announced =
  /phu luc|kem theo|dinh kem|bieu mau|theo mau|mau so|bieu so|danh sach|danh muc|theo bieu|bang tong hop/u;

function check({ document, blocks }: RuleContext): Report<"silent">[] {
  const labels = document.appendices.flatMap((appendix) =>
    appendix.children.flatMap((child) => (child.type === "line" && child.role === "appendix-label" ? [child] : [])),
  );
  const first = labels.find((line) => /^phu luc/u.test(fold(textOf(line).trim())));
  if (!first || document.body.children.length === 0) return [];
  const said = blocks.some(
    ({ section, text }) => (section === "body" || section === "header") && announced.test(fold(text)),
  );
  if (said) return [];
  const text = textOf(first);
  return [
    {
      at: { node: first.id, start: 0, end: text.length },
      message: "silent",
      data: { appendix: text.trim().replace(/[:.]$/u, "") },
    },
  ];
}
