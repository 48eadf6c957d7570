import { describe, expect, it } from "vitest";
import { contentOf } from "#tests/support/shape.ts";
import { readPlan, readPoints } from "#tests/support/read-text.ts";
import { isClosed } from "./join.ts";

/** The paragraphs of a body typed line by line, an empty line between, as a scan gives pages. */
function body(...lines: string[]): string[] {
  return contentOf(readPoints(...lines));
}

const long =
  "Ủy ban nhân dân xã ban hành Kế hoạch chuyển đổi số năm 2026 để nâng cao hiệu lực, hiệu quả quản lý và chất lượng phục vụ";

describe("a sentence cut by a page", () => {
  it.each([
    ["goes on in small letters", `${long} người dân`, "trên địa bàn xã."],
    [
      "goes on with a number after a word that asks for one",
      "Thực hiện Chỉ thị số",
      "05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ.",
    ],
    ["goes on after an open bracket", "Giao các đơn vị (Công an xã, Văn phòng", "Đảng ủy xã) thực hiện."],
    [
      "goes on with the name of a place behind its kind",
      "Văn phòng Chính phủ thông báo để Ủy ban nhân dân tỉnh",
      "Hà Nam biết, thực hiện.",
    ],
    [
      "goes on with the end of a range of years",
      "Xây dựng kế hoạch phát triển rừng giai đoạn 2026",
      "- 2030, tập trung vào rừng gỗ lớn.",
    ],
    [
      "goes on with a dash within a quotation",
      "Bảo đảm an toàn cho khách mời của chương trình “Lễ hội Sông Lam",
      "- Hồng Lĩnh lần thứ II”.",
    ],
    ["goes on after a comma", "Các đơn vị Công an xã, Văn phòng xã,", "Phòng Kinh tế thực hiện."],
    ["goes on after a word that cannot end it", "Kế hoạch này được ban hành theo chỉ đạo của", "Ủy ban nhân dân tỉnh."],
    ["goes on with a name after many words", long, "Nhân dân trên địa bàn xã."],
    [
      "goes on with a name behind its noun",
      "Đề nghị Ủy ban Mặt trận Tổ quốc xã, Hội Liên hiệp",
      "Phụ nữ xã và các hội tuyên truyền.",
    ],
  ])("%s", (_, first, second) => {
    expect(body(first, second)).toEqual([`paragraph ${first} ${second}`]);
  });

  it.each([
    ["- Cử cán bộ phối hợp với", "Ủy ban nhân dân xã rà soát hồ sơ.", "item 1"],
    ["Điều 5. Trách nhiệm của Trưởng", "Ban Chỉ đạo xã", "heading 1"],
    ["1. Sở", "Khoa học và Công nghệ chủ trì rà soát.", "item 1"],
  ])("goes on below a label: %s", (first, second, shape) => {
    expect(body(first, second)).toEqual([`${shape} ${first} ${second}`]);
  });

  it("goes on with a number that names something", () => {
    expect(body("- Xử lý hồ sơ theo quy định tại khoản 2", "Điều 25 Luật Đầu tư.")).toHaveLength(1);
    expect(body("- Trình tại Kỳ họp thứ 10, Quốc hội khóa", "XV. Báo cáo kết quả.")).toHaveLength(1);
    expect(body("- Thực hiện chế độ báo cáo theo quy định tại Chương", "XI Nghị định số 77/2025/NĐ-CP.")).toHaveLength(
      1,
    );
    expect(body("Căn cứ Luật Đầu tư, quyết định:", "Điều 1. Phê duyệt đề án.")).toHaveLength(2);
  });

  it("goes on with bodies up to a semicolon and a title in capitals", () => {
    expect(body("1. Các phòng, ban xã;", "Ủy ban MTTQ xã rà soát hồ sơ.")).toHaveLength(1);
    expect(
      contentOf(readPlan("II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP", "TRONG THỜI GIAN TỚI", "", "1. Rà soát.")),
    ).toHaveLength(2);
    expect(contentOf(readPlan("II. NHIỆM VỤ", "CÔNG TÁC CÁN BỘ", "", "1. Rà soát."))).toHaveLength(3);
  });

  it("goes on with a list of names", () => {
    expect(body("1. Trách nhiệm của các Sở:", "Xây dựng, Tài chính, Nội vụ.")).toHaveLength(1);
    expect(body("1. Các xã: Tân An, Long", "Hòa, Phú Thịnh khẩn trương nộp hồ sơ.")).toHaveLength(1);
    expect(body("1. Trách nhiệm của các Sở:", "Rà soát hồ sơ tồn đọng.")).toHaveLength(2);
  });

  it("is not joined where a title may end", () => {
    expect(body("Đối với Công an xã", "Tăng cường tuần tra ban đêm.")).toHaveLength(2);
    expect(body("Trách nhiệm của Giám đốc Sở", "Chỉ đạo các phòng rà soát.")).toHaveLength(2);
  });

  it("is joined without a blank before a sign", () => {
    expect(body("Giao các đơn vị thực hiện", ", báo cáo kết quả.")).toEqual([
      "paragraph Giao các đơn vị thực hiện, báo cáo kết quả.",
    ]);
  });

  it("is joined over a page number, which is set aside", () => {
    const document = readPlan(`${long} người dân`, "", "- 2 -", "", "trên địa bàn xã.");
    expect(contentOf(document)).toEqual([`paragraph ${long} người dân trên địa bàn xã.`]);
    expect(document.source?.furniture).toContainEqual({ text: "- 2 -", line: 8, why: "số trang" });
  });

  const line = "rà soát hồ sơ tồn đọng, lập danh sách theo từng thôn và báo cáo kết quả về";
  const lines = (count: number): string[] => Array.from({ length: count }, () => line);

  it("is joined over the numbers of pages that were copied line by line", () => {
    const copied = readPlan(
      "- Văn phòng",
      ...lines(16),
      "2",
      ...lines(16),
      "3",
      "trên địa bàn.",
      "- Trạm Y tế chủ trì.",
    );
    expect(contentOf(copied)).toEqual([
      `item 1 - Văn phòng ${lines(32).join(" ")} trên địa bàn.`,
      "item 1 - Trạm Y tế chủ trì.",
    ]);
    expect(copied.source?.furniture.map(({ text }) => text)).toEqual(["2", "3"]);
  });

  it("goes on behind a line as long as most, whatever long lines the notes have", () => {
    const note = `${line} Ủy ban nhân dân xã để xem xét`;
    const cut = ["- Hằng tháng tổng hợp kết quả rà soát và tham mưu, đề xuất", "Chủ tịch xã các giải pháp quản lý."];
    const copied = readPlan("- Văn phòng", ...lines(19), "các thôn.", ...cut, "[1] Theo dõi:", note);
    expect(contentOf(copied)).toContain(`item 1 ${cut.join(" ")}`);
  });

  it("is joined over a ruler and notes at the foot of the page", () => {
    const document = readPlan(
      "Giao Công an xã thực hiện¹ và báo cáo về",
      "",
      "-------------",
      "",
      "¹ Kế hoạch số 12/KH-UBND.",
      "",
      "Ủy ban nhân dân xã.",
    );
    expect(contentOf(document)).toEqual([
      "paragraph Giao Công an xã thực hiện và báo cáo về Ủy ban nhân dân xã.",
      "note at 25: 1",
      "paragraph Kế hoạch số 12/KH-UBND.",
    ]);
  });
});

describe("what is no cut sentence", () => {
  it.each([
    ["a sentence that is closed", "Giao Công an xã thực hiện.", "Văn phòng theo dõi."],
    ["a sentence that ends in ./.", "Trên đây là Kế hoạch của xã./.", "đề nghị các đơn vị thực hiện."],
    ["a sentence that ends in a quote", "Phong trào “Bình dân học vụ số.”", "các đơn vị thực hiện."],
  ])("stays apart: %s", (_, first, second) => {
    expect(body(first, second)).toEqual([`paragraph ${first}`, `paragraph ${second}`]);
  });

  it("stays apart: what begins with a label", () => {
    expect(body("1. Giao Công an xã thực hiện và", "2. Giao Văn phòng theo dõi")).toEqual([
      "item 1 1. Giao Công an xã thực hiện và",
      "item 1 2. Giao Văn phòng theo dõi",
    ]);
  });

  it("stays apart: a title in capitals and the words under it", () => {
    expect(body("I. MỤC ĐÍCH, YÊU CẦU", "Nâng cao nhận thức của cán bộ.")).toEqual([
      "heading 1 I. MỤC ĐÍCH, YÊU CẦU",
      "paragraph Nâng cao nhận thức của cán bộ.",
    ]);
  });

  it("stays apart: a short title of a point and the words under it", () => {
    expect(body("1. Mục đích", "Nâng cao nhận thức của cán bộ.")).toEqual([
      "heading 1 1. Mục đích",
      "paragraph Nâng cao nhận thức của cán bộ.",
    ]);
  });
});

describe("a text broken by its printer", () => {
  it("has its lines joined to paragraphs by their width", () => {
    const lines = [
      "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về chuyển đổi số, Ủy ban",
      "nhân dân xã ban hành Kế hoạch với các nội dung sau đây để các cơ quan,",
      "đơn vị và Nhân dân trên địa bàn xã biết và thực hiện.",
      "",
      "Kế hoạch này được gửi đến các thôn, các đơn vị sự nghiệp, các hội và",
      "Đoàn thể của xã để phối hợp. Trong quá trình thực hiện, nếu có khó khăn",
      "Các đơn vị báo cáo Ủy ban nhân dân xã xem xét, giải quyết.",
      "",
      "Văn phòng theo dõi việc thực hiện và báo cáo kết quả hằng tháng trước",
      "ngày 20.",
    ];
    expect(contentOf(readPlan(...lines))).toEqual([
      `paragraph ${lines.slice(0, 3).join(" ")}`,
      `paragraph ${lines.slice(4, 7).join(" ")}`,
      `paragraph ${lines.slice(8).join(" ")}`,
    ]);
  });
});

describe("the title of a chapter", () => {
  it("stands below its number and belongs to it", () => {
    const lines = [
      "Chương I",
      "QUY ĐỊNH CHUNG",
      "VÀ NGUYÊN TẮC",
      "",
      "Điều 1. Phạm vi",
      "Quy chế này quy định việc phối hợp.",
    ];
    expect(contentOf(readPlan(...lines))).toEqual([
      "heading 1 Chương I QUY ĐỊNH CHUNG VÀ NGUYÊN TẮC",
      "heading 2 Điều 1. Phạm vi",
      "paragraph Quy chế này quy định việc phối hợp.",
    ]);
  });

  it("is not the text that follows a titled number", () => {
    const lines = ["Phần I. SỰ CẦN THIẾT", "", "TỔNG QUAN", "", "Tỉnh có nhiều tàu cá."];
    expect(contentOf(readPlan(...lines))[0]).toBe("heading 1 Phần I. SỰ CẦN THIẾT");
  });
});

describe("isClosed", () => {
  it.each(["Hết.", "như sau:", "một;", "Hết./.", "Sao?", "(Hết.)", "“Hết.”", "vân vân…"])("holds for %j", (text) => {
    expect(isClosed(text)).toBe(true);
  });

  it.each(["và", "các cơ quan,", "(Hết)", "số 05/CT-TTg", "1.162 hồ"])("does not hold for %j", (text) => {
    expect(isClosed(text)).toBe(false);
  });
});
