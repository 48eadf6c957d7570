import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import { plainText } from "#electron/importers/leaves.ts";
import { makePaper } from "#tests/fixtures/make-paper.ts";
import { readPdfFixture } from "#tests/fixtures/read-pdf.ts";
import type { RawDocument, RawInline, RawTable } from "#shared/read/raw/raw.ts";

const word = await readFile(await makePaper(), "ke-hoach.docx");
const pdf = await readFile(readPdfFixture("ke-hoach"), "ke-hoach.pdf");
const printed = await readFile(readPdfFixture("in-tu-trinh-duyet"), "in.pdf");

function paragraphs(document: RawDocument): string[] {
  return document.blocks.flatMap((block) => (block.type === "paragraph" ? [shown(block.inlines)] : []));
}

/** Words with "^" where a note is referred to. */
function shown(inlines: readonly RawInline[]): string {
  return inlines.map((inline) => ("text" in inline ? inline.text : "^")).join("");
}

function ruled(document: RawDocument): RawTable[] {
  return document.blocks.flatMap((block) => (block.type === "table" && !block.borderless ? [block] : []));
}

function cells(table: RawTable): string[][] {
  return table.rows.map((row) =>
    row.cells.map((cell) => {
      const text = cell.paragraphs.map(({ inlines }) => plainText(inlines)).join(" ");
      return `${text}${cell.colSpan ? `<${cell.colSpan}` : ""}${cell.rowSpan ? `^${cell.rowSpan}` : ""}`;
    }),
  );
}

function words(document: RawDocument): string[] {
  const inCells = (table: RawTable): string[] =>
    table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map(({ inlines }) => plainText(inlines))));
  const text = document.blocks.flatMap((block) => {
    if (block.type === "break") return [];
    return block.type === "paragraph" ? [plainText(block.inlines)] : inCells(block);
  });
  const notes = document.footnotes.flatMap((note) => note.paragraphs.map(({ inlines }) => plainText(inlines)));
  return [...text, ...notes].join(" ").split(/\s+/).toSorted();
}

describe("a paper made in Word and converted to PDF", () => {
  it("has the words of the Word file, no more and no less", () => {
    expect(words(pdf)).toEqual(words(word));
  });

  it("has its head as issuer, motto, number, place and date", () => {
    expect(paragraphs(pdf).slice(0, 8)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ AN PHÚ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 12/KH-UBND",
      "An Phú, ngày 05 tháng 8 năm 2025",
      "KẾ HOẠCH",
      "Triển khai chuyển đổi số trên địa bàn xã năm 2025",
    ]);
  });

  it("has the paragraphs of the body, also those a page break cuts", () => {
    const body = paragraphs(word).filter((text) => !text.startsWith("Phụ lục"));
    expect(paragraphs(pdf)).toEqual(expect.arrayContaining(body));
    const pages = pdf.blocks.map((block) => (block.type === "break" ? 0 : (block.page ?? 0)));
    expect(Math.max(...pages)).toBe(4);
  });

  it("has the tables cell by cell, joined over pages, with merged cells and the repeated head once", () => {
    expect(ruled(pdf).map(cells)).toEqual(ruled(word).map(cells));
    expect(ruled(pdf)[0]?.rows.map((row) => row.head === true)).toEqual(
      ruled(word)[0]?.rows.map((row) => row.head === true),
    );
    const repeated = "STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành";
    expect(pdf.furniture).toContainEqual({ text: repeated, line: 22, why: "dòng đầu bảng lặp lại" });
  });

  it("ties its notes to their place", () => {
    expect(paragraphs(pdf)).toContain("Căn cứ Quyết định số 06/QĐ-TTg^, Ủy ban nhân dân xã ban hành Kế hoạch như sau:");
    const notes = (document: RawDocument): unknown[] =>
      document.footnotes.map((note) => [note.mark, note.paragraphs.map(({ inlines }) => plainText(inlines))]);
    expect(notes(pdf)).toEqual(notes(word));
  });

  it("has recipients before the signature", () => {
    expect(paragraphs(pdf).slice(-9, -2)).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "- Thường trực Đảng ủy xã;",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "(đã ký)",
    ]);
  });

  it("keeps bold and slanted words, centred titles and the turned appendix", () => {
    expect(pdf.blocks).toContainEqual(
      expect.objectContaining({
        inlines: [
          { text: "- " },
          { text: "Đơn vị chủ trì:", italic: true },
          { text: " Công an xã" },
          expect.anything(),
          { text: "." },
        ],
      }),
    );
    const centred = pdf.blocks.filter((block) => block.type === "paragraph" && block.hints?.align === "center");
    expect(centred.map((block) => block.type === "paragraph" && block.inlines)).toEqual([
      [{ text: "KẾ HOẠCH", bold: true }],
      [{ text: "Triển khai chuyển đổi số trên địa bàn xã năm 2025", bold: true }],
      [{ text: "Phụ lục", bold: true }],
      [{ text: "DANH MỤC NHIỆM VỤ", bold: true }],
    ]);
    expect(pdf.blocks.find((block) => block.type === "break")).toMatchObject({ what: "section", landscape: true });
  });

  it("takes out the page numbers", () => {
    const numbers = pdf.furniture.filter((each) => each.why === "số trang");
    expect(numbers.map((each) => each.text)).toEqual(["2", "3", "4"]);
  });

  it("has the words another reader finds", async () => {
    const other = await new PDFParse({ data: readPdfFixture("ke-hoach") }).getText({ pageJoiner: "" });
    const count = (list: readonly string[]): Map<string, number> =>
      new Map(Object.entries(Object.groupBy(list, (each) => each)).map(([each, all]) => [each, all?.length ?? 0]));
    const ours = count([
      ...words(pdf),
      ...pdf.furniture.flatMap((each) => each.text.replaceAll(" | ", " ").split(" ")),
    ]);
    const missed = [...count(other.text.normalize("NFC").split(/\s+/))].filter(
      ([each, times]) => times > (ours.get(each) ?? 0),
    );
    // Only words with the mark of a note behind them: a reference here, a letter there.
    expect(missed.map(([each]) => each).filter((each) => /\p{L}{2}/u.test(each))).toEqual(["06/QĐ-TTg1,", "xã2."]);
  });
});

describe("a plan printed by a browser", () => {
  it("is read in order, its table joined over the pages", () => {
    expect(paragraphs(printed).slice(0, 6)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ AN PHÚ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 12/KH-UBND",
      "An Phú, ngày 05 tháng 8 năm 2025",
    ]);
    const [table] = ruled(printed);
    expect(table?.rows).toHaveLength(31);
    expect(table && cells(table).at(-1)).toEqual([
      "30",
      "Nhiệm vụ thứ 30: rà soát, cập nhật dữ liệu dân cư trên địa bàn xã",
      "Công an xã",
      "Tháng 6/2025",
    ]);
  });
});
