import type { HeaderFacts } from "#shared/facts/header.ts";
import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { findDates } from "#shared/text/dates.ts";
import { shown } from "./cited.ts";

/** The note of an annex ("Kèm theo Kế hoạch số … ngày …") names its own paper: a blank number is filled in later, another number or day is a slip. */
export const ownAnnex = documentRule({
  id: "citation/own-annex",
  title: "Phụ lục ghi số hoặc ngày khác với chính văn bản",
  basis: "Số và ngày ghi trên văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III)",
  severity: "warning",
  needs: ["has-head"],
  messages: {
    number: "Phụ lục ghi kèm theo văn bản số {found}, văn bản này có số {own}; cần thống nhất.",
    date: "Phụ lục ghi kèm theo văn bản ngày {found}, văn bản này ban hành ngày {own}; cần thống nhất.",
  },
  check,
  examples: {
    good: [
      { paper: withNote("Kế hoạch số 42/KH-UBND ngày 05/3/2026") },
      { paper: withNote("Kế hoạch số      /KH-UBND ngày 05 tháng 3 năm 2026") },
      { paper: withNote("Kế hoạch số …/KH-UBND ngày … tháng … năm 2026") },
      { paper: withNote("Thông tư số 07/2024/TT-BNV ngày 10/01/2024") },
      { paper: withNote("Kế hoạch số 15/KH-UBND ngày 20/02/2025") },
    ],
    bad: [
      { paper: withNote("Kế hoạch số     /KH-UBND ngày 01 tháng 3 năm 2026"), finds: ["date"] },
      { paper: withNote("Kế hoạch số 42/KH-UBND ngày 04/3/2026"), finds: ["date"] },
      { paper: withNote("Kế hoạch số 24/KH-UBND ngày 05/3/2026"), finds: ["number"] },
    ],
  },
});

function withNote(paper: string): string {
  return samplePaper({
    body: "Nhiệm vụ của các phòng quy định tại Phụ lục kèm theo Kế hoạch này./.",
    appendices: `Phụ lục\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo ${paper} của Ủy ban nhân dân xã An Bình)\n\n1. Một.`,
  });
}

function check({ document, header }: RuleContext): Report<"number" | "date">[] {
  return document.appendices.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === "line" && child.role === "appendix-note" ? judge(child, header) : [])),
  );
}

const numbered = /số\s*:?\s*(\d*)[\s.…_]*\/\s*([A-ZĐ][\p{L}\d&-]*)/iu;

function judge(line: Line, { number, symbol, date }: HeaderFacts): Report<"number" | "date">[] {
  const text = textOf(line);
  const match = /kèm theo/iu.test(text) ? numbered.exec(text) : null;
  if (!match || !date?.iso || match[2]?.toUpperCase() !== symbol?.toUpperCase()) return [];
  const day = findDates(text.slice(match.index)).find(({ iso }) => iso !== null);
  const found = match[1] ?? "";
  const sameNumber = number === null || found === "" || Number(found) === Number.parseInt(number, 10);
  if (!day || sameNumber === (day.iso === date.iso)) return [];
  if (!sameNumber)
    return [
      {
        at: placed(line, match.index, match[0].length),
        message: "number",
        data: { found: `${found}/${symbol}`, own: `${number}/${symbol}` },
      },
    ];
  const start = match.index + day.start;
  return [
    {
      at: placed(line, start, day.end - day.start),
      message: "date",
      data: { found: shown(day.iso as string), own: shown(date.iso) },
    },
  ];
}

function placed({ id }: Line, start: number, length: number): Report["at"] {
  return { node: id, start, end: start + length };
}
