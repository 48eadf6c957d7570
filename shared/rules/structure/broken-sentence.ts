import { textOf } from "#shared/model/text.ts";
import { gathering } from "#shared/text/gather.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { isBasisText } from "#shared/facts/opening.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";

/** A paragraph that stops in mid-sentence, or begins in one: a page of the scan cut it, or words were lost. */
export const brokenSentence = documentRule({
  id: "structure/broken-sentence",
  title: "Câu bị đứt giữa chừng",
  basis: "Thông lệ soạn thảo",
  severity: "info",
  needs: [],
  messages: {
    end: "Đoạn này dừng giữa câu ở “{words}”; cần kiểm tra phần tiếp theo.",
    start: "Đoạn này bắt đầu giữa câu bằng “{words}”; cần kiểm tra phần đứng trước.",
  },
  check({ outline }: RuleContext) {
    const doubts = new Map(doubtsIn(outline).map((doubt) => [doubt.entry, doubt]));
    if (doubts.size === 0) return [];
    return outline.flatMap((entry, at) => {
      const { end, start } = doubts.get(entry) ?? none;
      return [
        ...(end && !goesOn(entry, outline[at + 1]) ? [end] : []),
        ...(start && isClosed(outline[at - 1]) ? [start] : []),
      ];
    });
  },
  examples: {
    good: [
      { paper: "UBND xã yêu cầu các đơn vị thực hiện:\n\n- Rà soát, thống kê,\n\n- Công khai kết quả;\n\n- Báo cáo." },
      {
        paper:
          "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 15/TTr-SNV ngày 02 tháng 3 năm 2026,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.",
      },
      {
        paper:
          "- Căn cứ Nghị quyết Đại hội Đảng bộ xã Sơn Thành nhiệm kỳ 2025 - 2030,\n\nĐảng ủy xã ban hành Chương trình như sau:",
      },
      {
        paper:
          "Thực hiện nghiêm túc việc tiếp nhận hồ sơ trên môi trường điện tử và công khai\n\nkết quả xử lý hồ sơ tại nơi tiếp nhận.",
      },
    ],
    bad: [
      {
        paper:
          "1. Việc triển khai phải có trọng tâm, trọng điểm, phù hợp với điều kiện của địa phương,\n\n2. Báo cáo kết quả.",
        finds: ["end"],
      },
      {
        paper:
          "1. Công khai kết quả.\n\nvà nâng cao chất lượng phục vụ người dân, doanh nghiệp tại nơi tiếp nhận hồ sơ.",
        finds: ["start"],
      },
    ],
  },
});

/** Words that end no sentence and no compound ("đạt được", "tồn tại", "lý do", "kèm theo" do). */
const open = /(?:^|\s)(?:của|và|các|với|cho|là|những|hoặc|bởi|sẽ|đang|nhằm)$/u;

/** What the words of an entry by themselves leave in doubt; what stands before and behind it decides. */
interface Doubt {
  readonly end: Report<"end"> | null;
  readonly start: Report<"start"> | null;
}

const none: Doubt = { end: null, start: null };

const doubtsIn = gathering(
  ({ block }: Entry) => block.id,
  (entry): (Doubt & { readonly entry: Entry })[] => {
    const { end, start } = doubtOf(entry);
    return end || start ? [{ entry, end, start }] : [];
  },
);

function doubtOf({ block, section }: Entry): Doubt {
  if ((section !== "body" && section !== "appendix") || (block.type !== "paragraph" && block.type !== "item"))
    return none;
  const text = textOf(block).trim();
  if (text.length < 60) return none;
  const from = textOf(block).indexOf(text);
  const place = (start: number, end: number): Report["at"] => ({
    node: block.id,
    start: from + start,
    end: from + end,
  });
  const last = text.slice(-40).replace(/^\S*\s/u, "");
  const first = text.slice(0, 40).replace(/\s\S*$/u, "");
  // A basis of the paper may end with a comma.
  const opens = (/,$/u.test(text) && !isBasisText(text)) || open.test(text);
  const isPart = block.type === "paragraph" && /^\p{Ll}{2}/u.test(text);
  return {
    end: opens ? { at: place(text.length - last.length, text.length), message: "end", data: { words: last } } : null,
    start: isPart ? { at: place(0, first.length), message: "start", data: { words: first } } : null,
  };
}

/** A point that ends with a comma before another of its list, or a lead before its points. */
function goesOn(entry: Entry, next: Entry | undefined): boolean {
  if (!next) return false;
  return (
    (entry.label !== null && next.label?.style === entry.label.style && entry.label.value === 0) ||
    next.parents.at(-1) === entry ||
    next.block.type === "table" ||
    next.block.type === "basis" ||
    (next.block.type !== "page-break" &&
      next.block.type !== "task" &&
      (isBasisText(textOf(next.block)) ||
        /^(?:quyết định|quyết nghị|nghị quyết|chỉ thị|công bố)\s*:/iu.test(textOf(next.block))))
  );
}

function isClosed(previous: Entry | undefined): boolean {
  if (
    !previous ||
    previous.block.type === "table" ||
    previous.block.type === "page-break" ||
    previous.block.type === "task"
  )
    return false;
  if (previous.section === "header") return false;
  return /[.;!]["”)]*$|\.\/\.$/u.test(textOf(previous.block).trim());
}
