import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, nfc } from "./fold.ts";

describe("fold", () => {
  it("takes away case, tones and vowel marks, and the bar of đ", () => {
    expect(fold("Đề án ĐỔI MỚI, Ủy ban Thuỷ lợi – ươ ƯỚC")).toBe("de an doi moi, uy ban thuy loi – uo uoc");
  });

  it("makes both placements of a tone equal", () => {
    expect(fold("hòa")).toBe(fold("hoà"));
  });

  it("keeps every character in its place", () => {
    const text = "Kế hoạch số 56/KH-UBND ngày 21/3/2023 của UBND thành phố";
    const at = fold(text).indexOf("thanh pho");
    expect(text.slice(at, at + 9)).toBe("thành phố");
  });

  it("keeps the length of any text and each character's fold independent of its neighbours", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(fold(a)).toHaveLength(a.length);
        expect(fold(a + b)).toBe(fold(a) + fold(b));
        expect(fold(fold(a))).toBe(fold(a));
      }),
    );
  });

  it("folds decomposed text once it is composed", () => {
    expect(fold(nfc("tiếng Việt".normalize("NFD")))).toBe("tieng viet");
  });
});
