import type { Block, TextBlock } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { isBeforeDecree } from "./lines.ts";

/** Lines of legal basis end with ";", the last before "QUYẾT ĐỊNH:" with ".". A basis that runs on into a sentence is prose. */
export const legalBasisPunctuation = documentRule({
  id: "format/legal-basis-punctuation",
  title: "Dấu câu của căn cứ ban hành",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.6",
  severity: "warning",
  needs: ["state-paper", "hasBases"],
  messages: { mark: "Căn cứ “{words}”: cuối dòng cần có dấu “{expected}”." },
  check,
  examples: {
    good: [
      { paper: decision(["Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;", "Theo đề nghị của Chánh Văn phòng."]) },
      {
        paper: samplePaper({
          body: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n\n1. Một./.",
        }),
      },
    ],
    bad: [
      {
        paper: decision([
          "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.",
          "Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;",
          "Theo đề nghị của Chánh Văn phòng;",
        ]),
        finds: ["mark", "mark"],
        fixed: decision([
          "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;",
          "Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;",
          "Theo đề nghị của Chánh Văn phòng.",
        ]),
      },
    ],
  },
});

function decision(bases: readonly string[]): string {
  const body = `${bases.join("\n\n")}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt danh mục hồ sơ.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký./.`;
  return samplePaper({
    number: "Số: 42/QĐ-UBND",
    kind: "QUYẾT ĐỊNH",
    subject: "Về việc phê duyệt danh mục hồ sơ",
    body,
  });
}

const opening = /^(?:căn cứ|theo đề nghị|xét )/iu;

function check(context: RuleContext): Report<"mark">[] {
  if (isBeforeDecree(context)) return [];
  const blocks = context.document.body.children;
  const first = blocks.slice(0, 5).findIndex((block) => isBasis(block));
  if (first < 0) return [];
  const rest = blocks.slice(first);
  const end = rest.findIndex((block) => !isBasis(block));
  const bases = (end < 0 ? rest : rest.slice(0, end)) as readonly TextBlock[];
  const next = rest[bases.length];
  const enacting =
    next !== undefined &&
    "children" in next &&
    next.type !== "table" &&
    next.type !== "task" &&
    next.type !== "page-break" &&
    /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ)\s*:?\s*$/u.test(textOf(next).trim());
  if (bases.length < 2) return [];
  return bases.flatMap((block, index) => markReport(block, index === bases.length - 1 ? (enacting ? "." : null) : ";"));
}

function isBasis(block: Block): boolean {
  if (block.type !== "basis" && block.type !== "paragraph") return false;
  const text = textOf(block).trim();
  return opening.test(text) && !text.endsWith(":") && text.length < 500;
}

function markReport(block: TextBlock, expected: string | null): Report<"mark">[] {
  const text = textOf(block).trimEnd();
  if (expected === null || text.endsWith(expected)) return [];
  const start = /[;.,]$/u.test(text) ? text.length - 1 : text.length;
  const edit = { type: "replace" as const, at: { node: block.id, start, end: text.length }, text: expected };
  const words = text.slice(0, 60).replace(/\s\S*$/u, "…");
  return [
    {
      at: { node: block.id, start: 0, end: text.length },
      message: "mark",
      data: { words, expected },
      fix: { title: `Ghi dấu “${expected}”`, edits: [edit] },
    },
  ];
}
