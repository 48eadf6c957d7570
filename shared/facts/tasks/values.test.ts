import { describe, expect, it } from "vitest";
import { deadlineValue } from "./values.ts";

const inCell = (text: string) => {
  const limit = deadlineValue({ node: "", text }, { start: 0, end: text.length }, "column", {});
  return limit && [limit.raw, limit.kind, limit.start, limit.end];
};

describe("the time of a cell", () => {
  it("is a row of steps, of which none is the limit, where three or more say what is ready by when", () => {
    const steps = "Khởi động quý IV/2026; báo cáo kiểm kê quý II/2027; bộ tiêu chí quý IV/2027; cập nhật hằng quý.";
    expect(inCell(` ${steps} `)).toEqual([steps, "roadmap", null, null]);
  });

  it("is the last one of two, and of dates that stand alone", () => {
    expect(inCell("Báo cáo kiểm kê quý II/2027; bộ tiêu chí quý IV/2027")?.slice(1)).toEqual([
      "in-quarter",
      null,
      "2027-12-31",
    ]);
    expect(inCell("Quý II/2026; quý III/2026; trước ngày 15/12/2026")?.[3]).toBe("2026-12-15");
  });
});
