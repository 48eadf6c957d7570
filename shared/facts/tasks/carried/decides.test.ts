import { describe, expect, it } from "vitest";
import { readPoints, readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const decision = (...lines: string[]) =>
  tasksOf(
    readText(
      "ỦY BAN NHÂN DÂN",
      "TỈNH BÌNH AN",
      "Số: 9/QĐ-UBND",
      "Bình An, ngày 01 tháng 4 năm 2026",
      "QUYẾT ĐỊNH",
      "Về việc kiện toàn Ban Chỉ đạo bảo tồn làng nghề",
      "",
      ...lines,
    ),
  ).map(said);
const points = (...lines: string[]) => tasksOf(readPoints(...lines)).map(said);
const leads = (tasks: readonly ReturnType<typeof said>[]) => tasks.map(({ path, lead }) => [path, ...(lead ?? [])]);

describe("a decision", () => {
  it("charges nobody by the line that names the one who decides, over its bases", () => {
    expect(
      leads(
        decision(
          "Chủ tịch Ủy ban nhân dân tỉnh",
          "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
          "Theo đề nghị của Giám đốc Sở Công Thương,",
          "QUYẾT ĐỊNH:",
          "Điều 1. Hỗ trợ khôi phục 12 làng nghề.",
          "Điều 2. Sở Công Thương hướng dẫn các xã lập hồ sơ.",
        ),
      ),
    ).not.toContainEqual(expect.arrayContaining(["Chủ tịch Ủy ban nhân dân tỉnh"]));
  });

  it("keeps its articles apart: a line before an article names nobody in it", () => {
    const found = leads(
      decision(
        "QUYẾT ĐỊNH:",
        "Điều 1. Nhiệm vụ của Ban Chỉ đạo",
        "1. Chỉ đạo các xã lập hồ sơ làng nghề.",
        "Điều 2. Nguồn vốn",
        "1. Rà soát, bố trí vốn hằng năm.",
      ),
    );
    expect(found).toContainEqual(["Điều 1.1", "Ban Chỉ đạo"]);
    expect(found).not.toContainEqual(["Điều 2.1", "Ban Chỉ đạo"]);
  });
});

describe("a decision on what a body is and does", () => {
  const functions = (title: string) =>
    leads(
      decision(
        "QUYẾT ĐỊNH:",
        "Điều 1. Vị trí và chức năng",
        "1. Chi cục Thủy lợi tỉnh Bình An là cơ quan chuyên môn trực thuộc Sở Nông nghiệp và Môi trường.",
        "2. Chi cục chịu sự chỉ đạo của Sở Nông nghiệp và Môi trường.",
        `Điều 2. ${title}`,
        "1. Tổ chức thực hiện quy hoạch thủy lợi.",
        "2. Kiểm tra an toàn hồ, đập.",
        "Điều 3. Cơ cấu tổ chức",
        "1. Chi cục có Chi cục trưởng và không quá 02 Phó Chi cục trưởng.",
        "2. Chi cục trưởng là người đứng đầu Chi cục, chịu trách nhiệm trước Giám đốc Sở.",
        "3. Cơ cấu tổ chức bộ máy:",
        "a) Các đơn vị trực thuộc:",
        "- Trung tâm Quản lý khai thác công trình;",
        "- Phòng Kiểm tra đê.",
      ),
    );

  it("gives the duties of one article to the body that the article before it is about", () => {
    expect(functions("Nhiệm vụ và quyền hạn")).toEqual([
      ["Điều 2.1", "Chi cục Thủy lợi tỉnh Bình An"],
      ["Điều 2.2", "Chi cục Thủy lợi tỉnh Bình An"],
    ]);
  });

  it("names it in the title without “của”", () => {
    expect(functions("Nhiệm vụ, quyền hạn Chi cục Thủy lợi").map(([, lead]) => lead)).toEqual([
      "Chi cục Thủy lợi",
      "Chi cục Thủy lợi",
    ]);
  });

  it("gives nothing to it where the title names another one", () => {
    expect(functions("Nhiệm vụ của Hạt Quản lý đê")).toEqual([
      ["Điều 2.1", "Hạt Quản lý đê"],
      ["Điều 2.2", "Hạt Quản lý đê"],
    ]);
  });
});

describe("no work", () => {
  it.each([
    "Sở Y tế có tư cách pháp nhân, có con dấu và tài khoản riêng.",
    "Vùng I: Bao gồm 8 xã vùng thấp của huyện.",
    "Công ty cổ phần Đầu tư phát triển An Bình (Hà Nội);",
    "Tổng công ty Lương thực miền Bắc;",
    "Là cửa ngõ giao thương của tỉnh;",
    "Ban Chỉ đạo do Phó Chủ tịch UBND tỉnh làm Trưởng ban, các thành viên gồm lãnh đạo các sở.",
    "Cơ quan thẩm định: Bộ Xây dựng;",
    "Chủ đầu tư: Ban Quản lý dự án tỉnh.",
    "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;",
  ])("%s", (line) => {
    expect(leads(points("I. NHIỆM VỤ", `- ${line}`, "- Giao Văn phòng rà soát hồ sơ."))).toEqual([
      ["I.2", "Văn phòng"],
    ]);
  });

  it("is what somebody may do", () => {
    expect(
      leads(
        points(
          "I. QUYỀN CỦA CHỦ RỪNG",
          "1. Khai thác lâm sản dưới tán rừng.",
          "II. NHIỆM VỤ",
          "1. Chủ rừng lập phương án chữa cháy.",
        ),
      ),
    ).toEqual([["II.1", "Chủ rừng"]]);
  });
});

describe("work after all", () => {
  it.each([
    ["Công ty Cấp nước An Bình lắp đồng hồ cho các hộ.", "Công ty Cấp nước An Bình"],
    ["Nhóm giúp việc tổng hợp ý kiến góp ý.", "Nhóm giúp việc"],
    ["Đoàn Chủ tịch điều hành phần thảo luận.", "Đoàn Chủ tịch"],
  ])("%s", (line, lead) => {
    expect(leads(points("I. NHIỆM VỤ", `- ${line}`))).toEqual([["I.1", lead]]);
  });

  it("charges the one before those worked with, though a comma stands between them", () => {
    const [task] = points(
      "I. NHIỆM VỤ",
      "- Giao Sở Tài chính chủ trì phối hợp với Sở Nội vụ, Chi cục Thống kê, các ngành xây dựng định mức.",
    );
    expect(task?.lead).toEqual(["Sở Tài chính"]);
  });
});
