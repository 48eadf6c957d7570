import { describe, expect, it } from "vitest";
import { contentOf } from "#tests/support/shape.ts";
import { readPoints } from "#tests/support/read-text.ts";

/** Form and level of each line of a body, an empty line between: "h1", "i3", "p", "f". */
function levels(...lines: string[]): string[] {
  return contentOf(readPoints(...lines)).map((line) => {
    const [type = "", level = ""] = line.split(" ");
    return type === "heading" || type === "item" ? `${type.charAt(0)}${level}` : type.charAt(0);
  });
}

describe("the ladder of a paper", () => {
  it("I. / 1. / a) / - / + goes down one rung each and back up", () => {
    const lines = [
      "I. NHIỆM VỤ",
      "1. Công tác tuyên truyền",
      "a) Về nội dung",
      "- Tuyên truyền trên loa.",
      "+ Buổi sáng;",
      "+ Buổi chiều.",
      "- Tuyên truyền lưu động.",
      "b) Về hình thức",
      "- Treo băng rôn.",
      "2. Công tác kiểm tra",
      "Kiểm tra hằng tháng.",
      "II. KINH PHÍ",
      "Ngân sách xã.",
    ];
    expect(levels(...lines)).toEqual(["h1", "h2", "h3", "i4", "i5", "i5", "i4", "h3", "i4", "h2", "p", "h1", "p"]);
  });

  it("1. / 1.1. / 1.1.1. counts its dots", () => {
    const lines = [
      "1. NHIỆM VỤ",
      "1.1. Tuyên truyền",
      "1.1.1. Trên loa phát thanh.",
      "1.1.2. Trên mạng.",
      "1.2. Kiểm tra",
      "Hằng tháng.",
      "2. KINH PHÍ",
    ];
    expect(levels(...lines)).toEqual(["h1", "h2", "i3", "i3", "h2", "p", "h1"]);
  });

  it("Điều / khoản / điểm", () => {
    const lines = [
      "Điều 1. Phạm vi điều chỉnh",
      "1. Quyết định này quy định:",
      "a) Mức thu;",
      "b) Mức chi.",
      "2. Đối tượng áp dụng.",
      "Điều 2. Giao Chánh Văn phòng theo dõi.",
    ];
    expect(levels(...lines)).toEqual(["h1", "h2", "i3", "i3", "i2", "i1"]);
  });

  it("Chương / Mục / Điều stand above each other, whatever came before", () => {
    const lines = [
      "Chương I. QUY ĐỊNH CHUNG",
      "Điều 1. Phạm vi",
      "Một.",
      "Chương II. TỔ CHỨC",
      "Mục 1. Bộ máy",
      "Điều 2. Cơ cấu",
      "Hai.",
    ];
    expect(levels(...lines)).toEqual(["h1", "h2", "p", "h1", "h2", "h3", "p"]);
  });

  it("A. / I. / 1. of a programme", () => {
    expect(
      levels(
        "A. MỤC TIÊU",
        "I. Chung",
        "Một.",
        "II. Cụ thể",
        "Hai.",
        "B. NHIỆM VỤ",
        "I. Tuyên truyền",
        "1. Sở Y tế thực hiện.",
      ),
    ).toEqual(["h1", "h2", "p", "h2", "p", "h1", "h2", "i3"]);
  });

  it("(1), (2) below a point, beginning again below the next", () => {
    expect(
      levels("1. Công an xã:", "(1) Tuyên truyền;", "(2) Kiểm tra.", "2. Văn phòng:", "(1) Tổng hợp.").map((form) =>
        form.slice(1),
      ),
    ).toEqual(["1", "2", "2", "1", "2"]);
  });

  it("goes on behind a number that is missing", () => {
    expect(levels("a) Tuyên truyền.", "c) Kiểm tra.", "d) Báo cáo.")).toEqual(["i1", "i1", "i1"]);
  });
});

describe("titles and points", () => {
  it("tells a title with words under it from a point", () => {
    expect(levels("1. Mục đích", "Nâng cao nhận thức.", "2. Sở Y tế rà soát, báo cáo.")).toEqual(["h1", "p", "i1"]);
  });

  it("has no title that is a whole sentence, though points stand under it", () => {
    expect(levels("1. Giao Sở Y tế rà soát. Cụ thể:", "- Rà soát thuốc.")).toEqual(["i1", "i2"]);
  });

  it.each([
    ["I. Mục đích, yêu cầu.", "h1"],
    ["II. Nội dung, hình thức và thời gian tổ chức sơ kết.", "h1"],
    ["III. Tổ chức thực hiện.", "h1"],
    ["2. Nhiệm vụ và giải pháp.", "h1"],
    ["2. Yêu cầu Công an xã rà soát.", "i1"],
    ["2. Phân công trực. Báo cáo kết quả.", "i1"],
    ["2. Tuyên truyền pháp luật.", "i1"],
    ["2. Công tác vận động Nhân dân tham gia phải được làm thường xuyên.", "i1"],
  ])("tells whether %s, with points under it, is a title", (line, form) => {
    expect(levels(line, "- Rà soát hộ nghèo.")).toEqual([form, "i2"]);
  });

  it("takes a title in capitals without words under it", () => {
    expect(levels("I. MỤC ĐÍCH", "II. YÊU CẦU")).toEqual(["h1", "h1"]);
  });

  it("knows titles without numbers: bold, in capitals, or a short line between paragraphs", () => {
    expect(levels("Mở đầu.", "**Về tuyên truyền**", "Một việc.")).toEqual(["p", "h1", "p"]);
    expect(levels("Mở đầu.", "TỔ CHỨC THỰC HIỆN", "Một việc.")).toEqual(["p", "h1", "p"]);
    expect(
      levels("Mở đầu là đoạn văn.", "Các địa phương vào cuộc", "Chủ tịch UBND tỉnh yêu cầu các huyện kiểm tra."),
    ).toEqual(["p", "h1", "p"]);
  });

  it("takes no sentence for a title: it ends with a stop", () => {
    expect(levels("Kế hoạch này có hiệu lực.", "Giao Văn phòng theo dõi.")).toEqual(["p", "p"]);
  });

  it('takes "QUYẾT ĐỊNH:" for a formula, not a title', () => {
    expect(levels("Căn cứ Luật Tổ chức chính quyền địa phương;", "QUYẾT ĐỊNH:", "Điều 1. Phê duyệt Đề án.")).toEqual([
      "b",
      "p",
      "i1",
    ]);
  });
});
