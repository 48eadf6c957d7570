import { describe, expect, it } from "vitest";
import { dateBlank, numberBlank } from "./blanks.ts";
import { runsOf } from "./runs.ts";

const shown = (text: string, overlays: Parameters<typeof runsOf>[3]): string =>
  runsOf([{ text }], [], "", overlays)
    .map((run) => ("text" in run ? run.text + (run.gap === undefined ? "" : "______") : ""))
    .join("");

describe("numberBlank", () => {
  it.each([
    ["Số: /KH-UBND", "Số: ______/KH-UBND"],
    ["Số:/KH-UBND", "Số:______/KH-UBND"],
    ["Số 12/KH-UBND", "Số 12/KH-UBND"],
    ["(Kèm theo Kế hoạch số /KH-UBND ngày 05 tháng 7)", "(Kèm theo Kế hoạch số ______/KH-UBND ngày 05 tháng 7)"],
    ["Số:             /KH-UBND", "Số:             /KH-UBND"],
  ])("leaves room in %j", (text, expected) => {
    expect(shown(text, numberBlank(text, 9, false))).toBe(expected);
  });

  it("takes the number out of a draft", () => {
    expect(shown("Số: 12/KH-UBND", numberBlank("Số: 12/KH-UBND", 9, true))).toBe("Số: ______/KH-UBND");
  });
});

describe("dateBlank", () => {
  it.each([
    ["Chánh Lộ, ngày tháng 3 năm 2026", "Chánh Lộ, ngày ______tháng 3 năm 2026"],
    ["Chánh Lộ, ngày tháng năm 2026", "Chánh Lộ, ngày ______tháng ______năm 2026"],
    ["Chánh Lộ, ngày 05 tháng 7 năm 2026", "Chánh Lộ, ngày 05 tháng 7 năm 2026"],
  ])("leaves room in %j", (text, expected) => {
    expect(shown(text, dateBlank(text, 9, false))).toBe(expected);
  });

  it("takes the day out of a draft and keeps the month", () => {
    const text = "Chánh Lộ, ngày 05 tháng 7 năm 2026";
    expect(shown(text, dateBlank(text, 9, true))).toBe("Chánh Lộ, ngày ______tháng 7 năm 2026");
  });
});
