import { describe, expect, it } from "vitest";
import { readPlan, readText } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const spaced = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ""]);
const paths = (...lines: string[]): string[] => tasksOf(readPlan(...spaced(lines))).map(({ path }) => path);

describe("lists that hand out nothing", () => {
  it("name those whom a check looks at", () => {
    expect(
      paths(
        "I. NỘI DUNG",
        "1. Giám sát việc tiếp công dân đối với:",
        "- Trạm Y tế xã Tân Hưng;",
        "- Các tổ chức phụ trách thu gom rác (Hợp tác xã, Tổ tự quản).",
        "2. Đối tượng kiểm tra: Ủy ban nhân dân xã kiểm tra các bên, gồm có:",
        "- Việc lập hồ sơ quản lý rác ở thôn.",
        "3. Thành phần đoàn giám sát: Trưởng đoàn là Phó Chủ tịch xã; thành viên gồm đại diện Phòng Kinh tế.",
        "4. Phòng Kinh tế rà soát hồ sơ tiếp công dân.",
      ),
    ).toEqual(["I.4"]);
  });

  it("name what somebody may be given", () => {
    expect(
      paths(
        "I. KHEN THƯỞNG",
        "a) Hình thức khen thưởng",
        "- Huân chương Lao động;",
        "- Giấy khen của Chủ tịch UBND xã.",
        "b) Phòng Nội vụ tham mưu tặng Giấy khen cho tập thể.",
      ),
    ).toEqual(["I.b"]);
  });

  it("say how a paper is to look", () => {
    const guidance = readText(
      "Số: 12/HD-SNV",
      "HƯỚNG DẪN",
      "Trình bày văn bản",
      "",
      ...spaced([
        "I. THỂ THỨC VĂN BẢN",
        "1. Số của văn bản ghi bằng chữ số Ả Rập.",
        "Ví dụ 1: Sở Tài chính tổng hợp, báo cáo UBND tỉnh.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng Sở hướng dẫn, kiểm tra việc thực hiện.",
      ]),
    );
    expect(tasksOf(guidance).map(({ path }) => path)).toEqual(["II.1"]);
  });
});

describe("what stands before the work of a dispatch", () => {
  it("is whom it is sent to and what came to pass", () => {
    const dispatch = readText(
      "Số: 12/CĐ-UBND",
      "CÔNG ĐIỆN",
      "Về việc ứng phó bão",
      "",
      ...spaced([
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:",
        "- Giám đốc các Sở:",
        "Tài chính, Xây dựng, Y tế.",
        "- Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân các xã: Tân Hưng, Hòa Bình, Phú Lộc.",
        "Trong tháng 11 năm 2026, do mưa lớn đã xảy ra ngập lụt. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:",
        "1. Sở Xây dựng rà soát các khu vực sạt lở.",
      ]),
    );
    expect(tasksOf(dispatch).map(({ path }) => path)).toEqual(["1"]);
  });
});

describe("a title that tells the scope of those it names", () => {
  it.each([
    ", trong phạm vi chức năng, nhiệm vụ, quyền hạn của mình có trách nhiệm sau đây:",
    ", căn cứ chức năng, nhiệm vụ được giao:",
    " theo chức năng, nhiệm vụ được phân công có trách nhiệm:",
    " theo thẩm quyền quản lý",
  ])("charges them alone: %s", (scope) => {
    const tasks = tasksOf(
      readPlan(
        ...spaced([
          "I. TỔ CHỨC THỰC HIỆN",
          `1. Giám đốc các Sở, Chi cục trưởng Chi cục Thủy lợi${scope}`,
          "a) Rà soát đê.",
        ]),
      ),
    );
    expect(tasks.map(({ lead }) => lead.map(({ value }) => value))).toEqual([
      ["Giám đốc các Sở", "Chi cục trưởng Chi cục Thủy lợi"],
    ]);
  });
});

describe("a title that lists bodies of one kind with semicolons", () => {
  it("charges each of them", () => {
    const tasks = tasksOf(
      readPlan(
        ...spaced([
          "I. TỔ CHỨC THỰC HIỆN",
          "1. Các phòng: Cảnh sát giao thông; Kỹ thuật hình sự; Công an các xã, phường",
          "- Xây dựng kế hoạch chi tiết.",
        ]),
      ),
    );
    expect(tasks.map(({ lead }) => lead.map(({ value }) => value))).toEqual([
      ["Phòng Cảnh sát giao thông", "Phòng Kỹ thuật hình sự", "Công an các xã, phường"],
    ]);
  });

  it("is none where it lists what is to be done", () => {
    const tasks = tasksOf(
      readPlan(
        ...spaced(["I. TỔ CHỨC THỰC HIỆN", "1. Các sở: Rà soát đất công; Báo cáo kết quả", "- Xây dựng bản đồ."]),
      ),
    );
    expect(tasks.flatMap(({ lead }) => lead.map(({ value }) => value))).not.toContain("Sở Báo cáo kết quả");
  });
});
