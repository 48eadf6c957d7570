import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const head = [
  "THỦ TƯỚNG CHÍNH PHỦ",
  "Số: 12/CĐ-TTg",
  "Hà Nội, ngày 05 tháng 01 năm 2026",
  "CÔNG ĐIỆN",
  "Về việc bình ổn giá",
  "",
];
const tasksIn = (...lines: string[]) => tasksOf(readText(...head, ...lines)).map(said);
const charged = (text: string): string | null => {
  const charge = chargeOf(text);
  return charge && text.slice(charge.agencies.start, charge.agencies.end);
};

describe("a paper as the press tells it", () => {
  it("tells what was signed, how things stand and what a picture shows; none of it is work", () => {
    expect(
      tasksIn(
        "Thủ tướng yêu cầu Bộ Tài chính kiểm tra giá hàng hóa.",
        "Bộ Tài chính mới đây đã ban hành Thông tư số 5/2026/TT-BTC về giá.",
        "Tuy nhiên, tại một số nơi, giá hàng hóa vẫn tăng cao.",
        "Như vậy, giá sẽ được công bố tại các chợ.",
        "Kiểm tra giá tại chợ đầu mối (Hình từ Internet)",
        "Ngày đăng: 08/02/2026",
      ),
    ).toEqual([{ path: "1", lead: ["Bộ Tài chính"] }]);
  });

  it("names whom somebody speaks to, and nobody where an order names nobody", () => {
    expect(charged("Thủ tướng nhấn mạnh, các địa phương phải đẩy mạnh giải ngân.")).toBe("các địa phương");
    expect(charged("Chính phủ cũng yêu cầu các bộ rà soát quy hoạch.")).toBe("các bộ");
    expect(charged("Chính phủ cũng yêu cầu ban hành cơ chế mới.")).toBeNull();
    expect(charged("Thủ tướng chỉ đạo quyết liệt thực hiện các giải pháp.")).toBeNull();
  });
});
