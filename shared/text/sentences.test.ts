import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsSentence, splitClauses, splitSentences } from "./sentences.ts";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["Một câu. Câu hai.", ["Một câu.", "Câu hai."]],
    [
      "Tại TP. Hồ Chí Minh và Q. Bình Thạnh có 1.162 hồ sơ. Hết.",
      ["Tại TP. Hồ Chí Minh và Q. Bình Thạnh có 1.162 hồ sơ.", "Hết."],
    ],
    ["Bàn, ghế, v.v. và các thiết bị khác.", ["Bàn, ghế, v.v. và các thiết bị khác."]],
    ["Thực hiện mục số 1. Các đơn vị báo cáo./.", ["Thực hiện mục số 1. Các đơn vị báo cáo./."]],
    ["1. Mục đích. Nâng cao nhận thức.", ["1. Mục đích.", "Nâng cao nhận thức."]],
    ["Máy tính, máy in... phục vụ công tác. Xong.", ["Máy tính, máy in... phục vụ công tác.", "Xong."]],
    ["Hoàn thành (trong tháng 3/2023.) Báo cáo kết quả.", ["Hoàn thành (trong tháng 3/2023.)", "Báo cáo kết quả."]],
    ["Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("gives every character but blanks to one sentence, in order", () => {
    const piece = fc.constantFrom("a", "B", ".", "…", " ", "\n", "TP", "1", "/", ")", "v.v.", ";", "./.");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (list) => {
        const text = list.join("");
        expect(sentences(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        const starts = splitSentences(text).map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("splitClauses", () => {
  it("cuts at semicolons outside brackets", () => {
    const text = "Rà soát (hộ nghèo; cận nghèo); báo cáo kết quả. Xong.";
    expect(splitClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Rà soát (hộ nghèo; cận nghèo);",
      "báo cáo kết quả.",
      "Xong.",
    ]);
  });
});

describe("endsSentence", () => {
  it("is where another sentence begins that does not go on with the first", () => {
    expect(endsSentence("Rà soát hồ sơ. Công an xã tuần tra")).toBe(true);
    expect(endsSentence("Rà soát hồ sơ. Đồng thời báo cáo")).toBe(false);
  });
});
