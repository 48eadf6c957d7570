import { describe, expect, it } from "vitest";
import { toldIn } from "./told.ts";

const kiosks = "Bố trí điểm hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà văn hóa thôn.";
const others = ["Đã tổ chức 02 lớp phòng cháy, chữa cháy.", "Tiêm phòng cho đàn gia súc đạt 92%."];

function share(...passages: string[]): number {
  return toldIn([...others, ...passages])(kiosks);
}

describe("what passages tell of a task", () => {
  it("is all of it where one passage says the same", () => {
    expect(share(kiosks)).toBe(1);
  });

  it("is next to nothing where none speaks of it", () => {
    expect(share()).toBeLessThan(0.2);
  });

  it("adds up over two passages that follow each other, not over three", () => {
    const [first, last] = ["Đã bố trí điểm hỗ trợ người dân", "nộp hồ sơ trực tuyến tại nhà văn hóa thôn."];
    expect(share(first, last)).toBeGreaterThan(0.8);
    expect(share(first, "Thu ngân sách đạt khá.", last)).toBeLessThan(share(first, last));
  });

  it("counts a word beside other words for little", () => {
    expect(share("Văn bản, điểm, hồ, nhà, trợ, bố, hóa, thôn, tuyến, nộp")).toBeLessThan(0.5);
  });

  it("knows the short forms that the report introduces", () => {
    const passages = [...others, "Các hộ cận nghèo đa chiều (HCNĐC) được vay vốn.", "Đã rà soát HCNĐC."];
    expect(toldIn(passages)("Rà soát hộ nghèo, hộ cận nghèo đa chiều.")).toBeGreaterThan(0.8);
  });

  it("is all of it where a task says nothing, and where nothing can be compared", () => {
    expect(toldIn(others)("và các")).toBe(1);
    expect(toldIn([])(kiosks)).toBe(1);
  });
});
