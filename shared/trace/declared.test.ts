import { expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { declares } from "./declared.ts";

const parent = readText(
  "ỦY BAN NHÂN DÂN\nXÃ A\n\nSố: 45/KH-UBND\n\nA, ngày 20 tháng 8 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số\n\nI. NHIỆM VỤ\n\n1. Rà soát thủ tục.\n",
);

const child = (words: string) =>
  readText(
    `UBND XÃ A\nTRƯỜNG THCS B\n\nSố: 12/KH-THCS\n\nA, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số năm học\n\n${words}\n`,
  );

it("a paper is there to carry out what its opening names, also behind a dash, and not what a point of it names", () => {
  const basis = "Căn cứ Kế hoạch số 45/KH-UBND ngày 20/8/2025 của UBND xã A;";
  const rest = "Nhà trường làm như sau:\n\nI. NHIỆM VỤ\n\n1. Rà soát thủ tục.";
  expect(declares(child(`${basis}\n\n${rest}`), parent)).toBe(true);
  expect(declares(child(`- Căn cứ Nghị quyết số 9/NQ-HĐND;\n\n- ${basis}\n\n${rest}`), parent)).toBe(true);
  expect(declares(child(`${rest}\n\n2. ${basis}`), parent)).toBe(false);
});

it("a paper without a number is named by its kind and what it is about", () => {
  const draft = readText(
    "BAN CHỈ ĐẠO\nTỈNH B\n\nSố: /KH-BCĐ\n\nB, ngày … tháng 8 năm 2025\n\nKẾ HOẠCH\nPhục vụ vận hành chính quyền địa phương hai cấp tại các xã, phường\n\nI. NHIỆM VỤ\n\n1. Rà soát thủ tục.\n",
  );
  const rest = "Nhà trường làm như sau:\n\nI. NHIỆM VỤ\n\n1. Rà soát thủ tục.";
  const opening = (words: string) => child(`Thực hiện ${words};\n\n${rest}`);
  const about = "phục vụ vận hành chính quyền địa phương hai cấp tại xã";
  expect(declares(opening(`Kế hoạch của Ban Chỉ đạo tỉnh ${about}`), draft)).toBe(true);
  expect(declares(opening(`Công văn của Ban Chỉ đạo tỉnh ${about}`), draft)).toBe(false);
  expect(declares(opening("Kế hoạch của Ban Chỉ đạo tỉnh về chính quyền địa phương"), draft)).toBe(false);
  expect(declares(opening(`Kế hoạch của Ban Chỉ đạo tỉnh ${about}`), parent)).toBe(false);
});
