import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";

/** In a citation of articles "Điều" is written with a capital, "khoản" and "điểm" without. */
export const capitalPoints = blockRule({
  id: "format/capital-points",
  title: "Viết hoa khi viện dẫn điều, khoản, điểm",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II",
  severity: "warning",
  needs: [],
  messages: {
    small: "“{words}”: “{word}” trong viện dẫn cần viết thường.",
    capital: "“{words}”: “điều” trong viện dẫn cần viết hoa.",
  },
  check,
  examples: {
    good: [
      { paper: "Thực hiện điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP và khoản 1 Điều 7 Luật Đất đai." },
      { paper: "Khoản 2 Điều 5 của Luật quy định rõ. Điểm a khoản 1 Điều 3 cũng vậy; có 3 điều 5 năm qua chưa làm." },
    ],
    bad: [
      {
        paper: "Thực hiện Điểm a Khoản 2 điều 5 Nghị định số 30/2020/NĐ-CP.",
        finds: ["small", "small", "capital"],
        fixed: "Thực hiện điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.",
      },
    ],
  },
});

const reference =
  /(?:điểm\s+[a-zđ]\d?,?\s+)?(?:khoản\s+\d{1,2}[a-zđ]?(?:,\s*\d{1,2}(?:,|\s+và\s+\d{1,2})*)?,?\s+)?điều\s+\d{1,3}[a-zđ]?(?=[\s,;.)]|$)/giu;
const word = /điểm|khoản|điều/giu;

function check({ text, at }: BlockContext): Report<"small" | "capital">[] {
  if (!/điều\s+\d/iu.test(text)) return [];
  return Array.from(text.matchAll(reference)).flatMap((match) => {
    if (!/khoản|điểm/iu.test(match[0]) || match[0] === match[0].toUpperCase()) return [];
    return Array.from(match[0].matchAll(word)).flatMap((part): Report<"small" | "capital">[] => {
      const start = match.index + part.index;
      const isArticle = /^điều$/iu.test(part[0]);
      const right = isArticle ? "Điều" : part[0].toLowerCase();
      if (part[0] === right || (!isArticle && startsSentence(text, start))) return [];
      const range = at({ start, end: start + part[0].length });
      const data = { words: match[0].trim(), word: part[0] };
      return [
        {
          at: range,
          message: isArticle ? "capital" : "small",
          data,
          fix: { title: `Viết “${right}”`, edits: [{ type: "replace", at: range, text: right }] },
        },
      ];
    });
  });
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]\s*|["“(]\s*|\n\s*)$/u.test(text.slice(0, start));
}
