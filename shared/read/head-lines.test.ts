import { describe, expect, it } from "vitest";
import { textOf } from "#shared/model/text.ts";
import { readText } from "#tests/support/read-text.ts";

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const plan = ["KẾ HOẠCH", "Phòng, chống dịch bệnh mùa hè", "", "Ủy ban nhân dân ban hành Kế hoạch như sau:"];

function head(...lines: string[]): string[] {
  return readText(...lines).header.children.map((line) => `${line.role}: ${textOf(line)}`);
}

describe("the boxes of a head", () => {
  it("are put together where a narrow column broke them over lines", () => {
    const lines = [
      "ỦY BAN NHÂN",
      "DÂN",
      "THÀNH PHỐ HỒ CHÍ MINH",
      "-------",
      "CỘNG HÒA XÃ",
      "HỘI CHỦ NGHĨA VIỆT NAM",
      motto,
    ];
    const dated = ["Số: 31/KH-UBND", "Thành phố Hồ", "Chí Minh, ngày 05 tháng 4 năm 2026"];
    expect(head(...lines, ...dated, ...plan)).toEqual([
      "issuer: ỦY BAN NHÂN DÂN",
      "issuer: THÀNH PHỐ HỒ CHÍ MINH",
      `state-name: ${state}`,
      `motto: ${motto}`,
      "number: Số: 31/KH-UBND",
      "place-date: Thành phố Hồ Chí Minh, ngày 05 tháng 4 năm 2026",
      "kind: KẾ HOẠCH",
      "subject: Phòng, chống dịch bệnh mùa hè",
    ]);
  });

  it("stay two where a name stands over a place and a date", () => {
    const lines = ["UBND XÃ TÂN HƯNG", "Số: 31/KH-UBND", "Lê Văn", "Tân Hưng, ngày 05 tháng 4 năm 2026", ...plan];
    expect(head(...lines)).toContain("place-date: Tân Hưng, ngày 05 tháng 4 năm 2026");
  });

  it("are cut where the number stands behind the names on one line", () => {
    const left = "ỦY BAN MTTQ VIỆT NAM XÃ TÂN HƯNG BAN THƯỜNG TRỰC Số: /KH-MTTQ-BTT";
    expect(head(`${left}\t${state} ${motto} Tân Hưng, ngày tháng 4 năm 2026`, ...plan).slice(0, 6)).toEqual([
      "parent-body: ỦY BAN MTTQ VIỆT NAM XÃ TÂN HƯNG",
      "issuer: BAN THƯỜNG TRỰC",
      "number: Số: /KH-MTTQ-BTT",
      `state-name: ${state}`,
      `motto: ${motto}`,
      "place-date: Tân Hưng, ngày tháng 4 năm 2026",
    ]);
  });

  it("keep number and symbol together that stand in two cells", () => {
    const lines = [
      `UBND\t\t${state}`,
      `XÃ TÂN HƯNG\t\t${motto}`,
      "Số: 31\t/KH-UBND\tTân Hưng, ngày 05 tháng 4 năm 2026",
    ];
    expect(head(...lines, ...plan)).toContain("number: Số: 31/KH-UBND");
  });

  it("are free of the signs between the cells of a table, which are named as no words of the paper", () => {
    const document = readText(
      `UBND XÃ TÂN HƯNG | ${state} |`,
      "Số: 31/UBND-VX | Tân Hưng, ngày 05 tháng 4 năm 2026 |",
      "Kính gửi: |",
      "- Trạm Y tế;",
      "- Các thôn.",
      "Ủy ban nhân dân xã yêu cầu:",
    );
    expect(document.header.children.map((line) => `${line.role}: ${textOf(line)}`)).toEqual([
      "issuer: UBND XÃ TÂN HƯNG",
      `state-name: ${state}`,
      "number: Số: 31/UBND-VX",
      "place-date: Tân Hưng, ngày 05 tháng 4 năm 2026",
      "salutation: Kính gửi:",
      "addressee: Trạm Y tế;",
      "addressee: Các thôn.",
    ]);
    expect(document.source?.furniture.map(({ text }) => text)).toContain("|");
  });

  it("are not looked for in a sentence that names the Party", () => {
    const lines = [
      "ĐẢNG ỦY XÃ TÂN HƯNG",
      "Số 05-CTr/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Tân Hưng, ngày 05 tháng 4 năm 2026",
    ];
    const document = readText(
      ...lines,
      "CHƯƠNG TRÌNH",
      "Công tác năm 2026",
      "",
      "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
    );
    expect(document.header.children.map((line) => `${line.role}: ${textOf(line)}`).slice(-2)).toEqual([
      "kind: CHƯƠNG TRÌNH",
      "subject: Công tác năm 2026",
    ]);
    expect(document.body.children.map((block) => textOf(block as never))).toEqual([
      "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
    ]);
  });

  it("leave out the words of a page that stand above the names", () => {
    const lines = ["Hệ thống tra cứu", "Đang tải, vui lòng chờ...", "UBND XÃ TÂN HƯNG", state, motto, "Số: 31/KH-UBND"];
    expect(head(...lines, ...plan).slice(0, 3)).toEqual([
      "other: Hệ thống tra cứu",
      "other: Đang tải, vui lòng chờ...",
      "issuer: UBND XÃ TÂN HƯNG",
    ]);
  });

  it("hold what a letter of the Party is about, below its number and without “V/v”", () => {
    const lines = [
      "ĐẢNG ỦY XÃ TÂN HƯNG",
      "*",
      "Số 12-CV/ĐU",
      "Tăng cường phòng, chống dịch",
      "trong mùa hè",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Tân Hưng, ngày 05 tháng 4 năm 2026",
      "Kính gửi: Các chi bộ trực thuộc,",
    ];
    expect(head(...lines, "", "Đảng ủy xã yêu cầu các chi bộ thực hiện.")).toContain(
      "subject: Tăng cường phòng, chống dịch",
    );
  });

  it("tell the kind by the symbol of the Party too", () => {
    const lines = [
      "VĂN PHÒNG",
      "ĐẢNG CỘNG SẢN",
      "VIỆT NAM",
      "Số 07-HD/VPTU",
      "Tân Hưng, ngày 05 tháng 4 năm 2026",
      "",
      "Văn phòng hướng dẫn như sau:",
    ];
    expect(readText(...lines).kind).toBe("guidance");
  });
});

describe("the title of a kind that the decree does not know", () => {
  it.each(["KẾT LUẬN", "NỘI QUY"])("%s is one, the lines below it are the subject", (title) => {
    const lines = [
      "ĐẢNG ỦY XÃ TÂN HƯNG",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Số 12-KL/ĐU",
      "Tân Hưng, ngày 05 tháng 4 năm 2026",
    ];
    const document = readText(
      ...lines,
      title,
      "CỦA BAN THƯỜNG VỤ ĐẢNG ỦY",
      "VỀ CÔNG TÁC THU GOM RÁC",
      "",
      "Tại phiên họp ngày 02/4/2026, Ban Thường vụ kết luận:",
      "1. Giao Ủy ban nhân dân xã lập phương án.",
    );
    expect(document.header.children.slice(-3).map((line) => `${line.role}: ${textOf(line)}`)).toEqual([
      `kind: ${title}`,
      "subject: CỦA BAN THƯỜNG VỤ ĐẢNG ỦY",
      "subject: VỀ CÔNG TÁC THU GOM RÁC",
    ]);
  });
});

describe("a portal's labels", () => {
  it("may have their values below them", () => {
    const labels = [
      "Số hiệu:",
      "224/CĐ-UBND",
      "Loại văn bản:",
      "Công điện",
      "Ngày ban hành:",
      "20/11/2025",
      "Tình trạng:",
      "Đã biết",
    ];
    const document = readText(...labels, "Các xã, phường khẩn trương rà soát các điểm xung yếu.");
    expect(document.kind).toBe("dispatch");
    expect(document.header.children.map((line) => `${line.role}: ${textOf(line)}`)).toContain("number: 224/CĐ-UBND");
  });
});
