import { describe, expect, it } from "vitest";
import { readPlan, readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const head = ["UBND XÃ AN BÌNH", "Số: 12/KH-UBND", "An Bình, ngày 05 tháng 01 năm 2026"];
const inPlan = (...lines: string[]) => tasksOf(readPlan(...lines)).map(said);
const leads = (...lines: string[]): string[][] =>
  tasksOf(readPlan("I. TỔ CHỨC THỰC HIỆN", ...lines)).map(({ lead }) => lead.map(({ value }) => value));

describe("titles without a number", () => {
  it("name whose work the points below them are", () => {
    const lines = [
      "III. Tổ chức thực hiện",
      "Ban giám hiệu",
      "- Thành lập Ban chỉ đạo, phân công từng thành viên.",
      "Giáo viên chủ nhiệm",
      "- Tổ chức cho học sinh ký cam kết trước ngày 15/9/2026.",
    ];
    expect(inPlan(...lines)).toEqual([
      { path: "III.1.1", lead: ["Ban giám hiệu"] },
      { path: "III.2.1", lead: ["Giáo viên chủ nhiệm"], until: "2026-09-15" },
    ]);
  });

  it("take turns with sentences in text without a single mark, and are no work themselves", () => {
    const lines = [
      "II. NỘI DUNG TRIỂN KHAI",
      "Nâng cao trách nhiệm của người đứng đầu",
      "Rà soát, bổ sung nội quy của nhà trường; công khai nội quy tại bảng tin của trường.",
      "Đổi mới hình thức tuyên truyền",
      "Tổ chức các buổi sinh hoạt chuyên đề dưới cờ với nội dung gần gũi, dễ nhớ.",
      "Xây dựng chuyên mục an toàn trên trang thông tin điện tử của nhà trường.",
    ];
    expect(inPlan(...lines)).toHaveLength(3);
  });
});

describe("a title that is one name", () => {
  it.each([
    ["1. Phòng Quản lý xây dựng", "Phòng Quản lý xây dựng"],
    ["1. Các Đội quản lý điện khu vực:", "Các Đội quản lý điện khu vực"],
    ["1. Nhà thầu thi công (Liên danh Công ty An Phát - Công ty Bình Minh)", "Nhà thầu thi công"],
  ])("is read whole in %j", (title, lead) => {
    expect(leads(title, "- Lập tiến độ chi tiết của từng hạng mục.")).toEqual([[lead]]);
  });
});

describe("who is charged", () => {
  it.each([
    [
      "1. Các trường: THCS Lê Lợi, Tiểu học Trần Phú tổ chức ký cam kết.",
      ["Trường THCS Lê Lợi", "Trường Tiểu học Trần Phú"],
    ],
    [
      "1. Các đảng ủy: Công an tỉnh, Quân sự tỉnh xây dựng kế hoạch thực hiện.",
      ["Đảng ủy Công an tỉnh", "Đảng ủy Quân sự tỉnh"],
    ],
    ["1. Các đơn vị chưa nộp báo cáo (Trường Hoa Mai, Trạm Y tế): nộp ngay.", ["Các đơn vị chưa nộp báo cáo"]],
    ["1. Đối với Sở Y tế: tăng cường kiểm tra, hướng dẫn các đơn vị trực thuộc.", ["Sở Y tế"]],
    ["1. Đối với các doanh nghiệp: tăng cường kiểm tra, hướng dẫn.", []],
    ["1. Theo dõi giá cả hàng hóa thiết yếu (Đội QLTT số 1 đến số 8, thường xuyên).", ["Đội QLTT số 1 đến số 8"]],
    [
      "1. Các doanh nghiệp đầu mối kinh doanh xăng dầu: duy trì dự trữ.",
      ["Các doanh nghiệp đầu mối kinh doanh xăng dầu"],
    ],
    ["1. ƯBND xã Tân Lập rà soát hộ nghèo.", ["ƯBND xã Tân Lập"]],
    ["1. Tổ chức đoàn doanh nghiệp tham gia Hội chợ mùa thu.", []],
    ["1. Kỷ niệm ngày thành lập Đoàn 26/3 bằng các việc làm thiết thực (đ/c Hạnh).", ["đ/c Hạnh"]],
  ])("in %j", (line, lead) => {
    expect(leads(line)).toEqual([lead]);
  });
});

describe("a label with a dash", () => {
  it("numbers points below points, as papers of the Party write them", () => {
    const lines = [
      "II- NHIỆM VỤ",
      "1- Nâng cao nhận thức",
      "1.1- Các chi bộ quán triệt Nghị quyết, hoàn thành trong quý II/2026.",
      "1.2- Đẩy mạnh tuyên truyền về giáo dục.",
      "2- Phát triển đội ngũ",
      "2.1- Ban Xây dựng Đảng rà soát quy hoạch cán bộ.",
    ];
    expect(inPlan(...lines)).toEqual([
      { path: "II.1.1", lead: ["Các chi bộ"], until: "2026-06-30" },
      { path: "II.1.2", lead: [] },
      { path: "II.2.1", lead: ["Ban Xây dựng Đảng"] },
    ]);
  });
});

describe("what hands out no work", () => {
  it.each([
    ["where the money comes from", "1. Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên của các đơn vị."],
    ["who looks after a place", "1. Thôn Phú An: đ/c Nguyễn Văn An."],
    ["an opinion", "1. UBND tỉnh ghi nhận sự cố gắng của các đơn vị trong công tác giải phóng mặt bằng."],
    ["what is at hand", "1. Lực lượng: 120 người, gồm: Công an xã 20 người, dân quân 100 người."],
    ["an aim", "1. Mục đích: Lan tỏa chính sách bảo hiểm; tăng mới 500 người."],
    ["when a contest is held", "1. Thời gian thi: sáng 02/12/2026."],
    [
      "that all carry it out, and whom to ask",
      "1. Yêu cầu các trường triển khai thực hiện nghiêm túc; có gì vướng mắc liên hệ Phòng Giáo dục.",
    ],
  ])("is %s", (_, line) => {
    expect(inPlan("I. TỔ CHỨC THỰC HIỆN", line)).toEqual([]);
  });

  it("is a law, an invitation, what somebody is granted", () => {
    const law = [
      "LUẬT",
      "PHÒNG BỆNH",
      "",
      "Điều 2. Trách nhiệm của Bộ Y tế",
      "1. Chủ trì, phối hợp với các Bộ ban hành quy chuẩn.",
    ];
    expect(tasksOf(readText(...head, ...law))).toEqual([]);
    const granted = [
      "QUYẾT ĐỊNH",
      "Về việc bổ nhiệm",
      "",
      "Điều 1. Bổ nhiệm ông Trần Văn An.",
      "Điều 2. Ông Trần Văn An được hưởng phụ cấp chức vụ hệ số 0,8.",
    ];
    expect(tasksOf(readText(...head, ...granted))).toEqual([]);
    const invitation = [
      "GIẤY MỜI",
      "Dự hội nghị",
      "",
      "UBND xã trân trọng kính mời: Đồng chí Trưởng thôn.",
      "Chủ trì: Đồng chí Chủ tịch UBND xã.",
    ];
    expect(tasksOf(readText(...head, ...invitation))).toEqual([]);
  });
});

describe("a table", () => {
  it("says in a column of months when the work is done", () => {
    const rows = ["STT\tNhiệm vụ\tCơ quan tham mưu\tTháng thực hiện", "1\tRà soát văn bản\tPhòng Kinh tế\tTháng 6"];
    expect(inPlan("I. NHIỆM VỤ", ...rows)).toMatchObject([{ lead: ["Phòng Kinh tế"], until: "2026-06-30" }]);
  });
});

describe("who is above a point", () => {
  it.each([
    [
      ["c) Đề nghị Trung ương Hội Nông dân Việt Nam", "- Chỉ đạo các cấp hội mở lớp dạy nghề."],
      "Trung ương Hội Nông dân Việt Nam",
    ],
    [
      ["c) Đề nghị Mặt trận Tổ quốc tại địa phương", "- Giám sát việc hỗ trợ hộ nghèo."],
      "Mặt trận Tổ quốc tại địa phương",
    ],
    [
      [
        "1. Hội Cựu chiến binh",
        "a) Chỉ đạo các chi hội thuộc phạm vi quản lý thực hiện:",
        "- Vận động hội viên trồng cây.",
      ],
      "Hội Cựu chiến binh",
    ],
  ])("leads it: %j", (lines, lead) => {
    expect(leads(...lines).at(-1)).toEqual([lead]);
  });

  it("leads it, and those its points begin with help", () => {
    const lines = [
      "I. PHÂN CÔNG",
      "1. Công an xã",
      "b) Chủ trì, phối hợp",
      "- Phòng Kinh tế rà soát các cơ sở kinh doanh có điều kiện.",
    ];
    const [task] = tasksOf(readPlan(...lines));
    expect([task?.lead, task?.coordinate].map((values) => values?.map(({ value }) => value))).toEqual([
      ["Công an xã"],
      ["Phòng Kinh tế"],
    ]);
  });

  it.each([
    ["1. UBND các xã là chủ thể của phong trào, trực tiếp vận động nhân dân tham gia.", ["UBND các xã"]],
    [
      "1. Các huyện ủy, đảng ủy trực thuộc Tỉnh ủy cụ thể hóa Nghị quyết vào chương trình công tác.",
      ["Các huyện ủy, đảng ủy trực thuộc Tỉnh ủy"],
    ],
    ["1. Phân công thường trực cấp cứu, sẵn sàng ứng phó khi có mưa lũ.", []],
    ["1. Căn cứ Luật Đất đai, các văn bản của Chính phủ, Bộ, ngành và tỉnh, phối hợp lập quy hoạch sử dụng đất.", []],
  ])("is named in %j", (line, lead) => {
    expect(leads(line)).toEqual([lead]);
  });
});

describe("what is no work beside work", () => {
  const work = ["I. NHIỆM VỤ", "1. Công an xã kiểm tra các cơ sở lưu trú."];

  it.each([
    [
      "what is punished",
      ["2. Lưu ý quy định xử lý vi phạm hành chính:", "- Không niêm yết giá phòng.", "- Cho thuê phòng không đăng ký."],
    ],
    [
      "what is judged by",
      [
        "2. Tiêu chí thi đua",
        "a) Đối với các thôn",
        "- Tổ chức tốt phong trào văn nghệ.",
        "- Hoàn thành vượt mức chỉ tiêu được giao.",
      ],
    ],
    [
      "what comes of not doing it",
      ["2. Đơn vị không hoàn thành nhiệm vụ đúng hạn phải kiểm điểm trách nhiệm tập thể."],
    ],
  ])("is %s", (_, lines) => {
    expect(inPlan(...work, ...lines)).toHaveLength(1);
  });

  it("is an appendix of data, whose table may hold work all the same", () => {
    const data = Array.from({ length: 14 }, (_, at) => `- Bộ nhớ ≥ ${at + 2} GB; ổ cứng ≥ 100 GB`);
    const table = ["STT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn", "1\tCài đặt phần mềm\tVăn phòng\tTháng 6/2026"];
    const paper = [
      ...head,
      "KẾ HOẠCH",
      "Di chuyển dữ liệu",
      "",
      ...work,
      "",
      "PHỤ LỤC",
      "Cấu hình máy chủ",
      "",
      "1. Cụm thứ nhất",
      "",
      ...data,
      "",
      ...table,
    ];
    expect(tasksOf(readText(...paper)).map(({ path }) => path)).toEqual(["I.1", expect.stringMatching(/^PL/u)]);
  });
});
