import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { proposalsOf } from "./propose.ts";
import { selectTasks } from "./select.ts";

const head = [
  "UBND TỈNH QUẢNG NGÃI", "Số: 12/KH-UBND", "Quảng Ngãi, ngày 01 tháng 3 năm 2026", "KẾ HOẠCH", "Quản lý cát, sỏi năm 2026", "I. NHIỆM VỤ",
]; // prettier-ignore
const told =
  "1. Rà soát các bến bãi tập kết cát, sỏi trên địa bàn tỉnh, xử lý nghiêm các bến bãi hoạt động trái phép; kịp thời báo cáo những vướng mắc.";
const summed = "2. Rà soát các bến bãi tập kết cát, sỏi trên địa bàn, xử lý các bến bãi hoạt động trái phép.";
let next = 0;

/** The proposals for a commune, and the tasks of the plan made of them. */
function planned(...lines: string[]) {
  const text = [...head, ...lines].join("\n\n");
  const superior = readDocument(readPlainText(text, "x.txt"), () => `n${(next += 1)}`).document;
  const office = { name: "UBND xã Bình Minh", tier: "commune", province: "Quảng Ngãi" } as const;
  const input = { superiors: [superior], office, issued: "2026-04-01", newId: () => "" };
  return {
    kinds: proposalsOf(input).map(({ kind }) => kind),
    tasks: selectTasks(input).planned,
    paths: tasksOf(superior).map(({ path }) => path),
  };
}

describe("superior tasks that say the same", () => {
  it("become one, with the longer words and what one of them leaves open", () => {
    const { kinds, tasks } = planned(
      told,
      summed,
      "- Đơn vị chủ trì: Công an tỉnh.",
      "- Thời gian hoàn thành: Trước ngày 30/6/2026.",
    );
    expect(kinds).toEqual(["take", "merge"]);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      text: expect.stringContaining("kịp thời báo cáo những vướng mắc"),
      lead: ["Công an xã"],
      limit: { words: "Trước ngày 25/6/2026" },
    });
    expect(tasks[0]?.sources).toHaveLength(2);
    expect(tasks[0]?.doubts.map(({ cause }) => cause)).not.toContain("lead-not-told");
  });

  it.each([
    ["two leads", ["- Đơn vị chủ trì: Sở Xây dựng."], ["- Đơn vị chủ trì: Công an tỉnh."]],
    [
      "two limits",
      ["- Thời gian hoàn thành: Trước ngày 30/6/2026."],
      ["- Thời gian hoàn thành: Trước ngày 31/12/2026."],
    ],
  ])("stay apart with %s", (_, first, second) => {
    expect(planned(told, ...first, summed, ...second).tasks).toHaveLength(2);
  });

  it("stay apart where they are about other numbers or say too little", () => {
    const other = summed.replace("Rà soát các", "Rà soát 12");
    expect(planned(told, other).tasks).toHaveLength(2);
    expect(planned("1. Rà soát các bến bãi cát, sỏi.", "2. Rà soát các bến bãi cát, sỏi.").tasks).toHaveLength(2);
  });
});
