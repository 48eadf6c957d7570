import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abbreviationOf } from "#shared/agencies/abbreviations.ts";
import { keyOf } from "./key.ts";
import { spelled } from "./spelling.ts";

describe("keyOf", () => {
  it.each([
    ["Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở LĐ TB và XH", "Sở Lao động, Thương binh và Xã hội"],
    ["SNN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Uỷ ban nhân dân", "UBND"],
    ["VP HĐND&UBND", "Văn phòng HĐND và UBND"],
    ["Phòng VHTT", "Phòng Văn hoá – Thông tin"],
    ["UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
    ["Trung tâm PVHCC", "Trung tâm Phục vụ hành chính công"],
    ["SỞ TƯ PHÁP", "Sở Tư pháp"],
    ["Ban CHQS", "Ban Chỉ huy quân sự"],
  ])("%s = %s", (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it("keeps different bodies apart", () => {
    expect(keyOf("Sở Tư pháp")).not.toBe(keyOf("Phòng Tư pháp"));
    expect(keyOf("Sở Y tế")).not.toBe(keyOf("Sở Xây dựng"));
  });
});

describe("spelled", () => {
  it("places tone marks the newer way and keeps length", () => {
    expect(spelled("Thanh Hoá, Uỷ ban, thuỷ, hoà, quý, Hoàng – khoẻ")).toBe(
      "thanh hóa, ủy ban, thủy, hòa, quý, hoàng - khỏe",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(spelled(text).length).toBe(text.length);
      }),
    );
  });
});

describe("abbreviationOf", () => {
  it("knows meanings and use", () => {
    expect(abbreviationOf("TTHC")).toEqual({ short: "TTHC", long: ["thủ tục hành chính"], use: "common" });
    expect(abbreviationOf("TCT")?.long).toHaveLength(3);
    expect(abbreviationOf("XYZ")).toBeUndefined();
  });
});
