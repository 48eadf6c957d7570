import { describe, expect, it } from "vitest";
import { readPoints } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

/** What the tasks of a plan with these lines say, in short. */
const tasks = (...lines: string[]) =>
  tasksOf(readPoints(...lines)).map(({ path, lead, coordinate, deadline }) => ({
    path,
    lead: lead.map(({ value }) => value),
    ...(coordinate.length > 0 ? { coordinate: coordinate.map(({ value }) => value) } : {}),
    ...(deadline ? { until: deadline.end } : {}),
  }));
const work = ["I. NHIỆM VỤ"];

describe("tables with titles of their own", () => {
  const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;
  const table = (...rows: string[][]): string =>
    rows
      .map((cells) => row(...cells))
      .toSpliced(1, 0, row(...(rows[0] ?? []).map(() => "---")))
      .join("\n");

  it("say who does what by when in other words", () => {
    const lines = table(
      ["TT", "Việc phải làm", "Ai chủ trì", "Cùng làm", "Bắt đầu", "Hạn nộp"],
      ["1", "Kiểm kê kho sách", "Văn phòng", "Công an xã", "01/9/2026", "30/9/2026"],
    );
    expect(tasks(...work, lines)).toEqual([
      expect.objectContaining({ lead: ["Văn phòng"], coordinate: ["Công an xã"], until: "2026-09-30" }),
    ]);
  });

  it("take the column that says each work, where the one before it only groups them", () => {
    const lines = table(
      ["STT", "Nội dung hành động", "Hành động cụ thể", "Bộ ngành chủ trì", "Thời hạn"],
      ["1", "Hoàn thiện quy định về hộ tịch", "Sửa đổi quy trình đăng ký.", "Bộ Tư pháp", "10/2026"],
      ["", "", "Ban hành biểu mẫu điện tử.", "Bộ Công an", "12/2026"],
    );
    expect(tasks(...work, lines)).toEqual([
      expect.objectContaining({ lead: ["Bộ Tư pháp"], until: "2026-10-31" }),
      expect.objectContaining({ lead: ["Bộ Công an"], until: "2026-12-31" }),
    ]);
    expect(tasksOf(readPoints(...work, lines)).map(({ text }) => text)).toEqual([
      "Sửa đổi quy trình đăng ký.",
      "Ban hành biểu mẫu điện tử.",
    ]);
  });

  it("take Sở for a body and not for a number", () => {
    const lines = table(
      ["TT", "Tên nhiệm vụ", "Sở, ngành chủ trì tham mưu", "Số lượng"],
      ["1", "Kiểm kê đất đai", "Sở Tư pháp", "12"],
    );
    expect(tasks(...work, lines)).toEqual([expect.objectContaining({ lead: ["Sở Tư pháp"] })]);
  });

  it("hold who or when once for all rows below, where it stands before the work", () => {
    const byBody = table(
      ["Cơ quan", "Nhiệm vụ được giao", "Thời hạn"],
      ["Công an xã", "Rà soát dữ liệu dân cư", "Tháng 9/2026"],
      ["", "Lập danh sách hộ tạm trú", "Tháng 10/2026"],
    );
    expect(tasks(...work, byBody)).toEqual([
      expect.objectContaining({ lead: ["Công an xã"], until: "2026-09-30" }),
      expect.objectContaining({ lead: ["Công an xã"], until: "2026-10-31" }),
    ]);
    const behind = table(
      ["Nhiệm vụ được giao", "Cơ quan", "Thời hạn"],
      ["Rà soát dữ liệu dân cư", "Công an xã", "Tháng 9/2026"],
      ["Lập danh sách hộ tạm trú", "", "Tháng 10/2026"],
    );
    expect(tasks(...work, behind)[1]?.lead).toEqual([]);
  });

  it("are about what no title calls work, where somebody answers for each row", () => {
    const rows = [["1", "Tiếp cận đất đai", "6,41", "Sở Xây dựng"]];
    const named = table(["TT", "Chỉ số", "Điểm 2025", "Cơ quan làm đầu mối"], ...rows);
    expect(tasks(...work, named)).toEqual([expect.objectContaining({ lead: ["Sở Xây dựng"] })]);
    expect(tasks(...work, table(["TT", "Họ và tên", "Năm sinh", "Cơ quan làm đầu mối"], ...rows))).toEqual([]);
    expect(tasks(...work, table(["TT", "Chỉ số", "Điểm 2025", "Địa chỉ"], ...rows))).toEqual([]);
  });
});

describe("points named elsewhere", () => {
  it("are led by whom a bracket below the list names, within the part around it", () => {
    const lines = [
      "2. Hạ tầng",
      "a) Sửa đường trục thôn.",
      "b) Lắp đèn chiếu sáng.",
      "(Nhiệm vụ tại điểm 2 giao Công an xã chủ trì, Văn phòng phối hợp).",
    ];
    const led = { lead: ["Công an xã"], coordinate: ["Văn phòng"] };
    expect(tasks(...work, ...lines)).toEqual([
      { path: "I.2.a", ...led },
      { path: "I.2.b", ...led },
    ]);
  });
});
