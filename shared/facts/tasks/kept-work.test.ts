import { describe, expect, it } from "vitest";
import { readPlan } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { tasksOf } from "./tasks.ts";

const tasksIn = (...lines: string[]) => tasksOf(readPlan(...lines)).map(said);

describe("work that looks like something else", () => {
  it.each([
    "Hướng dẫn các đơn vị thực hiện Thông tư số 05/2025/TT-BTC.",
    "Thông báo đến các xã nội dung Công văn số 12/UBND-TH.",
    "Quyết định phân bổ kinh phí theo Nghị quyết số 5/NQ-HĐND.",
    "Kinh phí: trong tháng 6/2026 trình UBND tỉnh phân bổ kinh phí thực hiện.",
  ])("stays with the body it stands under: %s", (work) => {
    const tasks = tasksIn("I. NHIỆM VỤ", "1. Sở Tài chính", `a) ${work}`, "b) Rà soát hồ sơ còn tồn.");
    expect(tasks.map(({ path, lead }) => [path, lead])).toEqual([
      ["I.1.a", ["Sở Tài chính"]],
      ["I.1.b", ["Sở Tài chính"]],
    ]);
  });

  it.each([
    ["Ủy ban nhân dân các xã, phường phối hợp, thống nhất với Công an tỉnh lập danh sách trước ngày 30/6/2026.", 1],
    ["Chủ tịch UBND các xã biểu dương, khen thưởng kịp thời các tập thể, cá nhân tiêu biểu.", 1],
    ["UBND xã chủ động rà soát, ghi nhận đầy đủ phản ánh của người dân, báo cáo trước ngày 30/6/2026.", 1],
    ["UBND tỉnh cơ bản thống nhất với đề nghị của Sở Y tế.", 0],
  ])("is told from a decision: %s", (words, count) => {
    expect(tasksIn("I. NHIỆM VỤ", `1. ${words}`)).toHaveLength(count);
  });
});

it.each([
  "Sở Y tế; phối hợp: Công an tỉnh",
  "Sở Y tế (phối hợp: Công an tỉnh)",
  "Sở Y tế. Đơn vị phối hợp: Công an tỉnh",
])("a cell of those who lead keeps them before those who help: %s", (cell) => {
  const table = ["| TT | Nhiệm vụ | Cơ quan chủ trì |", "|---|---|---|", `| 1 | Rà soát cơ sở | ${cell} |`];
  expect(tasksIn("I. NHIỆM VỤ", table.join("\n"))).toEqual([
    expect.objectContaining({ lead: ["Sở Y tế"], coordinate: ["Công an tỉnh"] }),
  ]);
});
