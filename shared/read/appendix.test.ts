import { describe, expect, it } from "vitest";
import { textOf } from "#shared/model/text.ts";
import { readPlan } from "#tests/support/read-text.ts";

/** Heads of the appendices, one list each, and the number of blocks below. */
function appendices(...lines: string[]): { head: string[]; blocks: number }[] {
  return readPlan("Giao Công an xã thực hiện.", "", ...lines).appendices.map(({ children }) => {
    const head = children.flatMap((child) => (child.type === "line" ? [`${child.role}: ${textOf(child)}`] : []));
    return { head, blocks: children.length - head.length };
  });
}

const note = "(Kèm theo Kế hoạch số 42/KH-UBND của UBND xã)";

describe("an appendix", () => {
  it.each([
    ["on lines of their own", ["Phụ lục I", "DANH MỤC NHIỆM VỤ", note]],
    ["on one line with the title", ["Phụ lục I. DANH MỤC NHIỆM VỤ", note]],
    ["with title and note on one line", ["Phụ lục I", `DANH MỤC NHIỆM VỤ ${note}`]],
    ["in bold", ["**Phụ lục I**", "**DANH MỤC NHIỆM VỤ**", `*${note}*`]],
  ])("has its label, title and note: %s", (_, lines) => {
    const [read, ...more] = appendices(...lines, "", "1. Sở Y tế rà soát.");
    expect(more).toEqual([]);
    expect(read?.head.map((line) => line.replace(/[.\s]+$/u, ""))).toEqual([
      "appendix-label: Phụ lục I",
      "appendix-title: DANH MỤC NHIỆM VỤ",
      `appendix-note: ${note}`,
    ]);
    expect(read?.blocks).toBe(1);
  });

  it("ends where the next begins", () => {
    const read = appendices(
      "Phụ lục I",
      "MỘT",
      "",
      "1. Sở Y tế.",
      "",
      "Phụ lục II",
      "HAI",
      "",
      "1. Sở Y tế.",
      "2. Sở Nội vụ.",
    );
    expect(read.map(({ head, blocks }) => [head[0], blocks])).toEqual([
      ["appendix-label: Phụ lục I", 1],
      ["appendix-label: Phụ lục II", 2],
    ]);
  });

  it.each(["PHỤ LỤC", "Phụ lục 01", "PHỤ LỤC SỐ 2", "Biểu mẫu số 1", "Mẫu số 02", "Phụ biểu 3", "Phụ lục A"])(
    "begins at %j",
    (label) => {
      expect(appendices(label, "DANH MỤC", "", "1. Sở Y tế.").map(({ head }) => head[0])).toEqual([
        `appendix-label: ${label}`,
      ]);
    },
  );

  it.each([
    "Phụ lục I của Kế hoạch này quy định chi tiết nhiệm vụ của các đơn vị.",
    "Phụ lục kèm theo được gửi qua trục liên thông.",
    "phụ lục I",
    "Biểu dương các tập thể.",
    "Mẫu số liệu được gửi hằng tháng.",
  ])("does not begin at %j", (line) => {
    expect(appendices(line)).toEqual([]);
  });

  it("without a label is what follows the foot", () => {
    const read = appendices(
      "Nơi nhận:",
      "- Lưu: VT.",
      "CHỦ TỊCH",
      "",
      "DANH MỤC NHIỆM VỤ",
      note,
      "",
      "1. Sở Y tế rà soát.",
    );
    expect(read).toEqual([{ head: ["appendix-title: DANH MỤC NHIỆM VỤ", `appendix-note: ${note}`], blocks: 1 }]);
  });
});
