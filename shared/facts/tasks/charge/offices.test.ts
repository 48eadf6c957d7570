import { describe, expect, it } from "vitest";
import { contentOf } from "#tests/support/shape.ts";
import { readPlan, readPoints } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const plan = (...lines: string[]) => readPoints(...lines);
const values = (list: readonly { readonly value: string }[]): string[] => list.map(({ value }) => value);

/** What the tasks of a plan with these lines say, in short. */
const tasks = (...lines: string[]) =>
  tasksOf(plan(...lines)).map(({ path, lead, coordinate, deadline }) => ({
    path,
    lead: values(lead),
    ...(coordinate.length > 0 ? { coordinate: values(coordinate) } : {}),
    ...(deadline ? { until: deadline.raw } : {}),
  }));
const table = (...rows: string[][]): string =>
  rows
    .map((cells) => `| ${cells.join(" | ")} |`)
    .toSpliced(1, 0, `| ${(rows[0] ?? []).map(() => "---").join(" | ")} |`)
    .join("\n");

describe("names of offices end where their work begins", () => {
  it.each([
    ["Đoàn xã thu gom vỏ thuốc ngoài đồng.", "Đoàn xã"],
    ["Đoàn xã Bình Sơn thu gom vỏ thuốc ngoài đồng.", "Đoàn xã Bình Sơn"],
    ["Đoàn phường làm hai bồn hoa trước cổng.", "Đoàn phường"],
    ["Đội Quản lý vận hành phát quang dọc đường dây 476.", "Đội Quản lý vận hành"],
    ["Cục Kết cấu hạ tầng xây dựng tham mưu Bộ ban hành hướng dẫn.", "Cục Kết cấu hạ tầng xây dựng"],
    ["Phòng Hạ tầng xây dựng kế hoạch sửa đường.", "Phòng Hạ tầng"],
    ["Bác sĩ trưởng ca trực báo cáo ngay cho lãnh đạo khoa.", "Bác sĩ trưởng ca trực"],
    ["Công ty Điện lực báo trước lịch cắt điện cho khách hàng.", "Công ty Điện lực"],
    ["Ban Quản lý dự án tỉnh khởi công kè biển trong quý II/2026.", "Ban Quản lý dự án tỉnh"],
    ["Các đơn vị được giao khẩn trương giải ngân vốn.", "Các đơn vị được giao"],
    ["Phòng Kinh tế được giao chủ động rà soát các hộ.", "Phòng Kinh tế"],
  ])("%s", (sentence, lead) => {
    expect(tasks("I. NHIỆM VỤ", `1. ${sentence}`).map((task) => task.lead)).toEqual([[lead]]);
  });
});

describe("who does it, said in other places", () => {
  it("stands in labels of their own", () => {
    const lines = ["1. Dọn kênh nội đồng", "- Đơn vị chủ công: Đoàn xã.", "- Lực lượng tham gia: các thôn."];
    expect(tasks("I. NỘI DUNG", ...lines)).toEqual([{ path: "I.1", lead: ["Đoàn xã"], coordinate: ["các thôn"] }]);
  });

  it("stands behind a time in brackets, or before one behind a dash", () => {
    expect(
      tasks(
        "I. HOẠT ĐỘNG",
        "1. Thăm, tặng quà phụ nữ đơn thân (tháng 3/2026; các chi hội).",
        "2. Lập danh sách hộ nghèo phát sinh - Phòng Văn hóa - Xã hội - tháng 7/2026.",
      ),
    ).toEqual([
      { path: "I.1", lead: ["các chi hội"], until: "tháng 3/2026" },
      { path: "I.2", lead: ["Phòng Văn hóa - Xã hội"] },
    ]);
  });

  it("stands in a title with semicolons", () => {
    const lead = ["Sở Xây dựng", "Sở Tài chính", "Sở Nông nghiệp và Môi trường"];
    const list = "Các sở: Xây dựng; Tài chính; Nông nghiệp và Môi trường";
    for (const title of [list, `${list}:`])
      expect(tasks("I. NHIỆM VỤ", `1. ${title}`, "a) Rà soát quy hoạch ngành.")).toEqual([{ path: "I.1.a", lead }]);
  });

  it("stands in cells that say who leads and who helps", () => {
    const lines = table(
      ["TT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn"],
      ["1", "Mở dữ liệu", "Chủ trì: Sở Khoa học và Công nghệ; phối hợp: các sở, ngành", "Tháng 5/2026"],
    );
    expect(tasks("I. NHIỆM VỤ", lines)).toEqual([
      {
        path: "I.1",
        lead: ["Sở Khoa học và Công nghệ"],
        coordinate: ["các sở, ngành"],
        until: "Tháng 5/2026",
      },
    ]);
  });

  it("stands in a column of forces, where it names bodies and counts no heads", () => {
    const rows = (who: string): string =>
      table(["TT", "Nội dung thực hiện", "Lực lượng", "Thời gian"], ["1", "Tuần tra đêm", who, "08/6/2026"]);
    expect(tasks("I. NHIỆM VỤ", rows("Công an xã"))[0]?.lead).toEqual(["Công an xã"]);
    expect(tasks("I. NHIỆM VỤ", rows("20 người"))[0]?.lead).toEqual([]);
  });

  it("stands beside an indicator that somebody answers for", () => {
    const rows = (who: string): string =>
      table(["TT", "Chỉ tiêu", "Dự toán 2026", who], ["1", "Thu lệ phí trước bạ", "12 tỷ đồng", "Thuế cơ sở 2"]);
    expect(tasks("I. NHIỆM VỤ", rows("Bộ phận chịu trách nhiệm"))).toEqual([{ path: "I.1", lead: ["Thuế cơ sở 2"] }]);
    expect(tasks("I. NHIỆM VỤ", rows("Ghi chú"))).toEqual([]);
  });
});

describe("steps", () => {
  it("are lines of their own", () => {
    const end = "Khảo sát lưới điện hạ áp, lập danh sách hộ cần thay dây và hòm công tơ.";
    const lines = Array.from({ length: 9 }, (_, at) => `Bước ${at + 1} (ngày ${at + 1}/3/2026): ${end}`);
    expect(contentOf(readPlan("I. NỘI DUNG", ...lines)).slice(-9)).toEqual(lines.map((line) => `paragraph ${line}`));
  });

  it("hand out work below a part that does not", () => {
    const lines = [
      "1. Các bước đánh giá:",
      "- Tổng hợp ở cấp xã.",
      "+ Phòng Kinh tế tổng hợp số liệu trước ngày 15/5/2026.",
    ];
    expect(tasks("I. PHƯƠNG PHÁP ĐÁNH GIÁ", ...lines)).toEqual([
      { path: "I.1.1.1", lead: ["Phòng Kinh tế"], until: "trước ngày 15/5/2026" },
    ]);
  });
});

describe("what looks like work or like none", () => {
  it.each([
    ["where the money comes from", "1. Kinh phí: theo quy định.", []],
    ["money to be found", "1. Kinh phí: bố trí 50 triệu đồng cho các thôn.", ["I.1"]],
    ["a letter to be written", "1. Có văn bản yêu cầu chủ đầu tư che chắn công trường.", ["I.1"]],
  ])("%s", (_, line, paths) => {
    expect(tasks("I. NHIỆM VỤ", line).map(({ path }) => path)).toEqual(paths);
  });

  it("a point that all are to carry out the paper, among the duties", () => {
    const line = "Các bộ phận, cá nhân nghiêm túc triển khai thực hiện Kế hoạch này.";
    expect(tasks("I. TỔ CHỨC THỰC HIỆN", `1. ${line}`).map(({ path }) => path)).toEqual(["I.1"]);
    expect(tasks("I. NHIỆM VỤ", `1. ${line}`)).toEqual([]);
  });

  it("the outline of a report", () => {
    const outline = ["Phụ lục", "ĐỀ CƯƠNG BÁO CÁO", "I. CÔNG TÁC CHỈ ĐẠO", "1. Công tác tuyên truyền cải cách."];
    const appendix = (title: string): string[] =>
      tasks("I. NHIỆM VỤ", "1. Công an xã tuần tra.", ...outline.with(1, title)).map(({ path }) => path);
    expect(appendix("ĐỀ CƯƠNG BÁO CÁO")).toEqual(["I.1"]);
    expect(appendix("NHIỆM VỤ CỤ THỂ")).toHaveLength(2);
  });
});
