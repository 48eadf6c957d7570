import { describe, expect, it } from "vitest";
import { balancedWidth } from "./line-breaks.ts";
import { lineWidths } from "./measure.ts";

const broken = (text: string, limit: number): number[] =>
  lineWidths(text, balancedWidth(text, limit, 13, "bold"), 13, "bold");

describe("balancedWidth", () => {
  it("leaves a line that fits alone", () => {
    expect(balancedWidth("SỞ TÀI CHÍNH", 65, 13, "bold")).toBe(65);
    expect(balancedWidth("ỦY BAN NHÂN DÂN\nXÃ AN THỚI ĐÔNG", 65, 13, "bold")).toBe(65);
  });

  it("takes no more lines than needed and makes them alike", () => {
    const text = "TỔ CÔNG TÁC TRIỂN KHAI THỰC HIỆN ĐỀ ÁN 06 TỈNH";
    const lines = broken(text, 65);
    expect(lines).toHaveLength(lineWidths(text, 65, 13, "bold").length);
    expect(Math.min(...lines) / Math.max(...lines)).toBeGreaterThan(0.5);
  });

  it("does not tear names apart", () => {
    // "UBND THÀNH PHỐ | HỒ CHÍ MINH", not "UBND THÀNH | PHỐ HỒ CHÍ MINH"
    const [first, second] = broken("UBND THÀNH PHỐ HỒ CHÍ MINH", 65);
    expect(first).toBeGreaterThan(second ?? 0);
  });
});
