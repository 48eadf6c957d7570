import { describe, expect, it } from "vitest";
import { lineWidths, longestWord, textWidth } from "./measure.ts";

describe("textWidth", () => {
  // Widths of Times New Roman, from the fact sheet of NĐ 30's sizes.
  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "bold", 88.3],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "bold", 95.7],
    ["Độc lập - Tự do - Hạnh phúc", 13, "bold", 56.1],
    ["Độc lập - Tự do - Hạnh phúc", 14, "bold", 60.5],
    ["ỦY BAN NHÂN DÂN", 12, "bold", 39.9],
    ["ỦY BAN NHÂN DÂN", 13, "bold", 43.2],
    ["Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2026", 13, "italic", 98.7],
    ["Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2026", 14, "italic", 106.3],
  ] as const)("measures %s at %d %s", (text, size, face, expected) => {
    expect(textWidth(text, size, face)).toBeCloseTo(expected, 0);
    expect(Math.abs(textWidth(text, size, face) - expected)).toBeLessThan(0.06);
  });

  it("gives a character it does not know half a quad", () => {
    expect(textWidth("語", 10, "regular")).toBeCloseTo(textWidth("0", 10, "regular"), 5);
  });

  it("grows with the size and with every character", () => {
    expect(textWidth("Ơ", 14, "regular")).toBeCloseTo(2 * textWidth("Ơ", 7, "regular"), 6);
    expect(textWidth("Sở", 14, "bold")).toBeGreaterThan(textWidth("S", 14, "bold"));
  });
});

describe("lineWidths", () => {
  it("breaks at blanks and keeps every line within the limit", () => {
    const lines = lineWidths("ỦY BAN NHÂN DÂN XÃ AN THỚI ĐÔNG", 65, 13, "bold");
    expect(lines).toHaveLength(2);
    expect(Math.max(...lines)).toBeLessThanOrEqual(65);
  });

  it("lets a long word stand alone", () => {
    expect(lineWidths("a https://dichvucong.gov.vn/p/home/dvc-trang-chu.html b", 20, 12, "regular")).toHaveLength(3);
  });

  it("breaks where the text says so", () => {
    expect(lineWidths("a\nb", 100, 12, "regular")).toHaveLength(2);
  });
});

describe("longestWord", () => {
  it("is the width of the widest word", () => {
    expect(longestWord("ở nghiêng", 12, "regular")).toBe(textWidth("nghiêng", 12, "regular"));
  });
});
