import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { definedForms, wordsOf } from "./words.ts";

const folded = (text: string, defined?: ReadonlyMap<string, string>): string =>
  wordsOf(text, defined)
    .map((word) => word.folded)
    .join(" ");

describe("wordsOf", () => {
  it("reads customary short forms as the words they stand for", () => {
    expect(folded("giải quyết TTHC")).toBe("giai quyet thu tuc hanh chinh");
  });

  it("reads short forms that the paper introduces", () => {
    const defined = definedForms("điểm giao dịch lưu động (ĐGDLĐ) tại thôn");
    expect(defined.get("ĐGDLĐ")).toBe("điểm giao dịch lưu động");
    expect(folded("mở ĐGDLĐ", defined)).toBe("mo diem giao dich luu dong");
  });

  it("does not take brackets whose letters do not fit for a short form", () => {
    expect(definedForms("tại trụ sở (QĐ)").size).toBe(0);
  });

  it("takes the committees of all tiers for the same", () => {
    expect(folded("Đảng ủy phường")).toBe(folded("cấp ủy phường"));
    expect(folded("Tỉnh ủy")).toBe(folded("Huyện ủy"));
  });

  it("keeps every range inside the text, in order", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
