import { describe, expect, it } from "vitest";
import type { Document, LineRole } from "#shared/model/document.ts";
import type { Block } from "#shared/model/block.ts";
import { unitsOf } from "./search-units.ts";
import { listTasks, replaceTasks } from "./tasks.ts";
import { inLibrary, planOf, storePlan, taskOf } from "#tests/support/library.ts";

function paper(blocks: readonly Block[], head: readonly (readonly [LineRole, string])[] = []): Document {
  const line = ([role, text]: readonly [LineRole, string], i: number) => ({
    type: "line" as const,
    id: `l${i}`,
    role,
    children: [{ text }],
  });
  const { document } = planOf([]);
  return {
    ...document,
    header: { ...document.header, children: head.map(line) },
    body: { ...document.body, children: blocks },
  };
}

const rowsOf = (...tasks: Parameters<typeof replaceTasks>[2]) =>
  inLibrary((db) => {
    storePlan(db, "a", []);
    replaceTasks(db, "a", tasks);
    return listTasks(db, "a");
  });

describe("unitsOf", () => {
  it("makes one unit of a task with its lines, and of a table row", () => {
    const blocks: Block[] = [
      {
        type: "task",
        id: "t",
        level: 1,
        children: [
          { type: "paragraph", id: "p", children: [{ text: "Rà soát dữ liệu" }] },
          { type: "field", id: "f", marker: "-", children: [{ text: "Chủ trì: Công an" }] },
        ],
      },
      {
        type: "table",
        id: "tb",
        children: [
          {
            type: "row",
            id: "r",
            children: ["1", "Cấp căn cước"].map((text, i) => ({
              type: "cell",
              id: `c${i}`,
              children: [{ type: "paragraph", id: `cp${i}`, children: [{ text }] }],
            })),
          },
        ],
      },
    ];
    expect(unitsOf(paper(blocks), "", rowsOf(taskOf("p", "Rà soát dữ liệu"), taskOf("cp1", "Cấp căn cước")))).toEqual([
      { node: "t", task: "p", text: "Rà soát dữ liệu · Chủ trì: Công an" },
      { node: "r", task: "cp1", text: "1 · Cấp căn cước" },
    ]);
  });

  it("makes a unit of each of two tasks in one sentence, and loses no word of it", () => {
    const text = "Trong tháng 3, rà soát dữ liệu; trong tháng 4, báo cáo";
    const one = { ...taskOf("n1", "rà soát dữ liệu") };
    const two = { ...taskOf("n1", "báo cáo"), id: "n1#2" };
    const { document } = planOf([text]);
    expect(unitsOf(document, "", rowsOf(one, two)).map((unit) => [unit.task, unit.text])).toEqual([
      ["n1", "rà soát dữ liệu"],
      ["n1#2", "báo cáo"],
      [null, text],
    ]);
  });

  it("leaves out of the head what stands on every paper, and adds a subject that is not in it", () => {
    const document = paper(
      [],
      [
        ["state-name", "CỘNG HÒA"],
        ["number", "Số: 12/KH-UBND"],
      ],
    );
    expect(unitsOf(document, "Chuyển đổi số", []).map((unit) => unit.text)).toEqual(["Số: 12/KH-UBND · Chuyển đổi số"]);
  });
});
