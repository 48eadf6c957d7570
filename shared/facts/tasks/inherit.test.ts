import { describe, expect, it } from "vitest";
import { readPlan } from "#tests/support/read-text.ts";
import { tasksOf } from "./tasks.ts";

const tasks = (...lines: string[]) =>
  tasksOf(readPlan(...lines.flatMap((line) => [line, ""]))).map(({ lead, coordinate }) => ({
    lead: lead.map(({ value }) => value),
    coordinate: coordinate.map(({ value }) => value),
  }));

describe("a title among titles of bodies", () => {
  const others = ["1. Sở Công Thương", "- Rà soát quy hoạch chợ.", "2. Sở Xây dựng", "- Cấp phép sửa chữa chợ."];

  it("is a name as a whole, though words in it look like a verb", () => {
    const own = ["3. Các chủ chợ khai thác và quản lý chợ hạng I", "- Thay hệ thống báo cháy."];
    expect(tasks("I. NHIỆM VỤ", ...others, ...own).at(-1)?.lead).toEqual([
      "Các chủ chợ khai thác và quản lý chợ hạng I",
    ]);
  });

  it("is cut before what they surely must do, and behind what asks them", () => {
    const own = [
      "3. Các hộ tiểu thương có trách nhiệm:",
      "- Mua bình chữa cháy.",
      "4. Đề nghị các ban chợ ngành may",
      "- Diễn tập.",
    ];
    expect(
      tasks("I. NHIỆM VỤ", ...others, ...own)
        .slice(2)
        .map(({ lead }) => lead),
    ).toEqual([["Các hộ tiểu thương"], ["các ban chợ ngành may"]]);
  });

  it("hands on who works together where a point opens with them", () => {
    const own = [
      "3. Công an tỉnh",
      "a) Chủ trì, phối hợp với Sở Xây dựng và UBND các xã, phường",
      "- Kiểm tra các chợ.",
      "b) Tuyên truyền tại chợ.",
    ];
    const [first, second] = tasks("I. NHIỆM VỤ", ...others, ...own).slice(2);
    expect(first).toMatchObject({ lead: ["Công an tỉnh"], coordinate: ["Sở Xây dựng", "UBND các xã, phường"] });
    expect(second).toEqual({ lead: ["Công an tỉnh"], coordinate: [] });
  });
});
