import { describe, expect, it } from "vitest";
import { letterAt, letterIndex, letterIndexAfter, nextLetter, pointLetters } from "./letters.ts";
import { parseLabel } from "./labels.ts";
import type { LabelStyle } from "./labels.ts";
import { fromRoman, toRoman } from "./roman.ts";

describe("Roman numbers", () => {
  it("go both ways from I to XXXIX", () => {
    for (let i = 1; i <= 39; i += 1) expect(fromRoman(toRoman(i) ?? "")).toBe(i);
    expect([toRoman(4), toRoman(9), toRoman(14), toRoman(39)]).toEqual(["IV", "IX", "XIV", "XXXIX"]);
  });

  it("take only the canonical form", () => {
    expect([
      fromRoman("IIII"),
      fromRoman("iv"),
      fromRoman("XL"),
      fromRoman(""),
      toRoman(0),
      toRoman(40),
      toRoman(1.5),
    ]).toEqual([null, null, null, null, null, null, null]);
  });
});

describe("điểm letters", () => {
  it("run a b c d đ e g h i k l m n o p q r s t u v x y", () => {
    expect(pointLetters.join("")).toBe("abcdđeghiklmnopqrstuvxy");
    expect(["c", "d", "đ", "e", "i", "v", "y"].map(nextLetter)).toEqual(["d", "đ", "e", "g", "k", "x", null]);
    expect([letterAt(4), letterAt(23), letterIndex("Đ"), letterIndex("f"), letterIndex("w")]).toEqual([
      "đ",
      null,
      4,
      null,
      null,
    ]);
  });

  it("see đ in a d that follows a d", () => {
    expect([
      letterIndexAfter("d", 2),
      letterIndexAfter("d", 3),
      letterIndexAfter("ð", 3),
      letterIndexAfter("e", 4),
      letterIndexAfter("đ", 2),
    ]).toEqual([3, 4, 4, 5, 3]);
  });
});

describe("labels", () => {
  const found: readonly (readonly [line: string, style: LabelStyle, name: string, value: number, words: string])[] = [
    ["Phần I. MỞ ĐẦU", "part", "I", 1, "MỞ ĐẦU"],
    ["PHẦN THỨ HAI: KẾT QUẢ", "part", "THỨ HAI", 2, "KẾT QUẢ"],
    ["Phần thứ nhất", "part", "thứ nhất", 1, ""],
    ["Chương II", "chapter", "II", 2, ""],
    ["CHƯƠNG IV. TỔ CHỨC", "chapter", "IV", 4, "TỔ CHỨC"],
    ["Mục 1. Quy định chung", "section", "1", 1, "Quy định chung"],
    ["Điều 1. Phạm vi", "article", "1", 1, "Phạm vi"],
    ["Điều 12: Hiệu lực", "article", "12", 12, "Hiệu lực"],
    ["Điều 5a. Bổ sung", "article", "5a", 5, "Bổ sung"],
    ["I. MỤC ĐÍCH", "roman", "I", 1, "MỤC ĐÍCH"],
    ["II.YÊU CẦU", "roman", "II", 2, "YÊU CẦU"],
    ["III/ Tổ chức", "roman", "III", 3, "Tổ chức"],
    ["V- NHIỆM VỤ", "roman", "V", 5, "NHIỆM VỤ"],
    ["XIII. Khác", "roman", "XIII", 13, "Khác"],
    ["I.\u00a0Mục đích", "roman", "I", 1, "Mục đích"],
    ["A. MỤC TIÊU", "capital", "A", 1, "MỤC TIÊU"],
    ["Đ. KHÁC", "capital", "Đ", 5, "KHÁC"],
    ["D. TỔ CHỨC", "capital", "D", 4, "TỔ CHỨC"],
    ["1. Mục đích", "decimal", "1", 1, "Mục đích"],
    ["1.Mục đích", "decimal", "1", 1, "Mục đích"],
    ["1 . Mục đích", "decimal", "1", 1, "Mục đích"],
    ["01. Sở Y tế", "decimal", "01", 1, "Sở Y tế"],
    ["12. Sở Y tế", "decimal", "12", 12, "Sở Y tế"],
    ["1.\u00a0Sở Y tế", "decimal", "1", 1, "Sở Y tế"],
    ["1) Sở Y tế", "decimal-paren", "1", 1, "Sở Y tế"],
    ["2/ Sở Y tế", "decimal-paren", "2", 2, "Sở Y tế"],
    ["2/Sở Y tế", "decimal-paren", "2", 2, "Sở Y tế"],
    ["3- Sở Y tế", "decimal", "3", 3, "Sở Y tế"],
    ["3-Sở Y tế", "decimal", "3", 3, "Sở Y tế"],
    ["1.2- Sở Y tế", "decimal-2", "1.2", 2, "Sở Y tế"],
    ["1.2.3- Sở Y tế", "decimal-3", "1.2.3", 3, "Sở Y tế"],
    ["a- Sở Y tế", "letter-dot", "a", 1, "Sở Y tế"],
    ["II-MỤC TIÊU", "roman", "II", 2, "MỤC TIÊU"],
    ["1.1. Sở Y tế", "decimal-2", "1.1", 1, "Sở Y tế"],
    ["1.1 Sở Y tế", "decimal-2", "1.1", 1, "Sở Y tế"],
    ["2.10. Sở Y tế", "decimal-2", "2.10", 10, "Sở Y tế"],
    ["1.1.2. Sở Y tế", "decimal-3", "1.1.2", 2, "Sở Y tế"],
    ["2.1.b. Sở Y tế", "letter-dot", "2.1.b", 2, "Sở Y tế"],
    ["2.đ) Sở Y tế", "letter", "2.đ", 5, "Sở Y tế"],
    ["1.2.3.4. Sở Y tế", "decimal-4", "1.2.3.4", 4, "Sở Y tế"],
    ["a) Sở Y tế", "letter", "a", 1, "Sở Y tế"],
    ["đ) Sở Y tế", "letter", "đ", 5, "Sở Y tế"],
    ["a. Sở Y tế", "letter-dot", "a", 1, "Sở Y tế"],
    ["b/ Sở Y tế", "letter-dot", "b", 2, "Sở Y tế"],
    ["a1) Sở Y tế", "letter-number", "a1", 1, "Sở Y tế"],
    ["f) Sở Y tế", "letter", "f", 0, "Sở Y tế"],
    ["(1) Sở Y tế", "paren-number", "(1)", 1, "Sở Y tế"],
    ["(2)Sở Y tế", "paren-number", "(2)", 2, "Sở Y tế"],
    ["(a) Sở Y tế", "paren-letter", "(a)", 1, "Sở Y tế"],
    ["(iv) Sở Y tế", "paren-roman", "(iv)", 4, "Sở Y tế"],
    ["- Sở Y tế", "dash", "", 0, "Sở Y tế"],
    ["–Sở Y tế", "dash", "", 0, "Sở Y tế"],
    ["+ Sở Y tế", "plus", "", 0, "Sở Y tế"],
    ["* Sở Y tế", "star", "", 0, "Sở Y tế"],
    ["• Sở Y tế", "bullet", "", 0, "Sở Y tế"],
  ];

  it.each(found)("reads %j", (line, style, name, value, words) => {
    const label = parseLabel(line);
    expect(
      label && { style: label.style, name: label.name, value: label.value, words: line.slice(label.length) },
    ).toEqual({
      style,
      name,
      value,
      words,
    });
  });

  const none = [
    "1.162.267 hồ sơ",
    "3.500 người",
    "1.5 tỷ đồng",
    "1.1 tỷ đồng",
    "1,5 tỷ đồng",
    "05 mô hình",
    "12 xã, phường",
    "50% hồ sơ",
    "10 giờ ngày 05/9",
    "24/24 giờ",
    "1/5 xã",
    "1-2 xã",
    "I-III hạng",
    "30/6/2023",
    "19.5.2026 là ngày",
    "2023 là năm",
    "05/CT-TTg ngày 23/02/2023",
    "điều 3 của Luật",
    "mục 2 nêu trên",
    "phần II của Kế hoạch",
    "V/v triển khai",
    "C06; (3) Sở Y tế",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "Q. CHỦ TỊCH",
    "TP. Hồ Chí Minh",
    "(kèm theo Kế hoạch)",
    "(Sở Y tế)",
    "Mục tiêu",
    "Phần mềm",
    "Chương trình 1",
    "Điều hành",
    "-1.200 đồng",
    "+84 905",
    "e-mail",
    "i-ốt",
    "I",
    "1.",
    "",
  ];

  it.each(none)("sees none in %j", (line) => {
    expect(parseLabel(line)).toBeNull();
  });
});
