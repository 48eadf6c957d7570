import { describe, expect, it } from "vitest";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { readPlan } from "#tests/support/read-text.ts";
import { calmMark } from "./calm.ts";

const long =
  "Rà soát toàn bộ thủ tục hành chính của phường, công khai tại trụ sở và báo cáo kết quả về Ủy ban nhân dân thành phố.";
const paper = readPlan("I. NHIỆM VỤ", "", long, "", "1. Công khai thủ tục", "- Đơn vị chủ trì: Văn phòng.");
const block = [...textBlocksOf(paper.body.children)].find((each) => textOf(each) === long);
const node = block?.id ?? "";
const marked = (start: number, end: number): string => {
  const at = calmMark(paper, { node, start, end });
  return long.slice(at.start, at.end);
};

describe("the mark of a remark", () => {
  it("is its words where they are few", () => {
    expect(marked(8, 34)).toBe("toàn bộ thủ tục hành chính");
  });

  it("is the first words of a whole paragraph", () => {
    expect(marked(0, long.length)).toBe("Rà soát toàn bộ");
  });

  it("is the first words of a long stretch within one", () => {
    expect(marked(47, long.length)).toBe("công khai tại trụ");
  });

  it("stands on the first line of a task", () => {
    const task = paper.body.children.find(({ type }) => type === "task");
    const at = calmMark(paper, { node: task?.id ?? "", start: 0, end: 300 });
    expect(task?.type === "task" && at.node === task.children[0]?.id).toBe(true);
    expect(at.end).toBeLessThan(30);
  });

  it("stays where there are no words to be found", () => {
    expect(calmMark(paper, { node: "gone", start: 0, end: 0 })).toEqual({ node: "gone", start: 0, end: 0 });
  });
});
