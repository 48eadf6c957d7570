import { describe, expect, it } from "vitest";
import { contentOf } from "#tests/support/shape.ts";
import { readPoints } from "#tests/support/read-text.ts";

const body = (...lines: string[]): string[] => contentOf(readPoints(...lines));

describe("notes", () => {
  it("are tied to the raised mark in the text, which takes no width", () => {
    expect(body("Ban hành 10 văn bản<sup>1</sup> để triển khai.", "<sup>1</sup> Công văn số 12/UBND-TH.")).toEqual([
      "paragraph Ban hành 10 văn bản để triển khai.",
      "note at 19: 1",
      "paragraph Công văn số 12/UBND-TH.",
    ]);
  });

  it("are tied by raised digits, two of a paragraph in order", () => {
    expect(body("Nhiệm vụ được giao¹, đã xong²; còn lại.", "¹ Văn bản một.", "² Văn bản hai.")).toEqual([
      "paragraph Nhiệm vụ được giao, đã xong; còn lại.",
      "note at 18: 1",
      "paragraph Văn bản một.",
      "note at 27: 2",
      "paragraph Văn bản hai.",
    ]);
  });

  it("with the same mark on two pages go to the mark of their own page", () => {
    expect(
      body("Trang một¹ nêu.", "¹ Chú thích của trang một.", "Trang hai¹ nêu.", "¹ Chú thích của trang hai."),
    ).toEqual([
      "paragraph Trang một nêu.",
      "note at 9: 1",
      "paragraph Chú thích của trang một.",
      "paragraph Trang hai nêu.",
      "note at 9: 1",
      "paragraph Chú thích của trang hai.",
    ]);
  });

  it("that a page cut go on behind the ruler of the next page", () => {
    expect(
      body(
        "1. Giao các đơn vị thực hiện¹.",
        "-----------",
        "¹ Quyết định số 12/QĐ-UBND ngày 01/01/2026 và",
        "2. Giao Văn phòng theo dõi.",
        "-----------",
        "Quyết định số 13/QĐ-UBND.",
      ),
    ).toEqual([
      "item 1 1. Giao các đơn vị thực hiện.",
      "note at 25: 1",
      "paragraph Quyết định số 12/QĐ-UBND ngày 01/01/2026 và Quyết định số 13/QĐ-UBND.",
      "item 1 2. Giao Văn phòng theo dõi.",
    ]);
  });

  it.each(["Diện tích 120 m² đất.", "Dung tích 5 m³ nước.", "Rộng 3 km² rừng."])(
    "are not seen in the unit of %j",
    (text) => {
      expect(body(text, "² Chú thích.", "³ Chú thích.")).toContain(`paragraph ${text}`);
    },
  );

  it("at the end of a page from the web are tied by marks in brackets", () => {
    expect(body("Các xã[1] và phường[2] thực hiện.", "[1] Gồm 12 xã miền núi.", "[2] Gồm 5 phường.")).toEqual([
      "paragraph Các xã và phường thực hiện.",
      "note at 6: 1",
      "paragraph Gồm 12 xã miền núi.",
      "note at 16: 2",
      "paragraph Gồm 5 phường.",
    ]);
  });

  it("in brackets are tied where the mark has a look of its own", () => {
    expect(
      body(
        "Các <b>xã</b><sup>[1]</sup> thực hiện.",
        "**Các phường**[2] thực hiện.",
        "[1] Gồm 12 xã.",
        "[2] Gồm 5 phường.",
      ),
    ).toEqual([
      "paragraph Các xã thực hiện.",
      "note at 6: 1",
      "paragraph Gồm 12 xã.",
      "paragraph Các phường thực hiện.",
      "note at 10: 2",
      "paragraph Gồm 5 phường.",
    ]);
  });

  it("in brackets that no words bear are a list of the paper's own", () => {
    expect(body("Tài liệu tham khảo:", "[1] Báo cáo năm 2025.", "[2] Kế hoạch năm 2026.")).toEqual([
      "paragraph Tài liệu tham khảo:",
      "paragraph [1] Báo cáo năm 2025.",
      "paragraph [2] Kế hoạch năm 2026.",
    ]);
  });

  it("without a mark in the text stay as words, nothing is lost", () => {
    expect(body("Giao các đơn vị thực hiện.", "<sup>7</sup> Công văn số 12.")).toEqual([
      "paragraph Giao các đơn vị thực hiện.",
      "paragraph 7 Công văn số 12.",
    ]);
  });

  it("that are missing leave their mark as words", () => {
    expect(body("Giao các đơn vị<sup>1</sup> thực hiện.")).toEqual(["paragraph Giao các đơn vị1 thực hiện."]);
  });
});
