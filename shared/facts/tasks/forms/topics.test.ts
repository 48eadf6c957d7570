import { describe, expect, it } from "vitest";
import { readPlan } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const names = (values: readonly { readonly value: string }[]): string => values.map(({ value }) => value).join(" + ");
const read = (lines: readonly string[]) => tasksOf(readPlan(...lines));
/** Each task as "path: lead | co-ordinators | limit". */
const tasks = (...lines: string[]): string[] =>
  read(lines.flatMap((line) => [line, ""])).map(
    ({ path, lead, coordinate, deadline }) =>
      `${path}: ${names(lead)} | ${names(coordinate)} | ${deadline?.end ?? deadline?.kind ?? ""}`,
  );

const programme = ["A. NỘI DUNG TRÌNH BAN CHẤP HÀNH", "1. Năm 2027"];

describe("a point that is a topic, with a line of its own below that says who and when", () => {
  it("is one task", () => {
    expect(
      tasks(
        ...programme,
        "1.1. Nghị quyết về phát triển du lịch cộng đồng trên địa bàn xã.",
        "Đảng ủy UBND xã chủ trì, phối hợp với các cơ quan liên quan tham mưu, trình trong tháng 3/2027.",
        "1.2. Kế hoạch kiểm tra, giám sát",
        "Ủy ban Kiểm tra Đảng ủy tham mưu, trình.",
        "1.3. Sơ kết công tác dân vận khéo",
        "- Ban Xây dựng Đảng chủ trì, phối hợp Mặt trận Tổ quốc xã chuẩn bị nội dung",
        "- Thời gian thực hiện: tháng 6/2027",
      ),
    ).toEqual([
      "A.1.1: Đảng ủy UBND xã | các cơ quan liên quan | 2027-03-31",
      "A.1.2: Ủy ban Kiểm tra Đảng ủy |  | 2027-12-31",
      "A.1.3: Ban Xây dựng Đảng | Mặt trận Tổ quốc xã | 2027-06-30",
    ]);
  });

  it("may be a dash or a paragraph", () => {
    expect(
      tasks(
        ...programme,
        "- Đề án phát triển vùng trồng dược liệu giai đoạn 2027 - 2030.",
        "Phòng Kinh tế tham mưu, trình trong Quý II/2027.",
        "2. Năm 2028",
        "Lãnh đạo, chỉ đạo tổ chức đại hội các chi bộ trực thuộc.",
        "Ban Xây dựng Đảng chủ trì, phối hợp tham mưu.",
      ),
    ).toEqual(["A.1.1: Phòng Kinh tế |  | 2027-06-30", "A.2: Ban Xây dựng Đảng |  | 2028-12-31"]);
  });

  it("may have the body alone above a labelled line, though a printer's lines are short", () => {
    const lines = [
      "1. Tổ chức phong trào thi đua chuyên đề",
      "Phòng Văn hóa - Xã hội",
      "Hoàn thành: Quý II/2027",
      "2. Kiểm tra công tác thi đua tại các thôn, buôn trên địa bàn",
      "Chủ trì: Thanh tra xã",
      "Thời gian: tháng 9/2027",
      "3. Tổng kết phong trào.",
      "Các thôn thực hiện trước 15/12/2027",
    ];
    expect(read(["A. NỘI DUNG", ...lines]).map(({ path, lead }) => `${path}: ${names(lead)}`)).toEqual([
      "A.1: Phòng Văn hóa - Xã hội",
      "A.2: Thanh tra xã",
      "A.3: Các thôn",
    ]);
  });

  it("is not joined with its line where a printer broke the lines", () => {
    const lines = [
      "2.1. Nghị quyết về đẩy mạnh công tác phát triển đảng viên nhiệm kỳ 2027 -2030",
      "Ban Xây dựng Đảng chủ trì, phối hợp với các cơ quan liên quan tham mưu, trình",
      "trong tháng 11/2027",
      "2.2. Kế hoạch thực hiện Đề án phát triển ứng dụng dữ liệu dân cư trên địa bàn",
      "xã trong giai đoạn tiếp theo",
      "Đảng ủy UBND xã tham mưu trình trong tháng 01/2028",
      "2.3. Nghị quyết nâng cao chất lượng giáo dục, trình bày theo mẫu của",
      "Ban Xây dựng Đảng chủ trì soạn thảo, gửi trước ngày 15/3/2028 về Văn phòng.",
    ];
    expect(read(["A. NỘI DUNG", ...lines]).map(({ path, lead }) => `${path}: ${names(lead)}`)).toEqual([
      "A.2.1: Ban Xây dựng Đảng",
      "A.2.2: Đảng ủy UBND xã",
      "A.2.3: ",
    ]);
  });

  it("leaves a line to itself below a title, a body or a brother", () => {
    expect(
      tasks(
        "1. Tổ chức thực hiện kế hoạch",
        "Các thôn tổ chức thực hiện.",
        "2. Công an xã theo dõi, báo cáo.",
        "Trạm Y tế xã thực hiện.",
      ),
    ).toEqual(["1: Các thôn |  | ", "2: Công an xã |  | ", "3: Trạm Y tế xã |  | "]);
    expect(tasks("I. NHIỆM VỤ", "- Vận động Nhân dân.", "- Các thôn tổ chức thực hiện.")).toHaveLength(2);
  });
});

describe("titles that name a time", () => {
  it("need no number", () => {
    expect(
      tasks("I. CÁC HỘI NGHỊ", "Quý I/2027", "- Sơ kết công tác dân vận.", "Tháng 4/2027:", "- Rà soát quy chế."),
    ).toEqual(["I.1.1:  |  | 2027-03-31", "I.2.1:  |  | 2027-04-30"]);
  });

  it.each([
    ["2. Năm 2027", "2027-12-31"],
    ["2. Quý IV, năm 2027:", "2027-12-31"],
    ["2. Quý II/2027", "2027-06-30"],
    ["2. Tháng 3/2027", "2027-03-31"],
    ["2. Năm học mới", ""],
    ["2. Tổng kết năm 2027", ""],
  ])("give it to their points: %s", (title, end) => {
    expect(tasks("I. NHIỆM VỤ", title, "- Rà soát hộ nghèo.")).toEqual([`I.2.1:  |  | ${end}`]);
  });
});
