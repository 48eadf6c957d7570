import { describe, expect, it } from "vitest";
import type { Document } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { RawDocument, RawTable } from "./raw/raw.ts";
import { readDocument } from "./reader.ts";
import { readText } from "#tests/support/read-text.ts";

/** The lines of the head as "role: words", and the first words of the body. */
function head(document: Document): string[] {
  const first = document.body.children[0];
  return [
    ...document.header.children.map((line) => `${line.role}: ${line.marker ?? ""}${textOf(line)}`),
    `body: ${first && first.type !== "table" && first.type !== "task" && first.type !== "page-break" ? textOf(first) : ""}`,
  ];
}

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const opening = "Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:";

const expected = [
  "issuer: ỦY BAN NHÂN DÂN",
  "issuer: XÃ TÂN HƯNG",
  `state-name: ${state}`,
  `motto: ${motto}`,
  "number: Số: 42/KH-UBND",
  "place-date: Tân Hưng, ngày 08 tháng 9 năm 2026",
  "kind: KẾ HOẠCH",
  "subject: Chuyển đổi số năm 2026",
  `body: ${opening}`,
];
const title = ["", "KẾ HOẠCH", "Chuyển đổi số năm 2026", "", opening];

describe("the two columns of the head", () => {
  it("are read one after the other", () => {
    const lines = [
      "ỦY BAN NHÂN DÂN",
      "XÃ TÂN HƯNG",
      state,
      motto,
      "Số: 42/KH-UBND",
      "Tân Hưng, ngày 08 tháng 9 năm 2026",
    ];
    expect(head(readText(...lines, ...title))).toEqual(expected);
  });

  it.each([
    ["spaces", "          "],
    ["a tab", "\t"],
  ])("are told apart on one line by %s", (_, gap) => {
    const lines = [
      `ỦY BAN NHÂN DÂN${gap}${state}`,
      `XÃ TÂN HƯNG${gap}${motto}`,
      `Số: 42/KH-UBND${gap}Tân Hưng, ngày 08 tháng 9 năm 2026`,
    ];
    expect(head(readText(...lines, ...title)).toSorted()).toEqual(expected.toSorted());
  });

  it("are told apart where one blank is left between them", () => {
    const lines = [
      `ỦY BAN NHÂN DÂN ${state}`,
      `XÃ TÂN HƯNG ${motto}`,
      "Số: 42/KH-UBND Tân Hưng, ngày 08 tháng 9 năm 2026",
    ];
    expect(head(readText(...lines, ...title)).toSorted()).toEqual(expected.toSorted());
  });

  it("are read from a table without lines", () => {
    const paragraph = (text: string) => ({ inlines: [{ text }], line: 1 });
    const row = (left: string[], right: string[]) => ({
      line: 1,
      cells: [left, right].map((lines) => ({ paragraphs: lines.map(paragraph) })),
    });
    const table: RawTable = {
      type: "table",
      line: 1,
      borderless: true,
      rows: [
        row(["ỦY BAN NHÂN DÂN", "XÃ TÂN HƯNG"], [state, motto]),
        row(["Số: 42/KH-UBND"], ["Tân Hưng, ngày 08 tháng 9 năm 2026"]),
      ],
    };
    const below = title.filter((text) => text !== "");
    const raw: RawDocument = {
      name: "a.docx",
      importer: "docx",
      blocks: [
        table,
        ...below.map((text, index) => ({
          ...paragraph(text),
          type: "paragraph" as const,
          line: index + 2,
          gapBefore: index !== 1,
        })),
      ],
      footnotes: [],
      furniture: [],
    };
    let next = 0;
    const read = head(readDocument(raw, () => `n${(next += 1)}`).document);
    expect(read.toSorted()).toEqual(expected.toSorted());
  });

  it("may be missing: the kind and the subject are still the head", () => {
    expect(head(readText("KẾ HOẠCH", "Chuyển đổi số năm 2026", "", opening))).toEqual([
      "kind: KẾ HOẠCH",
      "subject: Chuyển đổi số năm 2026",
      `body: ${opening}`,
    ]);
  });

  it("may be missing altogether: nothing of the text becomes a head", () => {
    const read = readText("Sáng nay, Ủy ban nhân dân tỉnh họp.", "", "Cuộc họp bàn về Đề án 06.");
    expect(read.header.children).toEqual([]);
    expect(read.kind).toBe("other");
  });
});

describe("the head", () => {
  it("names the superior body above the issuer", () => {
    expect(
      head(readText("UBND TỈNH HÀ NAM", "SỞ NỘI VỤ", state, motto, "Số: 05/KH-SNV", "", ...title)).slice(0, 2),
    ).toEqual(["parent-body: UBND TỈNH HÀ NAM", "issuer: SỞ NỘI VỤ"]);
  });

  it("of a letter has its subject under the number and its addressees below", () => {
    const letter = readText(
      "ỦY BAN NHÂN DÂN",
      "TỈNH QUẢNG NGÃI",
      state,
      motto,
      "Số: 1328/UBND-TTHC",
      "V/v triển khai Chỉ thị",
      "số 05/CT-TTg",
      "Quảng Ngãi, ngày 31 tháng 3 năm 2023",
      "",
      "Kính gửi:",
      "- Các sở, ban ngành;",
      "- UBND các huyện, thị xã, thành phố.",
      "",
      "Thực hiện Chỉ thị số 05/CT-TTg, UBND tỉnh yêu cầu:",
    );
    expect(letter.kind).toBe("letter");
    expect(head(letter).slice(4)).toEqual([
      "number: Số: 1328/UBND-TTHC",
      "subject: V/v triển khai Chỉ thị",
      "subject: số 05/CT-TTg",
      "place-date: Quảng Ngãi, ngày 31 tháng 3 năm 2023",
      "salutation: Kính gửi:",
      "addressee: -Các sở, ban ngành;",
      "addressee: -UBND các huyện, thị xã, thành phố.",
      "body: Thực hiện Chỉ thị số 05/CT-TTg, UBND tỉnh yêu cầu:",
    ]);
  });

  it.each([
    ["typed with a gap", ["Ban hành Quy chế làm việc", "", "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG", ""]],
    ["typed right below", ["Ban hành Quy chế làm việc", "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG"]],
    ["bold like the subject", ["**Ban hành Quy chế làm việc**", "", "**ỦY BAN NHÂN DÂN XÃ TÂN HƯNG**", ""]],
    ["below a subject in capitals", ["BAN HÀNH QUY CHẾ LÀM VIỆC", "ỦY BAN NHÂN DÂN XÃ TÂN HƯNG"]],
  ])("of a decision ends before the line that names who decides: %s", (_, lines) => {
    const bases = ["Căn cứ Luật Tổ chức chính quyền địa phương;", "", "QUYẾT ĐỊNH:", "", "Điều 1. Ban hành Quy chế."];
    const decision = readText(
      "Số: 12/QĐ-UBND",
      "Tân Hưng, ngày 08 tháng 9 năm 2026",
      "",
      "QUYẾT ĐỊNH",
      ...lines,
      ...bases,
    );
    expect(decision.kind).toBe("decision");
    expect(head(decision).at(-1)).toBe("body: ỦY BAN NHÂN DÂN XÃ TÂN HƯNG");
    expect(decision.body.children.map(({ type }) => type)).toEqual(["paragraph", "basis", "paragraph", "item"]);
  });

  it("of a dispatch names who wires and to whom", () => {
    const dispatch = readText(
      "Số: 14/CĐ-UBND",
      "HỎA TỐC",
      "Nam Định, ngày 05 tháng 9 năm 2024",
      "",
      "CÔNG ĐIỆN",
      "Về việc tập trung ứng phó khẩn cấp bão số 3",
      "",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:",
      "- Chủ tịch UBND các huyện, thành phố;",
      "- Giám đốc các sở.",
      "",
      "Hồi 04 giờ ngày 05/9, tâm bão ở khoảng 19,2 độ vĩ Bắc.",
    );
    expect(dispatch.kind).toBe("dispatch");
    expect(head(dispatch)).toEqual([
      "number: Số: 14/CĐ-UBND",
      "urgency: HỎA TỐC",
      "place-date: Nam Định, ngày 05 tháng 9 năm 2024",
      "kind: CÔNG ĐIỆN",
      "subject: Về việc tập trung ứng phó khẩn cấp bão số 3",
      "salutation: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:",
      "addressee: -Chủ tịch UBND các huyện, thành phố;",
      "addressee: -Giám đốc các sở.",
      "body: Hồi 04 giờ ngày 05/9, tâm bão ở khoảng 19,2 độ vĩ Bắc.",
    ]);
  });

  it("of a Party paper has the Party's name and a number with a dash", () => {
    const lines = [
      "ĐẢNG BỘ XÃ TÂN HƯNG          ĐẢNG CỘNG SẢN VIỆT NAM",
      "Số 60-KH/ĐU                  Tân Hưng, ngày 08 tháng 9 năm 2026",
      "",
      "KẾ HOẠCH",
      "Thực hiện Nghị quyết số 57-NQ/TW",
      "",
      "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Đảng ủy xây dựng Kế hoạch.",
    ];
    const read = readText(...lines);
    expect(read.kind).toBe("plan");
    expect(head(read).slice(0, -1)).toEqual([
      "issuer: ĐẢNG BỘ XÃ TÂN HƯNG",
      "state-name: ĐẢNG CỘNG SẢN VIỆT NAM",
      "number: Số 60-KH/ĐU",
      "place-date: Tân Hưng, ngày 08 tháng 9 năm 2026",
      "kind: KẾ HOẠCH",
      "subject: Thực hiện Nghị quyết số 57-NQ/TW",
    ]);
  });

  it('does not take a subject that begins with "Số hóa" for a number', () => {
    const read = readText("Số:     /KH-UBND", "KẾ HOẠCH", "Số hóa sổ hộ tịch – năm 2026", "", opening);
    expect(head(read)).toEqual([
      "number: Số:     /KH-UBND",
      "kind: KẾ HOẠCH",
      "subject: Số hóa sổ hộ tịch – năm 2026",
      `body: ${opening}`,
    ]);
  });

  it("does not take the debris of a web page, twice the same, for the name of the state", () => {
    const document = readText(
      "Đang tải nội dung...\nĐang tải nội dung...\nSỞ Y TẾ\nSố: 12/KH-SYT\nKẾ HOẠCH\nVề tiêm chủng",
    );
    expect(document.header.children.map(({ role }) => role)).not.toContain("state-name");
  });

  it("keeps rulers typed under the names as furniture", () => {
    const read = readText("SỞ Y TẾ", "_______", state, motto, "-------------", "Số: 1/KH-SYT", "", ...title);
    expect(read.source?.furniture.map(({ line }) => line)).toEqual([2, 5]);
    expect(head(read)[0]).toBe("issuer: SỞ Y TẾ");
  });

  it("knows the kind from the symbol when no line names it", () => {
    expect(
      readText("SỞ Y TẾ", "Số: 15/BC-SYT", "Lào Cai, ngày 01 tháng 7 năm 2026", "", "Sở Y tế báo cáo như sau:").kind,
    ).toBe("report");
  });

  it("knows the kind of a press summary from the paper it announces", () => {
    const summary = "(Cổng TTĐT) - Chủ tịch UBND tỉnh vừa ký ban hành Chỉ thị số 03/CT-UBND về hóa đơn điện tử.";
    expect(readText("Quyết liệt triển khai hóa đơn điện tử trong bán lẻ xăng dầu trên địa bàn", "", summary).kind).toBe(
      "directive",
    );
  });
});

describe("a head in other forms", () => {
  it("may be a draft's form: labelled lines", () => {
    const document = readText(
      "SỐ KÝ HIỆU: /THPTTH",
      "TRÍCH YẾU: V/v tăng cường an toàn trường học",
      "KÍNH GỬI: Các tổ chuyên môn; Đoàn trường.",
      "NƠI NHẬN: Sở GDĐT (báo cáo); Lưu: VT",
      "NỘI DUNG:",
      "Thực hiện Công văn số 12/SGDĐT, nhà trường yêu cầu các tổ rà soát cơ sở vật chất.",
    );
    expect(head(document)).toEqual([
      "number: SỐ KÝ HIỆU: /THPTTH",
      "subject: TRÍCH YẾU: V/v tăng cường an toàn trường học",
      "salutation: KÍNH GỬI: Các tổ chuyên môn; Đoàn trường.",
      "other: NƠI NHẬN: Sở GDĐT (báo cáo); Lưu: VT",
      "other: NỘI DUNG:",
      "body: Thực hiện Công văn số 12/SGDĐT, nhà trường yêu cầu các tổ rà soát cơ sở vật chất.",
    ]);
    expect(document.kind).toBe("letter");
  });

  it("may be a portal's page of a paper, alone or above the paper's own head", () => {
    const page = ["Số ký hiệu: 12/KH-UBND", "Ngày ban hành: 12/03/2026", "Loại văn bản: Kế hoạch", "Người ký: Lê An"];
    const alone = readText(...page, "", "1. Công an xã rà soát.");
    expect(alone.kind).toBe("plan");
    expect(alone.header.children.map(({ role }) => role)).toEqual(["number", "place-date", "kind", "other"]);
    const both = readText(...page, "", "XÃ TÂN HƯNG", "Số: 12/KH-UBND", "KẾ HOẠCH", "Chuyển đổi số", "", opening);
    expect(both.header.children.map(({ role }) => role)).toEqual([
      "other",
      "other",
      "other",
      "other",
      "issuer",
      "number",
      "kind",
      "subject",
    ]);
  });

  it("is not made by a labelled line alone", () => {
    expect(readText("Nội dung: rà soát hộ nghèo.", "", "Công an xã rà soát.").header.children).toEqual([]);
  });

  it("may have the stamp of a digital signature above it, whose names are no issuer", () => {
    const stamp = ["TRUNG TÂM CÔNG BÁO", "congbao@tanhung.gov.vn", "09.01.2026 10:21:11 +07:00", ""];
    const document = readText(...stamp, "ỦY BAN NHÂN DÂN", "XÃ TÂN HƯNG", "Số: # /KH-UBND", ...title);
    expect(head(document)).toEqual([
      ...stamp.slice(0, 3).map((line) => `other: ${line}`),
      "issuer: ỦY BAN NHÂN DÂN",
      "issuer: XÃ TÂN HƯNG",
      "number: Số: # /KH-UBND",
      ...expected.slice(-3),
    ]);
  });

  it("ends where the text begins right below the subject", () => {
    const lines = [
      "Thực hiện Công văn số 12/UBND-VX ngày 04/3/2026 của Ủy ban nhân dân tỉnh về",
      "chuyển đổi số, Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:",
    ];
    const document = readText("Số: 42/KH-UBND", "KẾ HOẠCH", "Chuyển đổi số", "năm 2026", ...lines, "1. Rà soát.");
    expect(head(document).slice(0, -1)).toEqual([
      "number: Số: 42/KH-UBND",
      "kind: KẾ HOẠCH",
      "subject: Chuyển đổi số",
      "subject: năm 2026",
    ]);
  });

  it("has a subject whose lines stand apart", () => {
    const document = readText("Số: 42/CĐ-UBND", "CÔNG ĐIỆN", "Về việc ứng phó bão", "", "trên địa bàn xã", "", opening);
    expect(head(document).slice(2)).toEqual([
      "subject: Về việc ứng phó bão",
      "subject: trên địa bàn xã",
      `body: ${opening}`,
    ]);
  });

  it("may be nothing but those addressed", () => {
    expect(head(readText("Kính gửi:", "- Các trường trung học;", "- Các trung tâm.", "", opening))).toEqual([
      "salutation: Kính gửi:",
      "addressee: -Các trường trung học;",
      "addressee: -Các trung tâm.",
      `body: ${opening}`,
    ]);
  });
});
