import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { completed, ownWords } from "./wording.ts";

const receiver = {
  office: { name: "UBND phường Chánh Lộ", tier: "commune", province: "Quảng Ngãi" },
  date: "2023-04-10",
  superior: { tier: "province", unitName: "tỉnh Quảng Ngãi", province: "Quảng Ngãi", date: "2023-03-31" },
} as const;

function own(sentence: string): string {
  let next = 0;
  const text = [
    "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI",
    "Số: 12/CT-UBND",
    "Quảng Ngãi, ngày 31 tháng 3 năm 2023",
    "CHỈ THỊ",
    "Về công tác năm 2023",
    `1. ${sentence}`,
    "2. Sở Y tế báo cáo kết quả.",
  ].join("\n\n");
  const task = tasksOf(readDocument(readPlainText(text, "x.txt"), () => `n${(next += 1)}`).document)[0];
  if (!task) throw new Error(`no task in ${sentence}`);
  return ownWords(task, receiver, "phường");
}

describe("ownWords", () => {
  it.each([
    [
      "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát các cơ sở lưu trú trên địa bàn tỉnh; hoàn thành trong tháng 6/2023.",
      "Rà soát các cơ sở lưu trú trên địa bàn phường.",
    ],
    [
      "Sở Tư pháp có trách nhiệm rà soát, số hóa sổ hộ tịch trên toàn tỉnh, hoàn thành trước ngày 30/9/2023.",
      "Rà soát, số hóa sổ hộ tịch trên toàn phường.",
    ],
    [
      "Yêu cầu Sở Y tế tăng cường kiểm tra an toàn thực phẩm tại các chợ đầu mối.",
      "Tăng cường kiểm tra an toàn thực phẩm tại các chợ đầu mối.",
    ],
    [
      "Công an tỉnh tham mưu UBND tỉnh chỉ đạo các cơ quan không yêu cầu xác nhận số định danh.",
      "Tham mưu UBND phường chỉ đạo các cơ quan không yêu cầu xác nhận số định danh.",
    ],
    [
      "Tỉnh đoàn vận động thanh niên tham gia; phối hợp với Công an tỉnh hướng dẫn người dân cài đặt ứng dụng.",
      "Vận động thanh niên tham gia; phối hợp với Công an phường hướng dẫn người dân cài đặt ứng dụng.",
    ],
  ])("%s", (sentence, expected) => {
    expect(own(sentence)).toBe(expected);
  });

  it("lends the work to a part that only names a case", () => {
    expect(completed("Đối với 53 dịch vụ công thiết yếu.", "Tái cấu trúc quy trình.")).toBe(
      "Đối với 53 dịch vụ công thiết yếu, tái cấu trúc quy trình.",
    );
    expect(completed("Đẩy nhanh việc ký số.", "Tái cấu trúc quy trình.")).toBe("Đẩy nhanh việc ký số.");
  });
});
