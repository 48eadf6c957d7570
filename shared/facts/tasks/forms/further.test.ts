import { describe, expect, it } from "vitest";
import { readPlan, readText } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

/** Path, leads and limit of the tasks of a plan with these lines. */
const tasks = (...lines: string[]) =>
  tasksOf(readPlan(...["I. NHIỆM VỤ", ...lines].flatMap((line) => [line, ""]))).map(({ path, lead, deadline }) =>
    [path, lead.map(({ value }) => value).join(", "), deadline?.end ?? deadline?.kind ?? ""].join(" | "),
  );

describe("clauses behind a limit", () => {
  it("are work of their own with a limit, or with a body", () => {
    expect(
      tasks("1. Công an xã rà soát dữ liệu trước ngày 15/9/2026; lập danh sách hộ tạm trú trước ngày 20/9/2026."),
    ).toEqual(["I.1 | Công an xã | 2026-09-15", "I.1#2 | Công an xã | 2026-09-20"]);
    expect(tasks("1. Công an xã rà soát dữ liệu trước ngày 15/9/2026; Trạm Y tế xã cập nhật hồ sơ sức khỏe.")).toEqual([
      "I.1 | Công an xã | 2026-09-15",
      "I.1#2 | Trạm Y tế xã | ",
    ]);
  });

  it("go on with it otherwise", () => {
    expect(
      tasks("1. Công an xã rà soát dữ liệu trước ngày 15/9/2026; công khai kết quả tại nhà văn hóa thôn."),
    ).toEqual(["I.1 | Công an xã | 2026-09-15"]);
  });

  it("open a list of further work where more of them follow", () => {
    const list = "số hóa hồ sơ lưu trữ tại bộ phận một cửa; nghiên cứu mở rộng dịch vụ ký số cho người dân.";
    expect(tasks(`1. Công an xã rà soát dữ liệu trước ngày 15/9/2026; ${list}`)).toHaveLength(2);
  });
});

describe("times of a point", () => {
  it("that charge bodies are work of their own", () => {
    const lines = [
      "- Thời gian thực hiện:",
      "+ Công an xã gửi kết quả trước ngày 15/9/2026.",
      "+ Các thôn tự kiểm tra.",
    ];
    expect(tasks("1. Rà soát dữ liệu dân cư.", ...lines)).toEqual([
      "I.1 |  | ",
      "I.1.1 | Công an xã | 2026-09-15",
      "I.1.2 | Các thôn | ",
    ]);
  });

  it("in brackets before a label are its limit", () => {
    expect(tasks("1. Tổ chức ngày hội đọc sách (từ 05/9 đến 10/9/2026; chủ trì: Trường Tiểu học số 1).")).toEqual([
      "I.1 | Trường Tiểu học số 1 | 2026-09-10",
    ]);
  });

  it("behind a label that names bodies are no body", () => {
    const words = "Xây dựng hồ bơi. Chủ trì: Phòng Kinh tế; phối hợp: Công an xã. Trình trước ngày 15/10/2026.";
    expect(tasks(`1. ${words}`)).toEqual(["I.1 | Phòng Kinh tế | 2026-10-15"]);
  });

  it("belong to the point where the dashes between only describe it", () => {
    const described = ["- Yêu cầu kỹ thuật:", "+ Máy chủ đáp ứng 500 người dùng.", "- Đơn vị chủ trì: Văn phòng"];
    expect(tasks("1. Nâng cấp hệ thống một cửa", ...described, "- Thời gian hoàn thành: Quý III/2026")).toEqual([
      "I.1 | Văn phòng | 2026-09-30",
    ]);
  });

  it("may lean on the month of a draft whose day is blank", () => {
    const head = ["Số:     /KH-UBND", "Tân Hưng, ngày     tháng 9 năm 2026", "KẾ HOẠCH", "Cứu hộ năm 2026"];
    const draft = readText(...head, "", "I. NHIỆM VỤ", "", "1. Trực cứu hộ (15/9).");
    expect(tasksOf(draft)[0]?.deadline?.end).toBe("2026-09-15");
  });
});
