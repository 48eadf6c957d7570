import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TaskDecisions } from "#shared/model/decision.ts";
import { mendableFields } from "#shared/model/decision.ts";
import type { Document } from "#shared/model/document.ts";
import { documentSchema } from "#shared/model/schema.ts";
import type { Task } from "#shared/model/task.ts";
import { readText } from "#tests/support/read-text.ts";
import { decide, decidedTasks, withDecisions } from "./decided.ts";
import { fieldWords, isByHand, mend } from "./mended.ts";
import { tasksOf } from "./tasks.ts";

const text =
  "ỦY BAN NHÂN DÂN\nPHƯỜNG A\n\nSố: 12/KH-UBND\n\nTân Hưng, ngày 01 tháng 4 năm 2023\n\nKẾ HOẠCH\nLàm việc\n\nII. NHIỆM VỤ\n\n1. Rà soát dữ liệu dân cư.\n\n- Đơn vị chủ trì: Công an phường.\n\n- Thời gian: Quý II/2023.\n\n2. Tuyên truyền cùng Hội Nông dân phường.\n\n- Đơn vị chủ trì: Văn phòng phường.\n";
const document = readText(text);
const [first, second] = tasksOf(document) as [Task, Task];
const none: TaskDecisions = new Map();
const names = (values: Task["lead"]): string[] => values.map(({ value }) => value);
const mendedFirst = (decisions: TaskDecisions): Task => decidedTasks(document, decisions)[0] as Task;

describe("a field set right by hand", () => {
  it("stands in the place of what was read, one value for each body, and leaves the others alone", () => {
    const decisions = mend(
      document,
      none,
      first,
      "lead",
      "Văn phòng HĐND và UBND phường; Công an phường, Trạm Y tế phường",
    );
    const task = mendedFirst(decisions);
    expect(names(task.lead)).toEqual(["Văn phòng HĐND và UBND phường", "Công an phường", "Trạm Y tế phường"]);
    expect(task.lead.every(({ origin }) => origin === "hand")).toBe(true);
    expect({ ...task, lead: [] }).toEqual({ ...first, lead: [] });
    expect(decidedTasks(document, decisions)[1]).toBe(second);
  });

  it("is understood as a limit the way the paper's own words are", () => {
    const limit = (words: string) => mendedFirst(mend(document, none, first, "deadline", words)).deadline;
    expect(limit("trước ngày 15/6")).toMatchObject({ raw: "trước ngày 15/6", end: "2023-06-15", origin: "hand" });
    expect(limit("chưa thống nhất")).toMatchObject({ raw: "chưa thống nhất", kind: "unknown", end: null });
    expect(limit(" ")).toBeNull();
  });

  it("may be empty: nobody leads", () => {
    const decisions = mend(document, none, first, "lead", "");
    expect(mendedFirst(decisions).lead).toEqual([]);
    expect(isByHand(mendedFirst(decisions), "lead", decisions.get(first.id))).toBe(true);
    expect(isByHand(mendedFirst(decisions), "deadline", decisions.get(first.id))).toBe(false);
  });

  it("points to its words where they stand in the task, else to the task", () => {
    const at = (words: string) =>
      decidedTasks(document, mend(document, none, second, "coordinate", words))[1]?.coordinate[0]?.at;
    const found = at("Hội Nông dân phường");
    expect(second.text.slice(found?.start, found?.end)).toBe("Hội Nông dân phường");
    expect(at("Hội Phụ nữ phường")).toEqual(second.at);
  });

  it("is gone with null, or with the words that were read; whether it is a task stays decided", () => {
    const said = mend(document, decide(none, first.id, true), first, "lead", "Công an tỉnh");
    expect(mend(document, said, first, "lead", null)).toEqual(new Map([[first.id, { isTask: true }]]));
    expect(mend(document, said, first, "lead", fieldWords(first, "lead"))).toEqual(
      mend(document, said, first, "lead", null),
    );
    expect(decide(said, first.id, null).get(first.id)).toMatchObject({ fields: { lead: "Công an tỉnh" } });
    expect(mend(document, mend(document, none, first, "lead", "x"), first, "lead", null)).toEqual(none);
  });

  it("says nothing of other words: a paper that was changed there speaks for itself", () => {
    const decisions = mend(document, none, first, "lead", "Công an tỉnh");
    const changed = readText(text.replace("chủ trì: Công an phường", "chủ trì: Trạm Y tế phường"));
    expect(names(decidedTasks(changed, decisions)[0]?.lead ?? [])).toEqual(["Trạm Y tế phường"]);
    const elsewhere = readText(text.replace("Tuyên truyền cùng", "Tuyên truyền với"));
    expect(names(decidedTasks(elsewhere, decisions)[0]?.lead ?? [])).toEqual(["Công an tỉnh"]);
  });

  it("holds in a row of a table", () => {
    const table = readText(
      "ỦY BAN NHÂN DÂN\nXÃ A\n\nSố: 1/KH-UBND\n\nA, ngày 01 tháng 4 năm 2026\n\nKẾ HOẠCH\nLàm việc\n\n| STT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Rà soát dữ liệu | Công an xã | 6/2026 |\n",
    );
    const [row] = tasksOf(table) as [Task];
    const task = decidedTasks(table, mend(table, none, row, "deadline", "tháng 7/2026"))[0];
    expect(task?.deadline?.end).toBe("2026-07-31");
    expect(task?.lead).toEqual(row.lead);
  });
});

it("whatever is typed, the paper can be kept, and every task stays", () => {
  const typed = fc.dictionary(fc.constantFrom(...mendableFields), fc.string({ unit: "grapheme", maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 2 }), (all) => {
      let decisions = none;
      all.forEach((fields, at) => {
        for (const field of mendableFields)
          if (fields[field] !== undefined)
            decisions = mend(document, decisions, at === 0 ? first : second, field, fields[field]);
      });
      const kept = withDecisions(document, decisions) as Document;
      expect(documentSchema.safeParse(kept).success).toBe(true);
      const tasks = tasksOf(kept);
      expect(tasks.map(({ id, text: words }) => [id, words])).toEqual(
        [first, second].map(({ id, text: words }) => [id, words]),
      );
      for (const { lead, implement, coordinate } of tasks)
        for (const { value } of [...lead, ...implement, ...coordinate]) expect(value.trim()).not.toBe("");
    }),
  );
});
