import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { readPoints } from "#tests/support/read-text.ts";
import { completed, ownWords } from "./wording.ts";

const receiver = {
  office: { name: "UBND phường Chánh Lộ", tier: "commune", province: "Quảng Ngãi" },
  date: "2023-04-10",
  superior: { tier: "province", unitName: "tỉnh Quảng Ngãi", province: "Quảng Ngãi", date: "2023-03-31" },
} as const;

function own(sentence: string, tier = "commune", lead: readonly string[] = []): string {
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
  const office =
    tier === "district"
      ? ({ name: "UBND huyện Bình Sơn", tier: "district", province: "Quảng Ngãi" } as const)
      : receiver.office;
  return ownWords(task, { ...receiver, office }, tier === "district" ? "huyện" : "phường", lead);
}

describe("ownWords", () => {
  it.each([
    [
      "Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát các cơ sở lưu trú trên địa bàn tỉnh; hoàn thành trong tháng 6/2023.",
      "Rà soát các cơ sở lưu trú trên địa bàn phường.",
    ],
    [
      "Sở Tài chính tham mưu UBND tỉnh trình Hội đồng nhân dân cấp tỉnh ban hành mức hỗ trợ người dạy nghề.",
      "Tham mưu UBND phường trình HĐND phường ban hành mức hỗ trợ người dạy nghề.",
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
    [
      "Tổ chức phổ biến và yêu cầu viên chức tham gia lớp tập huấn của Ban Chỉ đạo tỉnh; tổng hợp kết quả học tập.",
      "Tổ chức phổ biến và yêu cầu viên chức tham gia lớp tập huấn của Ban Chỉ đạo tỉnh; tổng hợp kết quả học tập.",
    ],
    [
      "Cơ quan đăng ký kinh doanh có trách nhiệm công khai danh sách hộ đã giải thể.",
      "Công khai danh sách hộ đã giải thể.",
    ],
    [
      "Các đơn vị được giao quản lý nhà văn hóa lập dự toán sửa chữa hằng năm.",
      "Các đơn vị được giao quản lý nhà văn hóa lập dự toán sửa chữa hằng năm.",
    ],
    [
      "Sở Nội vụ phối hợp với các doanh nghiệp cung cấp phần mềm rà soát tài khoản của công chức.",
      "Phối hợp với các doanh nghiệp cung cấp phần mềm rà soát tài khoản của công chức.",
    ],
    [
      "Sở Nội vụ chủ trì cùng Sở Y tế, Sở Tư pháp rà soát chế độ của nhân viên hợp đồng.",
      "Rà soát chế độ của nhân viên hợp đồng.",
    ],
    [
      "Sở Xây dựng chủ trì, phối hợp với các đơn vị cấp nước thuộc phạm vi quản lý lập phương án cấp nước mùa khô.",
      "Lập phương án cấp nước mùa khô.",
    ],
    [
      "Chủ tịch UBND các xã, phường chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh nếu để xảy ra khai thác cát trái phép.",
      "Chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh nếu để xảy ra khai thác cát trái phép.",
    ],
    [
      "Sở Y tế chủ trì, phối hợp với cơ quan, tổ chức liên quan thẩm định công nghệ xử lý chất thải y tế.",
      "Thẩm định công nghệ xử lý chất thải y tế.",
    ],
    [
      "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ (có danh sách kèm theo) kiểm tra việc công chứng.",
      "Kiểm tra việc công chứng.",
    ],
    [
      "UBND các huyện, thị xã, thành phố phối hợp với Sở Y tế kiểm tra bếp ăn tập thể, báo cáo UBND tỉnh (qua Sở Y tế).",
      "Phối hợp với Sở Y tế kiểm tra bếp ăn tập thể, báo cáo UBND tỉnh (qua Sở Y tế).",
      "district",
    ],
    [
      "Sở Tài chính xây dựng kế hoạch kiểm tra tài sản công tại các đơn vị. Thời gian ban hành kế hoạch chậm nhất là ngày 30/5/2023.",
      "Xây dựng kế hoạch kiểm tra tài sản công tại các đơn vị.",
    ],
  ])("%s", (sentence, expected, tier = "commune") => {
    expect(own(sentence, tier)).toBe(expected);
  });

  it("keeps the order itself where others than its lead are held to something", () => {
    const lines = ["I. NHIỆM VỤ", "1. Sở Công Thương", "- Đồng thời yêu cầu các đơn vị bán xăng dầu lắp đặt camera."];
    const [task] = tasksOf(readPoints(...lines));
    expect(task && ownWords(task, receiver, "phường")).toBe("Yêu cầu các đơn vị bán xăng dầu lắp đặt camera.");
  });

  it("follows up the own bodies where the superior follows up all of its own", () => {
    const lines = [
      "I. TỔ CHỨC THỰC HIỆN",
      "1. Sở Công Thương đôn đốc các sở, ngành, địa phương thực hiện Kế hoạch này.",
    ];
    const [task] = tasksOf(readPoints(...lines));
    expect(task && ownWords(task, receiver, "phường")).toBe(
      "Đôn đốc các ban, ngành, đoàn thể phường thực hiện Kế hoạch này.",
    );
  });

  it("names an own body once where several of the superior's come down to it", () => {
    const sentence = "Sở Nội vụ theo dõi, đôn đốc Sở Xây dựng, Sở Giao thông vận tải, Công an tỉnh thực hiện kế hoạch.";
    const [task] = tasksOf(readPoints("I. TỔ CHỨC THỰC HIỆN", `1. ${sentence}`));
    const words = task && ownWords(task, receiver, "phường");
    expect(words?.match(/Công chức Địa chính/gu)).toHaveLength(1);
    expect(words).toContain("và Công an phường thực hiện");
  });

  it("leaves the papers it cites as they are", () => {
    const sentence =
      "Sở Tài chính theo dõi, cấp phát kinh phí đã giao cho Công an tỉnh tại Quyết định số 25/QĐ-UBND ngày 08/12/2022 của UBND tỉnh.";
    const [task] = tasksOf(readPoints("I. TỔ CHỨC THỰC HIỆN", `1. ${sentence}`));
    expect(task && ownWords(task, receiver, "phường")).toBe(
      "Theo dõi, cấp phát kinh phí đã giao cho Công an phường tại Quyết định số 25/QĐ-UBND ngày 08/12/2022 của UBND tỉnh.",
    );
  });

  it("keeps the names of those the work is done with where the own lead would work with itself", () => {
    const sentence = "Sở Nội vụ phối hợp với Bộ Nội vụ rà soát chế độ của viên chức.";
    expect(own(sentence, "commune", ["Công chức Văn phòng - Thống kê"])).toBe(
      "Phối hợp với Bộ Nội vụ rà soát chế độ của viên chức.",
    );
  });

  it("lends the work to a part that only names a case", () => {
    expect(completed("Đối với 53 dịch vụ công thiết yếu.", "Tái cấu trúc quy trình.")).toBe(
      "Đối với 53 dịch vụ công thiết yếu, tái cấu trúc quy trình.",
    );
    expect(completed("Đẩy nhanh việc ký số.", "Tái cấu trúc quy trình.")).toBe("Đẩy nhanh việc ký số.");
  });
});

describe("a sentence that closes with the superior's limit", () => {
  it("stays where it says work, and goes where it says nothing but the limit", () => {
    const kept =
      "Công an tỉnh rà soát các trường hợp chưa cấp căn cước. Thời gian tới tập trung cấp căn cước cho học sinh, hoàn thành trước ngày 30/9/2023.";
    expect(own(kept)).toContain("cấp căn cước cho học sinh");
    const gone = "Sở Y tế xây dựng kế hoạch phòng, chống dịch. Thời gian ban hành kế hoạch trước ngày 30/9/2023.";
    expect(own(gone)).not.toMatch(/Thời gian|\.\./u);
  });
});
