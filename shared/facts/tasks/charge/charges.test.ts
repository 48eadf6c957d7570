import { describe, expect, it } from "vitest";
import { splitAgencies } from "#shared/agencies/split.ts";
import { cooperating } from "./cooperation.ts";
import { beginsWork, chargeOf } from "./sentence.ts";
import { headingAgencies } from "./titles.ts";

const charged = (text: string): string | null => {
  const charge = chargeOf(text);
  return charge && text.slice(charge.agencies.start, charge.agencies.end);
};
const titled = (text: string): string | null => {
  const range = headingAgencies(text);
  return range && text.slice(range.start, range.end);
};

describe("whom a sentence charges", () => {
  it.each([
    ["Các Cục quản lý chuyên ngành, các Sở GTVT cần phối hợp tốt.", "Các Cục quản lý chuyên ngành, các Sở GTVT"],
    ["Các Cục quản lý nhà nước chuyên ngành nghiên cứu đề án.", "Các Cục quản lý nhà nước chuyên ngành"],
    ["Tổng công ty Đường biển Việt Nam sớm hoàn thành chuyển đổi.", "Tổng công ty Đường biển Việt Nam"],
    ["Cơ quan lập hồ sơ đề án có trách nhiệm lấy ý kiến.", "Cơ quan lập hồ sơ đề án"],
    ["Yêu cầu các chủ đầu tư có cam kết tiến độ, gửi về Sở.", "các chủ đầu tư"],
    ["Yêu cầu các doanh nghiệp tiết giảm chi phí.", "các doanh nghiệp"],
    ["Yêu cầu các địa phương cải cách thủ tục hành chính, bố trí nhân lực.", "các địa phương"],
    ["Chủ tịch UBND quận - huyện tăng cường chỉ đạo các phòng kiểm tra.", "Chủ tịch UBND quận - huyện"],
    [
      "Khi trình Uỷ ban nhân dân ban hành, Thủ trưởng các ngành, các cấp phải rà soát kỹ.",
      "Thủ trưởng các ngành, các cấp",
    ],
    ["Chậm nhất ngày 30/6/2026, các cơ quan phải gửi quy trình.", "các cơ quan"],
    ["Đối với Công ty An Bình: Nếu không khắc phục được, Tổng công ty xem xét giải thể.", "Tổng công ty"],
    ["Trong quá trình thực hiện, các sở trong điều kiện cho phép bố trí kinh phí.", "các sở"],
    ["Căn cứ kế hoạch, Trung tâm thông báo chiêu sinh đến các xã.", "Trung tâm"],
    ["Giao các Sở: Tài chính; Nội vụ; Công an tỉnh tham mưu kế hoạch.", "các Sở: Tài chính; Nội vụ; Công an tỉnh"],
    ["Giao các Sở: Tài chính rà soát vốn; Nội vụ rà soát biên chế.", "các Sở: Tài chính"],
    ["Các Bộ, cơ quan: Tài chính, Xây dựng có trách nhiệm rà soát.", "Các Bộ, cơ quan: Tài chính, Xây dựng"],
    ["UBND tỉnh quy định một số chính sách hỗ trợ khác.", "UBND tỉnh"],
    ["Phòng Đê điều trực thuộc Chi cục Thủy lợi có chức năng tham mưu.", "Phòng Đê điều trực thuộc Chi cục Thủy lợi"],
    ["Tiếp thu ý kiến các bộ ngành, Tổng công ty An Bình sớm hoàn chỉnh báo cáo.", "Tổng công ty An Bình"],
    ["Việc đóng tàu có quy mô lớn, yêu cầu Tổng công ty An Bình tính toán kỹ.", "Tổng công ty An Bình"],
    ["BCĐ giảm nghèo xã rà soát hộ nghèo.", "BCĐ giảm nghèo xã"],
    [
      "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh rà soát hồ sơ.",
      "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh",
    ],
    // Those whose something is do nothing.
    ["Đồng thời, kế hoạch phải phù hợp với khả năng của các ngành, các cấp và sự phát triển chung.", null],
    ["Đề cao trách nhiệm, mối quan hệ của các ngành, các cấp trong công tác ban hành văn bản:", null],
  ])("%s", (text, expected) => {
    expect(charged(text)).toBe(expected);
  });

  it("begins with a verb, though it folds to the letters of a preposition", () => {
    expect(["Đề xuất giải pháp.", "Tự rà soát hồ sơ."].map(beginsWork)).toEqual([true, true]);
    expect(beginsWork("Để hoàn thành kế hoạch, rà soát hồ sơ.")).toBe(false);
  });
});

describe("whom a title names", () => {
  it.each([
    [
      "Đối với các Sở: Tài chính, Giao thông Vận tải; Uỷ ban nhân dân các huyện, thị xã An Bình và thành phố Mỹ Lộc:",
      "các Sở: Tài chính, Giao thông Vận tải; Uỷ ban nhân dân các huyện, thị xã An Bình và thành phố Mỹ Lộc",
    ],
    [
      "Các doanh nghiệp viễn thông kinh doanh trên địa bàn tỉnh:",
      "Các doanh nghiệp viễn thông kinh doanh trên địa bàn tỉnh",
    ],
    ["Đơn vị thoát nước có các nghĩa vụ sau:", "Đơn vị thoát nước"],
    ["GIÁM ĐỐC SỞ NỘI VỤ QUYẾT ĐỊNH", null],
    ["Phó Thủ tướng phát biểu - Ảnh: An Bình", null],
  ])("%s", (text, expected) => {
    expect(titled(text)).toBe(expected);
  });
});

describe("lists of bodies", () => {
  it("keep a name that begins with the verb of an order, and the office over one name alone", () => {
    const names = (text: string) => splitAgencies(text).map(({ value }) => value);
    expect(names("Các Bộ Tài chính, Giao thông vận tải")).toEqual(["Tài chính", "Giao thông vận tải"]);
    expect(names("các cơ quan thuộc Bộ và Giám đốc các Sở GTVT")).toEqual([
      "các cơ quan thuộc Bộ",
      "Giám đốc các Sở GTVT",
    ]);
  });

  it("end before what those do together", () => {
    const text = "Phối hợp với các cơ quan quản lý thủy sản trong quan trắc môi trường.";
    expect(cooperating(text).map(({ start, end }) => text.slice(start, end))).toEqual(["các cơ quan quản lý thủy sản"]);
  });
});
