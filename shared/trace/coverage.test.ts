import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import type { Document } from "#shared/model/document.ts";
import type { Answer } from "./coverage.ts";
import { coverageOf } from "./coverage.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Link } from "./link.ts";

function paper(prefix: string, lines: readonly string[]): Document {
  let next = 0;
  return readDocument(
    readPlainText(["Số: 12/KH-UBND", "KẾ HOẠCH", "Công tác năm 2023", "I. NHIỆM VỤ", ...lines].join("\n\n"), "x.txt"),
    () => `${prefix}${(next += 1)}`,
  ).document;
}

const parent = paper("p", [
  "1. Rà soát hộ nghèo.",
  "- Đơn vị chủ trì: Sở Nội vụ.",
  "2. Tu sửa kênh mương.",
  "- Đơn vị chủ trì: Sở Y tế.",
  "3. Mở lớp xóa mù chữ.",
  "- Đơn vị chủ trì: Sở Y tế.",
  "4. Thu nợ thuế.",
  "- Đơn vị chủ trì: Sở Y tế.",
]);
const child = paper("c", [
  "1. Rà soát hộ nghèo trong xã.", "- Đơn vị chủ trì: Công an xã.", "- Đơn vị phối hợp: Trạm Y tế.", "- Thời gian hoàn thành: Trong tháng 6/2023.",
  "2. Tu sửa kênh mương trong xã.", "- Đơn vị chủ trì: Công an xã.",
]); // prettier-ignore
const parents = tasksOf(parent);
const children = tasksOf(child);
const link = (at: number): Link => ({
  parentId: parents[at]?.id ?? "",
  childId: children[at]?.id ?? "",
  parentPath: "",
  childPath: "",
  confidence: 1,
  why: "",
  shared: { parent: [], child: [] },
});
const answer: Answer = { id: "xã", document: child, links: [link(0), link(1)] };

describe("coverageOf", () => {
  it("gives every superior task one state in every answer", () => {
    const all = coverageOf(parent, [answer, { ...answer, id: "xã khác", links: [] }]);
    expect(all).toHaveLength(8);
    expect(all.filter(({ answer: id }) => id === "xã khác").map(({ state }) => state)).toEqual([
      "uncovered",
      "uncovered",
      "uncovered",
      "uncovered",
    ]);
  });

  it("tells deep coverage from coverage that lacks something", () => {
    const [first, second] = coverageOf(parent, [answer]);
    expect([first?.state, first?.deep]).toEqual(["covered", true]);
    expect([second?.state, second?.deep, second?.note]).toEqual([
      "covered",
      false,
      "Còn thiếu: đơn vị phối hợp, thời hạn",
    ]);
  });

  it("does not take a limit behind the superior's for an answer, unless another one keeps it", () => {
    const above = paper("p", [
      "1. Rà soát hộ nghèo.",
      "- Đơn vị chủ trì: Sở Nội vụ.",
      "- Thời gian hoàn thành: Trước ngày 31/5/2023.",
    ]);
    const below = paper("c", [
      "1. Rà soát hộ nghèo trong xã.", "- Đơn vị chủ trì: Công an xã.", "- Đơn vị phối hợp: Trạm Y tế.", "- Thời gian hoàn thành: Trong tháng 6/2023.",
      "2. Rà soát hộ cận nghèo trong xã.", "- Đơn vị chủ trì: Công an xã.", "- Thời gian hoàn thành: Trong tháng 4/2023.",
    ]); // prettier-ignore
    const [up] = tasksOf(above);
    const links = tasksOf(below).map((task) => ({ ...link(0), parentId: up?.id ?? "", childId: task.id }));
    const standing = (some: readonly Link[]) => coverageOf(above, [{ id: "xã", document: below, links: some }])[0];
    expect(standing(links.slice(0, 1))).toMatchObject({ deep: false, note: "Thời hạn muộn hơn của cấp trên" });
    expect(standing(links)).toMatchObject({ deep: true, note: "" });
  });

  it("knows what was forwarded and waived, and why", () => {
    const states = coverageOf(parent, [answer], [
      { answer: "xã", taskId: parents[2]?.id ?? "", kind: "forward", to: ["Trường Tiểu học"], reason: "thuộc trường" },
      { answer: "xã", taskId: parents[3]?.id ?? "", kind: "waive", reason: "không có nợ", approver: "Chủ tịch" },
    ]); // prettier-ignore
    expect(states.slice(2).map(({ state, note }) => [state, note])).toEqual([
      ["forwarded", "Chuyển Trường Tiểu học: thuộc trường"],
      ["waived", "không có nợ (Chủ tịch đồng ý)"],
    ]);
  });

  it("suspects a link whose superior task has changed since it was confirmed", () => {
    const id = parents[0]?.id ?? "";
    const same = { [id]: fingerprint(parents[0] as (typeof parents)[number]) };
    expect(coverageOf(parent, [{ ...answer, confirmed: same }])[0]?.state).toBe("covered");
    expect(coverageOf(parent, [{ ...answer, confirmed: { [id]: "0000000000000000" } }])[0]?.state).toBe("suspect");
  });

  it("does not call a hole what is not for the office", () => {
    const office = { name: "UBND xã Hòa An", tier: "commune", province: "Quảng Ngãi" } as const;
    const tax = paper("t", ["1. Thu nợ thuế.", "- Đơn vị chủ trì: Cục Thuế tỉnh."]);
    const [only] = coverageOf(tax, [{ ...answer, links: [], office, date: "2023-04-01" }], [], {
      tier: "province",
      date: "2023-03-01",
    });
    expect([only?.state, only?.note]).toEqual(["not-for", expect.stringContaining("Cục Thuế tỉnh")]);
  });
});

describe("fingerprint", () => {
  it("changes with a word, a lead or a limit, not with blanks and case", () => {
    const [task] = children;
    if (!task) throw new Error("no task");
    const sign = fingerprint(task);
    expect(fingerprint({ ...task, text: ` ${task.text.toUpperCase()} ` })).toBe(sign);
    expect(fingerprint({ ...task, text: task.text.replace("nghèo", "cận nghèo") })).not.toBe(sign);
    expect(fingerprint({ ...task, lead: [] })).not.toBe(sign);
    expect(fingerprint({ ...task, deadline: null })).not.toBe(sign);
  });
});
