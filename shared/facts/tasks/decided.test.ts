import { expect, it } from "vitest";
import type { Block } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { readText } from "#tests/support/read-text.ts";
import { decidedTasks } from "./decided.ts";
import { tasksOf } from "./tasks.ts";

const document = readText(
  "ỦY BAN NHÂN DÂN\nPHƯỜNG A\n\nSố: 12/KH-UBND\n\nA, ngày 01 tháng 4 năm 2023\n\nKẾ HOẠCH\nLàm việc\n\nI. MỤC ĐÍCH\n\n1. Chuyển đổi số là việc của mọi nhà.\n\nII. NHIỆM VỤ\n\n1. Rà soát dữ liệu dân cư.\n\n- Đơn vị chủ trì: Công an phường.\n\n- Thời gian: Quý II/2023.\n\n2. Tuyên truyền Đề án 06.\n\n- Đơn vị chủ trì: Văn phòng phường.\n",
);
const found = tasksOf(document);
const blocks: readonly Block[] = document.body.children;

it("gives the tasks as they were found while nothing was decided", () => {
  expect(decidedTasks(document, new Map())).toBe(found);
  expect(found.length).toBe(2);
});

it("leaves out what a person said is none", () => {
  const [first, second] = found;
  expect(decidedTasks(document, new Map([[first?.id ?? "", { isTask: false }]]))).toEqual([second]);
});

it("takes in a block a person said is one, in its place and with nothing it does not say", () => {
  const block = blocks.find(
    (each) =>
      each.type !== "task" && each.type !== "table" && each.type !== "page-break" && textOf(each).includes("mọi nhà"),
  );
  const tasks = decidedTasks(document, new Map([[block?.id ?? "", { isTask: true }]]));
  expect(tasks.map(({ text }) => text)).toEqual([
    "Chuyển đổi số là việc của mọi nhà.",
    ...found.map(({ text }) => text),
  ]);
  expect(tasks[0]).toMatchObject({ path: "I.1", lead: [], deadline: null });
});

it("does not count a task twice that was found anyway", () => {
  const [first] = found;
  const block = blocks.find((each) => each.type === "task");
  expect(block?.id).toBe(first?.id);
  expect(decidedTasks(document, new Map([[block?.id ?? "", { isTask: true }]]))).toEqual(found);
});
