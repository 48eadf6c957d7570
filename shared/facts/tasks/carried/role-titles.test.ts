import { describe, expect, it } from "vitest";
import { readPoints } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

/** "I.1.a | lead | co-ordinators | limit" of every task. */
function told(...lines: string[]): string[] {
  const document = readPoints(...lines);
  return tasksOf(document).map(({ path, lead, coordinate, implement, deadline }) =>
    [
      path,
      ...[lead, coordinate, implement].map((bodies) => bodies.map(({ value }) => value).join("; ")),
      deadline?.end ?? "",
    ].join(" | "),
  );
}

describe("titles beside the work that say who and when", () => {
  it("speak of every point of the work, with bodies below them", () => {
    expect(
      told(
        "I. TUYÊN TRUYỀN",
        "1. Nội dung, biện pháp",
        "a) Tổ chức hội nghị triển khai đến các cơ sở lưu trú;",
        "b) Biên soạn tờ gấp giới thiệu điểm đến.",
        "2. Cơ quan chủ trì, phối hợp",
        "a) Cơ quan chủ trì",
        "- Sở Văn hóa, Thể thao và Du lịch.",
        "- Báo và Đài Phát thanh - Truyền hình tỉnh.",
        "b) Cơ quan phối hợp: Hiệp hội Du lịch tỉnh.",
        "3. Thời gian thực hiện: Tháng 4/2026.",
        "II. HẠ TẦNG",
        "1. Sở Xây dựng lắp biển chỉ dẫn.",
      ),
    ).toEqual([
      "I.1.a | Sở Văn hóa, Thể thao và Du lịch; Báo và Đài Phát thanh - Truyền hình tỉnh | Hiệp hội Du lịch tỉnh |  | 2026-04-30",
      "I.1.b | Sở Văn hóa, Thể thao và Du lịch; Báo và Đài Phát thanh - Truyền hình tỉnh | Hiệp hội Du lịch tỉnh |  | 2026-04-30",
      "II.1 | Sở Xây dựng |  |  | ",
    ]);
  });

  it("speak of every point of the work, with bodies behind them", () => {
    expect(
      told(
        "I. ĐÀO TẠO NHÂN LỰC",
        "1. Nội dung",
        "- Mở lớp hướng dẫn viên tại điểm.",
        "- Rà soát chứng chỉ hành nghề.",
        "2. Cơ quan chủ trì: Sở Nội vụ.",
        "3. Đơn vị thực hiện: Trường Cao đẳng Du lịch.",
        "4. Thời gian thực hiện: Quý II/2026.",
      ),
    ).toEqual([
      "I.1.1 | Sở Nội vụ |  | Trường Cao đẳng Du lịch | 2026-06-30",
      "I.1.2 | Sở Nội vụ |  | Trường Cao đẳng Du lịch | 2026-06-30",
    ]);
  });

  it("are not the parts of a paper that bear such names", () => {
    expect(
      told(
        "I. NỘI DUNG",
        "1. Sở Xây dựng lắp biển chỉ dẫn.",
        "II. PHÂN CÔNG THỰC HIỆN",
        "1. Sở Nội vụ mở lớp hướng dẫn viên.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Sở Tài chính bố trí kinh phí.",
      ).map((task) => task.split(" | ")[0]),
    ).toEqual(["I.1", "II.1", "III.1"]);
  });
});

describe("steps", () => {
  it("are the sentence below their title that says who, with the lines behind it", () => {
    expect(
      told(
        "I. TRÌNH TỰ THỰC HIỆN",
        "1. Bước 1: Kiểm tra hiện trạng nhà ở của từng hộ.",
        "Ủy ban nhân dân xã tổ chức kiểm tra hiện trạng nhà ở của từng hộ và lập danh sách.",
        "Thời gian hoàn tất: trước ngày 25 tháng 7 năm 2026.",
      ),
    ).toEqual(["I.1 | Ủy ban nhân dân xã |  |  | 2026-07-25"]);
  });

  it("keep their letters behind the numbers above", () => {
    expect(
      told(
        "I. TRÌNH TỰ THỰC HIỆN",
        "1. Lập danh sách",
        "1.1. Cấp xã",
        "1.1.a. Ủy ban nhân dân xã niêm yết danh sách.",
        "1.1.b. Công an xã đối chiếu dữ liệu dân cư.",
      ),
    ).toEqual(["I.1.1.a | Ủy ban nhân dân xã |  |  | ", "I.1.1.b | Công an xã |  |  | "]);
  });
});
