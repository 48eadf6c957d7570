import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fromRoman } from "#shared/text/roman.ts";
import { fold } from "#shared/text/fold.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { placeOfLine } from "./lines.ts";

/** Heads of appendices: two or more bear Roman numbers that run on. */
export const appendixHeading = documentRule({
  id: "format/appendix-heading",
  title: "Tiêu đề phụ lục",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III",
  severity: "warning",
  needs: ["state-paper"],
  messages: {
    arabic: "“{label}”: khi có từ hai phụ lục trở lên, số thứ tự phụ lục ghi bằng chữ số La Mã.",
    unnumbered: "Văn bản có {count} phụ lục nhưng “{label}” chưa có số thứ tự; cần ghi bằng chữ số La Mã.",
    order: "Sau “{before}” là “{label}”: số thứ tự phụ lục không liên tiếp.",
  },
  check,
  examples: {
    good: [
      { paper: two("Phụ lục I", "Phụ lục II") },
      { paper: samplePaper({ body: "1. Theo Phụ lục kèm theo./.", appendices: "Phụ lục\nPHÂN CÔNG\n\n1. Một." }) },
    ],
    bad: [
      { paper: two("Phụ lục 1", "Phụ lục 2"), finds: ["arabic", "arabic"] },
      { paper: two("Phụ lục I", "Phụ lục III"), finds: ["order"] },
      { paper: two("Phụ lục", "Phụ lục"), finds: ["unnumbered", "unnumbered"] },
    ],
  },
});

function two(first: string, second: string): string {
  return samplePaper({
    body: "1. Theo các Phụ lục kèm theo./.",
    appendices: `${first}\nPHÂN CÔNG NHIỆM VỤ\n\n1. Một.\n\n${second}\nDANH MỤC HỒ SƠ\n\n1. Hai.`,
  });
}

type Message = "arabic" | "unnumbered" | "order";

interface Head {
  readonly line: Line;
  readonly label: string;
  readonly number: string | null;
}

function check({ document }: RuleContext): Report<Message>[] {
  const heads = document.appendices.flatMap((appendix): Head[] => {
    const lines = appendix.children.filter((child): child is Line => child.type === "line");
    const line = lines.find((one) => one.role === "appendix-label");
    if (!line || !/^phu luc/u.test(fold(textOf(line).trim()))) return [];
    const label = textOf(line)
      .trim()
      .replace(/\s*[.:–-]+$/u, "");
    const number = /([IVX]+|\d+[a-z]?)$/u.exec(label)?.[1] ?? null;
    return [{ line, label, number }];
  });
  return heads.flatMap((head, index) => judge(head, heads[index - 1], heads.length));
}

function judge(head: Head, before: Head | undefined, count: number): Report<Message>[] {
  const at = placeOfLine(head.line);
  const { label, number } = head;
  const reports: Report<Message>[] = [];
  if (count < 2) return reports;
  if (number === null) reports.push({ at, message: "unnumbered", data: { label, count } });
  else if (/^\d/u.test(number)) reports.push({ at, message: "arabic", data: { label } });
  const [value, last] = [valueOf(number), valueOf(before?.number ?? null)];
  if (before && value !== null && last !== null && value !== last + 1)
    reports.push({ at, message: "order", data: { before: before.label, label } });
  return reports;
}

function valueOf(number: string | null): number | null {
  if (number === null) return null;
  return fromRoman(number) ?? (/^\d+$/u.test(number) ? Number(number) : null);
}
