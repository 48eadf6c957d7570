import { describe, expect, it } from "vitest";
import { fieldRole, isFieldLine, labelledParts } from "./field-label.ts";
import type { FieldRole } from "./field-label.ts";

const labels: Readonly<Record<FieldRole, readonly string[]>> = {
  task: [
    "Nội dung",
    "Nội dung nhiệm vụ",
    "Nhiệm vụ",
    "Công việc",
    "Tên nhiệm vụ",
    "Nội dung công việc",
    "Hoạt động",
    "Đầu việc",
    "Nhiệm vụ, giải pháp",
    "Nội dung thực hiện",
    "NỘI DUNG CÔNG VIỆC",
  ],
  lead: [
    "Cơ quan chủ trì",
    "Sở, ngành chủ trì tham mưu",
    "Đơn vị chủ trì",
    "Cơ quan, đơn vị chủ trì",
    "Cơ quan thường trực",
    "Chủ trì",
    "Đầu mối",
    "Cơ quan tham mưu",
    "Bộ phận chủ trì",
    "Đơn vị chủ trì thực hiện",
    "Chủ trì, tham mưu",
    "Đơn vị đầu mối",
    "Cơ quan/đơn vị chủ trì",
    "CƠ QUAN CHỦ TRÌ",
  ],
  coordinate: [
    "Cơ quan phối hợp",
    "Đơn vị phối hợp",
    "Cơ quan, đơn vị phối hợp",
    "Phối hợp",
    "Phối hợp thực hiện",
    "Đơn vị phối hợp thực hiện",
    "Cùng phối hợp",
  ],
  implement: [
    "Đơn vị thực hiện",
    "Phân công thực hiện",
    "Đơn vị",
    "Cơ quan thực hiện",
    "Trách nhiệm thực hiện",
    "Người thực hiện",
  ],
  deadline: [
    "Thời gian",
    "Thời hạn",
    "Thời điểm",
    "Thời hạn hoàn thành",
    "Hạn giải quyết",
    "Thời gian thực hiện",
    "Thời gian hoàn thành",
    "Tiến độ",
    "Lộ trình",
    "Mốc thời gian",
    "Thời gian dự kiến",
    "Hoàn thành",
    "Thời gian thực hiện, hoàn thành",
    "Tiến độ thực hiện",
  ],
  product: [
    "Sản phẩm",
    "Kết quả",
    "Kết quả/Sản phẩm",
    "Sản phẩm, kết quả",
    "Kết quả đầu ra",
    "Sản phẩm đầu ra",
    "Yêu cầu cần đạt",
    "Hình thức văn bản",
    "Sản phẩm (dự kiến)",
  ],
  assignedBy: ["Văn bản giao", "Văn bản giao nhiệm vụ", "Cơ quan giao", "Căn cứ"],
  status: ["Tình trạng", "Trạng thái", "Mức độ hoàn thành"],
  result: ["Kết quả thực hiện", "Kết quả triển khai thực hiện", "Tình hình thực hiện"],
  target: ["Chỉ tiêu", "Mục tiêu", "Chỉ tiêu, lộ trình"],
  note: [
    "Ghi chú",
    "Kinh phí",
    "Nguồn kinh phí",
    "Địa điểm",
    "Thành phần",
    "Lãnh đạo phụ trách",
    "Lãnh đạo Sở trực tiếp chỉ đạo",
  ],
};

describe("fieldRole", () => {
  const cases = Object.entries(labels).flatMap(([role, words]) => words.map((label) => [label, role] as const));

  it("is asked for more than sixty labels", () => {
    expect(cases.length).toBeGreaterThan(60);
  });

  it.each(cases)("reads %j as %s", (label, role) => {
    expect(fieldRole(label)).toBe(role);
  });

  it.each(cases)("reads %j decomposed, in capitals, behind a dash, with its colon", (label, role) => {
    expect(fieldRole(`- ${label.toUpperCase()}:`)).toBe(role);
    expect(fieldRole(` ${label.replace(" ", "\u00a0")} `)).toBe(role);
  });

  it.each([
    "Sở Y tế",
    "Công an phường chủ trì",
    "Đề nghị",
    "Cụ thể",
    "Lưu ý",
    "Ví dụ",
    "Giao Sở Y tế",
    "Theo đó",
    "Trong đó",
    "Các đơn vị phối hợp với Công an",
    "Thời gian qua",
    "Về nội dung",
    "Nơi nhận",
    "Kính gửi",
    "Quy chế phối hợp",
    "Kết quả giảm nghèo",
    "",
  ])("reads %j as no label", (label) => {
    expect(fieldRole(label)).toBeNull();
  });
});

/** The parts as "role=value". */
function parts(text: string): string[] {
  return labelledParts(text).map(({ role, value }) => `${role}=${text.slice(value.start, value.end)}`);
}

describe("labelledParts", () => {
  it.each([
    ["Đơn vị chủ trì: Công an phường.", ["lead=Công an phường."]],
    [
      "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; thời hạn: Quý II/2024",
      ["lead=Sở Y tế", "coordinate=Sở Tài chính", "deadline=Quý II/2024"],
    ],
    ["Rà soát danh mục (Chủ trì: Sở A; thời hạn: 6/2024)", ["lead=Sở A", "deadline=6/2024"]],
    ["Rà soát. Đơn vị chủ trì: Sở A. Thời gian: Quý I.", ["lead=Sở A", "deadline=Quý I."]],
    ["Rà soát danh mục. Chủ trì: Sở A - Phối hợp: Sở B", ["lead=Sở A", "coordinate=Sở B"]],
    ["Rà soát danh mục (Chủ trì: Sở A; phối hợp: Sở B).", ["lead=Sở A", "coordinate=Sở B"]],
    ["Sản phẩm: Kế hoạch (ban hành)", ["product=Kế hoạch (ban hành)"]],
    ["Đơn vị thực hiện:", ["implement="]],
    ["Thời gian: 08:30 ngày 05/9/2026", ["deadline=08:30 ngày 05/9/2026"]],
    [
      "Chủ trì: Sở A; phối hợp: Sở B; hoàn thành trước ngày 31/3/2026.",
      ["lead=Sở A", "coordinate=Sở B", "deadline=hoàn thành trước ngày 31/3/2026."],
    ],
    ["Đơn vị chủ trì các nội dung trên: Sở A", ["lead=Sở A"]],
    ["Xong trước ngày 28/02/2026.", ["deadline=trước ngày 28/02/2026."]],
    ["Hoàn thành trước ngày 28/02/2026, báo cáo Sở.", []],
    ["Thời gian thực hiện sau khi Chiến lược được ban hành.", ["deadline=sau khi Chiến lược được ban hành."]],
    ["Truy cập địa chỉ: https://dichvucong.gov.vn", []],
    ["Giao các đơn vị thực hiện.", []],
    ["Sở Y tế: chủ trì rà soát.", []],
  ])("of %j", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe("isFieldLine", () => {
  it.each(["Đơn vị chủ trì: Công an.", "Chủ trì: Sở A; phối hợp: Sở B", "Thời gian thực hiện: Thường xuyên."])(
    "holds for %j",
    (text) => {
      expect(isFieldLine(text)).toBe(true);
    },
  );

  it.each([
    "Rà soát danh mục (Chủ trì: Sở A)",
    "Tăng cường phối hợp giữa các đơn vị: Công an, Y tế",
    "Công an phường: thực hiện",
    "Đơn vị chủ trì các nội dung trên: Công an phường",
  ])("does not hold for %j", (text) => {
    expect(isFieldLine(text)).toBe(false);
  });
});
