import type { PlacedBlock } from "#shared/rules/engine/places.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { gathering } from "#shared/text/gather.ts";

/**
 * Places of a template or a draft that nobody filled in. Forms have them by right: nothing is said of appendices, tables
 * and papers of kinds whose content is not known. A single "…" stands for "and so on"; number and day have rules of their own.
 */
export const unfilled = documentRule({
  id: "text/unfilled",
  title: "Chỗ còn để trống",
  basis: "Thông lệ soạn thảo",
  severity: "warning",
  needs: ["isJudged", "has-head"],
  messages: {
    blank: "“{words}”: chỗ này còn để trống; cần điền hoặc bỏ.",
    template: "“{words}” là chữ của mẫu; cần thay bằng nội dung của văn bản.",
  },
  check: ({ blocks }: RuleContext) => leftIn(blocks),
  examples: {
    good: [
      { paper: samplePaper({ subject: "Phòng, chống dịch sởi, sốt xuất huyết…." }) },
      { paper: samplePaper({ appendices: "PHỤ LỤC\nMẪU PHIẾU\n\nHọ và tên: ……………\n\nNăm sinh: ……" }) },
    ],
    bad: [
      {
        paper: samplePaper({ subject: "Triển khai thực hiện ……" }),
        finds: ["blank"],
      },
      {
        paper: samplePaper({
          body: "I. NHIỆM VỤ\n\n1. Phòng Văn hóa - Xã hội rà soát ...... trước ngày 30/6/2026.\n\n2. Các đơn vị báo cáo [tên cơ quan] trước ngày 30/6/2026./.",
          signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n[Họ và tên]",
        }),
        finds: ["blank", "template", "template"],
      },
    ],
  },
});

type Message = "blank" | "template";

/** The words of a template are Vietnamese: of Latin letters alone a bracket is something else. */
const left = /…(?:\.{0,2}…|\.{2,})[.…]*|\.{6,}|_{5,}|\[(?=[^\]]*[À-ỹ])\p{L}[^\]\d]{3,40}\]/gu;
const byOtherRules = new Set(["number", "place-date", "urgency"]);

const leftIn = gathering(
  ({ block }: PlacedBlock) => block.id,
  ({ block, text, section, inside }: PlacedBlock): Report<Message>[] => {
    const isLine = block.type === "line";
    if (section === "appendix" || inside === "cell" || (isLine && byOtherRules.has(block.role))) return [];
    return [...text.matchAll(left)].map((match) => ({
      at: { node: block.id, start: match.index, end: match.index + match[0].length },
      message: match[0].startsWith("[") ? "template" : "blank",
      data: { words: match[0].startsWith("[") ? match[0] : around(text, match.index, match[0].length) },
      // With a blank in its head or foot no paper can go out.
      ...(isLine ? { severity: "error" as const } : {}),
    }));
  },
);

/** The blank with a few words before it, by which it is found. */
function around(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - 24), start);
  const words = start > 24 ? before.replace(/^\S*\s/u, "") : before;
  return `${words}${text.slice(start, start + Math.min(length, 6))}`;
}
