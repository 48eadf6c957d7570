import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { partOf } from "./doubts.ts";
import type { CascadeDecision } from "./input.ts";
import { partsOfText } from "./parts.ts";
import { selectTasks } from "./select.ts";

const text = [
  "UBND TỈNH QUẢNG NGÃI", "Số: 12/KH-UBND", "Quảng Ngãi, ngày 01 tháng 3 năm 2023", "KẾ HOẠCH", "Công tác năm 2023", "I. NHIỆM VỤ",
  "1. Rà soát hộ nghèo trên địa bàn.", "- Đơn vị chủ trì: UBND các xã, phường.", "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
  "2. Tu sửa kênh mương nội đồng.", "- Đơn vị chủ trì: UBND các xã, phường.", "- Thời gian hoàn thành: Trước ngày 31/5/2023.",
  "3. Mở lớp xóa mù chữ cho người lớn.", "- Đơn vị chủ trì: UBND các xã, phường.",
]; // prettier-ignore
let next = 0;
const superior = readDocument(readPlainText(text.join("\n\n"), "x.txt"), () => `n${(next += 1)}`).document;
const office = { name: "UBND phường Chánh Lộ", tier: "commune", province: "Quảng Ngãi" } as const;
const ids = tasksOf(superior).map(({ id }) => id);
const select = (...decisions: Omit<CascadeDecision, "superior">[]) =>
  selectTasks({
    superiors: [superior],
    office,
    issued: "2023-04-01",
    decisions: decisions.map((decision) => ({ superior: 0, ...decision })),
    newId: () => "",
  });
const [one = "", two = "", three = ""] = ids;

describe("decisions on superior tasks", () => {
  it("makes the one body that alone carries a task out its lead", () => {
    const lines = [...text.slice(0, 6), "1. Tuần tra các chợ trên địa bàn.", "- Đơn vị thực hiện: Công an tỉnh."];
    const paper = readDocument(readPlainText(lines.join("\n\n"), "x.txt"), () => `n${(next += 1)}`).document;
    const { planned } = selectTasks({ superiors: [paper], office, issued: "2023-04-01", newId: () => "" });
    expect(planned[0]).toMatchObject({ lead: ["Công an phường"], implement: [] });
    expect(planned[0]?.doubts.map(({ cause }) => cause)).not.toContain("lead-among-implementers");
  });

  it("gives what all bodies of the tier are told to the own people of an office that is one of them", () => {
    const lines = [...text.slice(0, 6), "1. Các sở, ban, ngành và UBND các xã rà soát thủ tục."];
    const paper = readDocument(readPlainText(lines.join("\n\n"), "x.txt"), () => `n${(next += 1)}`).document;
    const sở = { name: "Sở Công Thương tỉnh Quảng Ngãi", tier: "province", province: "Quảng Ngãi" } as const;
    const { planned } = selectTasks({ superiors: [paper], office: sở, issued: "2023-04-01", newId: () => "" });
    expect(planned[0]?.lead).toEqual(["Các phòng, đơn vị thuộc Sở"]);
  });

  it("lets a person's own words stand, and doubts them no longer", () => {
    const before = select().planned.find(({ sources }) => sources[0]?.task.id === three);
    expect(before?.doubts.map(partOf)).toContain("limit");
    const own = { lead: ["Văn phòng"], limit: "Trước ngày 20/5/2023" };
    const after = select({ taskId: three, kind: "take", own }).planned.find(
      ({ sources }) => sources[0]?.task.id === three,
    );
    expect([after?.lead, after?.limit.words]).toEqual([["Văn phòng"], "Trước ngày 20/5/2023"]);
    expect(after?.doubts.filter((doubt) => partOf(doubt) !== "text")).toEqual([]);
  });

  it("brings a chain of merged tasks to where it ends, with the earliest limit", () => {
    const { planned } = select({ taskId: one, kind: "merge", into: two }, { taskId: two, kind: "merge", into: three });
    expect(planned.map(({ sources }) => sources.map(({ task }) => task.id).toSorted())).toEqual([ids.toSorted()]);
    expect(planned[0]?.limit.words).toBe("Trước ngày 26/5/2023");
  });

  it("drops nothing that is merged in a circle, or into what stays out", () => {
    const circle = select({ taskId: one, kind: "merge", into: two }, { taskId: two, kind: "merge", into: one });
    expect(circle.planned.flatMap(({ sources }) => sources.map(({ task }) => task.id)).toSorted()).toEqual(
      ids.toSorted(),
    );
    const out = select(
      { taskId: one, kind: "merge", into: two },
      { taskId: two, kind: "waive", reason: "không có", approver: "Chủ tịch" },
    );
    expect(out.planned.flatMap(({ sources }) => sources.map(({ task }) => task.id)).toSorted()).toEqual(
      [one, three].toSorted(),
    );
    expect(out.notFor).toMatchObject([{ kind: "waive", reason: "Không đưa vào Kế hoạch: không có (Chủ tịch đồng ý)" }]);
  });

  it("gives each part of a split task its own lead", () => {
    const parts = [{ text: "Lập danh sách." }, { text: "Thẩm tra danh sách.", lead: ["Công an phường"] }];
    const { planned } = select({ taskId: one, kind: "split", parts });
    const own = planned.filter(({ sources }) => sources[0]?.task.id === one);
    expect(own.map(({ text: words }) => words)).toEqual(["Lập danh sách.", "Thẩm tra danh sách."]);
    expect(own[1]?.lead).toEqual(["Công an phường"]);
    expect(own[0]?.lead).not.toEqual(["Công an phường"]);
  });
});

describe("partsOfText", () => {
  it("cuts at sentences and semicolons, and keeps together what says too little", () => {
    expect(
      partsOfText("Rà soát danh sách hộ nghèo; cập nhật vào cơ sở dữ liệu. Báo cáo kết quả về Ủy ban nhân dân tỉnh."),
    ).toEqual([
      "Rà soát danh sách hộ nghèo.",
      "Cập nhật vào cơ sở dữ liệu.",
      "Báo cáo kết quả về Ủy ban nhân dân tỉnh.",
    ]);
    expect(partsOfText("Rà soát danh sách hộ nghèo; lưu.")).toEqual(["Rà soát danh sách hộ nghèo; lưu."]);
  });
});
