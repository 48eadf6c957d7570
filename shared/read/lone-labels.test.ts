import { describe, expect, it } from "vitest";
import { withLoneLabels } from "./lone-labels.ts";
import { textUnit } from "./unit.ts";

/** The units as "label|words". */
const read = (...lines: string[]): (string | null)[] =>
  withLoneLabels(lines.map((line) => textUnit([{ text: line }], 1))).map((unit) =>
    unit.type === "text" ? `${unit.label?.text ?? ""}|${unit.text.slice(unit.label?.length ?? 0)}` : null,
  );

describe("numbers alone on their lines", () => {
  it("stand before what they count", () => {
    expect(read("1.", "Các cơ quan đăng ký:", "a)", "Rà soát hồ sơ.", "II.", "Tổ chức thực hiện")).toEqual([
      "1.|Các cơ quan đăng ký:",
      "a)|Rà soát hồ sơ.",
      "II.|Tổ chức thực hiện",
    ]);
    expect(read("Điều 4.", "Trách nhiệm của Sở Y tế", "1. Rà soát.")).toEqual([
      "Điều 4.|Trách nhiệm của Sở Y tế",
      "1.|Rà soát.",
    ]);
  });

  it("go on with the word before them", () => {
    expect(read("Điều", "14. Trách nhiệm của Sở Y tế")).toEqual(["Điều 14.|Trách nhiệm của Sở Y tế"]);
    expect(read("Chương", "III", "TỔ CHỨC THỰC HIỆN")).toEqual(["Chương III|", "|TỔ CHỨC THỰC HIỆN"]);
  });

  it("stay lines of their own before another number, without a sign and at the end", () => {
    expect(read("1.", "a) Rà soát.")).toEqual(["|1.", "a)|Rà soát."]);
    expect(read("12", "Rà soát hồ sơ.")).toEqual(["|12", "|Rà soát hồ sơ."]);
    expect(read("-", "Nơi nhận:")).toEqual(["|-", "|Nơi nhận:"]);
    expect(read("Rà soát.", "2.")).toEqual(["|Rà soát.", "|2."]);
    expect(read("Điều", "kiện làm việc")).toEqual(["|Điều", "|kiện làm việc"]);
  });
});
