import { expect, it } from "vitest";
import { outlineOf } from "#shared/facts/outline.ts";
import { readText } from "#tests/support/read-text.ts";

/** The path of each numbered point of a body. */
function pathsOf(body: string): readonly string[] {
  const head = "UBND TỈNH A\n\nSố: 9/TTr-SNV\n\nA, ngày 01 tháng 4 năm 2025\n\nTỜ TRÌNH\nVề việc giải thể hội\n\n";
  return outlineOf(readText(head + body))
    .filter(({ label, section }) => section === "body" && label !== null)
    .map(({ path }) => path);
}

it("points of a quoted law are no points of the paper that quotes them", () => {
  const body = [
    "1. Căn cứ pháp lý",
    "a) Khoản 3 Điều 15 quy định: “Chủ tịch Ủy ban nhân dân cấp tỉnh có thẩm quyền cho phép thành lập”.",
    "b) Khoản 4 Điều 19 quy định:",
    "“b) Trước khi hết nhiệm kỳ, hội phải báo cáo lý do;",
    "c) Hết thời gian gia hạn thì xử lý theo quy định”.",
    "c) Khoản 2 Điều 35 quy định:",
    "“2. Cơ quan nhà nước có trách nhiệm:",
    "a) Yêu cầu hội kiểm kê tài sản;",
    "3. Sau khi hội thanh lý tài sản, cơ quan quyết định giải thể hội.”",
    "2. Kết quả rà soát",
    "a) Đã rà soát 16 hội.",
    "b) Đề nghị giải thể 06 hội.",
  ].join("\n\n");
  expect(pathsOf(body)).toEqual(["1", "1.a", "1.b", "1.c", "2", "2.a", "2.b"]);
});

it("a mark that is never closed takes no numbers away", () => {
  const body = "1. Thực hiện phong trào “Toàn dân đoàn kết.\n\n2. Báo cáo kết quả.\n\n3. Tổng kết.";
  expect(pathsOf(body)).toEqual(["1", "2", "3"]);
});
