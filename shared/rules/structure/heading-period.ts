import type { Entry } from "#shared/facts/outline.ts";
import { textOf } from "#shared/model/text.ts";
import { planPeriod } from "#shared/rules/deadline/period.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { gathering } from "#shared/text/gather.ts";

/** A heading of work to come that names years before those the paper plans for, as one that was left over from the last plan. */
export const headingPeriod = documentRule({
  id: "structure/heading-period",
  title: "Đề mục ghi giai đoạn đã qua",
  basis: "Đối chiếu trích yếu",
  severity: "warning",
  needs: ["has-head"],
  messages: {
    past: "Đề mục ghi “{words}”, trước kỳ kế hoạch nêu ở trích yếu (từ năm {first}); cần kiểm tra lại năm.",
  },
  check,
  examples: {
    good: [
      { paper: planFor("giai đoạn 2026 - 2030", "II. GIẢI PHÁP THỰC HIỆN GIAI ĐOẠN 2026 - 2030") },
      { paper: planFor("giai đoạn 2026 - 2030", "II. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN MỤC TIÊU GIAI ĐOẠN 2021 - 2025") },
      { paper: planFor("giai đoạn 2026 - 2030", "II. TÌNH HÌNH\n\n1. Mục tiêu giai đoạn 2021 - 2025") },
      { paper: planFor("năm 2026", "II. ĐỊNH HƯỚNG NHIỆM VỤ NĂM 2027") },
    ],
    bad: [
      { paper: planFor("giai đoạn 2026 - 2030", "II. GIẢI PHÁP THỰC HIỆN GIAI ĐOẠN 2021-2025"), finds: ["past"] },
      { paper: planFor("năm 2026", "II. NHIỆM VỤ TRỌNG TÂM NĂM 2025"), finds: ["past"] },
    ],
  },
});

function planFor(when: string, heading: string): string {
  return samplePaper({
    subject: `Phát triển du lịch cộng đồng ${when}`,
    body: `I. MỤC ĐÍCH\n\nNâng cao thu nhập của người dân.\n\n${heading}\n\nPhát triển các điểm du lịch của xã.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nPhòng Kinh tế theo dõi, đôn đốc./.`,
  });
}

const named = /(?:giai đoạn (20\d\d)\s*[-–]\s*(20\d\d)|năm (20\d\d))\s*[:.]?$/iu;
const ahead = /nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|nội dung|lộ trình|phương hướng|kinh phí|dự toán/iu;
const behind =
  /kết quả|đánh giá|thực trạng|hiện trạng|tình hình|tổng kết|sơ kết|hạn chế|tồn tại|đã|qua|chuyển tiếp|kế thừa|chưa hoàn thành/iu;

function check({ header, outline }: RuleContext): Report<"past">[] {
  const period = planPeriod(header);
  if (!period) return [];
  return headingsIn(outline).flatMap(({ entry, match }) => {
    const last = match[2] ?? match[3];
    if (last === undefined || last >= period.first.slice(0, 4) || !ahead.test(match.input)) return [];
    if ([entry, ...entry.parents].some((one) => behind.test(wordsOf(one)))) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const data = { words: match[0].replace(/\s*[:.]$/u, ""), first: period.first.slice(0, 4) };
    return [{ at: { node: entry.block.id, start, end }, message: "past", data }];
  });
}

/** The headings that end with years. */
const headingsIn = gathering(
  ({ block }: Entry) => block.id,
  (entry) => {
    const match = entry.holds && entry.label !== null ? named.exec(wordsOf(entry)) : null;
    return match ? [{ entry, match }] : [];
  },
);

function wordsOf({ block }: Entry): string {
  return "children" in block && (block.type === "heading" || block.type === "item" || block.type === "paragraph")
    ? textOf(block)
    : "";
}
