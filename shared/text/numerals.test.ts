import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers, parseNumeral, readNumeral, writeCount } from "./numerals.ts";

describe("readNumeral", () => {
  it.each([
    ["1.162.267", 1_162_267, 0, "grouped"],
    ["832.520.000", 832_520_000, 0, "grouped"],
    ["96,2", 96.2, 1, "decimal"],
    ["1.86", 1.86, 2, "dot-decimal"],
    ["0.125", 0.125, 3, "dot-decimal"],
    ["02", 2, 0, "integer"],
    ["21.839.251,167", 21_839_251.167, 3, "mixed"],
    ["12.044", 12_044, 0, "grouped"],
  ] as const)("%s", (text, value, decimals, form) => {
    expect(readNumeral(text)).toEqual({ value, decimals, form });
  });

  it("refuses what is no numeral", () => {
    expect(["", "1.2.3", "1,2,3", "12a", "1.162.26", "-"].map(readNumeral)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("parseNumeral", () => {
  it("counts percent signs and multipliers", () => {
    expect(["96,2%", "1.86%", "12.044 tỷ", "187,4 triệu", "02", "3 nghìn tỷ", "abc"].map(parseNumeral)).toEqual([
      96.2,
      1.86,
      12_044e9,
      187.4e6,
      2,
      3e12,
      null,
    ]);
  });
});

describe("findNumbers", () => {
  const raws = (text: string) => findNumbers(text).map(({ raw }) => raw);

  it("finds quantities with their signs and units", () => {
    expect(raws("Có 1.116.330/1.160.060 hồ sơ (đạt tỉ lệ 96%), kinh phí 187,4 triệu đồng, 04 đơn vị.")).toEqual([
      "1.116.330",
      "1.160.060",
      "96%",
      "187,4 triệu",
      "04",
    ]);
    expect(findNumbers("đạt 76,14 %")[0]).toMatchObject({
      value: 76.14,
      decimals: 2,
      percent: true,
      form: "decimal",
      multiplier: 1,
    });
  });

  it.each([
    "Công văn 1328/UBND-TTHC",
    "Nghị định số 107/2021/NĐ-CP",
    "ngày 21/7/2023",
    "ngày 05 tháng 7 năm 2026",
    "năm 2023",
    "giai đoạn 2022-2025",
    "khoản 2 Điều 15",
    "Đề án 06",
    "tháng 3/2023",
    "Nghị quyết số 57-NQ/TW",
    "Quyết định 06",
    "1. Mục đích",
    "Covid19",
    "1.2.3",
  ])("skips %s", (text) => {
    expect(raws(text)).toEqual([]);
  });

  it("keeps what only looks like a name", () => {
    expect(raws("tổng số 120 hồ sơ")).toEqual(["120"]);
  });
});

describe("writeCount", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [97_200, "97.200"],
    [1_162_267, "1.162.267"],
  ])("%d", (count, words) => {
    expect(writeCount(count)).toBe(words);
  });

  it("is read back as what was written", () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(readNumeral(writeCount(count))?.value).toBe(count);
      }),
    );
  });
});
