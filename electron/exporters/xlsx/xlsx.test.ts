import { unzipSync, strFromU8 } from "fflate";
import * as fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { writeMatrix } from "./matrix.ts";
import { writeTable } from "./table.ts";
import { writeWorkbook } from "./workbook.ts";

const matrix = {
  title: "Ma trận triển khai Chỉ thị số 05/CT-TTg",
  columns: ["Công văn số 1328/UBND-TTHC", "Kế hoạch phường"],
  rows: [
    {
      path: "1.a",
      text: "Đôn đốc các đơn vị",
      deadline: "trong tháng 3/2023",
      cells: [
        { state: "covered", text: "2.a" },
        { state: "uncovered", text: "" },
      ],
    },
    {
      path: "",
      text: "=1+1",
      deadline: "",
      cells: [
        { state: "suspect", text: "III.2" },
        { state: "waived", text: "Thuộc cấp tỉnh" },
      ],
    },
  ],
} as const;

const partOf = (file: Uint8Array, part: string) => strFromU8(unzipSync(file)[part] ?? new Uint8Array());

describe("writeMatrix", () => {
  it("writes what can be read back: title, legend, head, states as words with shapes", async () => {
    const { sheets } = await readXlsx(await writeMatrix(matrix));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Ma trận nhiệm vụ"]);
    const rows = sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toBe(matrix.title);
    expect(rows[1]?.[0]).toMatch(/● Đã có: 1 .*– Miễn, có lý do: 1 .*≈ Cần xem lại: 1 .*○ Chưa có: 1/u);
    expect(rows.slice(2)).toEqual([
      ["Mục", "Nhiệm vụ cấp trên giao", "Thời hạn", ...matrix.columns],
      ["1.a", "Đôn đốc các đơn vị", "trong tháng 3/2023", "● Đã có: 2.a", "○ Chưa có"],
      ["", "=1+1", "", "≈ Cần xem lại: III.2", "– Miễn, có lý do: Thuộc cấp tỉnh"],
    ]);
  });

  it("never makes a formula of words", async () => {
    expect(partOf(await writeMatrix(matrix), "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("is set up for the printer: A4 landscape, one page wide, head on every page and in view", async () => {
    const file = await writeMatrix(matrix);
    const sheet = partOf(file, "xl/worksheets/sheet1.xml");
    const setup = /<pageSetup [^>]*>/u.exec(sheet)?.[0] ?? "";
    for (const attribute of [`paperSize="9"`, `orientation="landscape"`, `fitToWidth="1"`, `fitToHeight="0"`])
      expect(setup).toContain(attribute);
    expect(sheet).toContain(`<pageSetUpPr fitToPage="1"/>`);
    expect(/<pane [^>]*>/u.exec(sheet)?.[0]).toContain(`ySplit="3"`);
    expect(partOf(file, "xl/workbook.xml")).toMatch(
      /_xlnm\.Print_Titles" localSheetId="0">(?:'|&apos;)Ma trận nhiệm vụ(?:'|&apos;)!\$3:\$3</u,
    );
  });
});

describe("writeTable", () => {
  it("makes room for words that take several lines", async () => {
    const sheet = { name: "a", top: [], widths: [10], head: ["Mục"], frozenColumns: 0 };
    const rows = ["ngắn", "một hai ba bốn năm sáu", "dàiquámứcmộtdòngcủacột", "một\nhai"].map((value) => [
      { value, look: "text" as const },
    ]);
    const xml = strFromU8(
      unzipSync(await writeWorkbook({ ...sheet, rows }))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    const heights = Array.from(xml.matchAll(/<row [^>]*? ht="(\d+)"/gu), (match) => Number(match[1]));
    expect(heights).toEqual([18, 18, 48, 48, 33]);
  });

  it("keeps numbers as numbers and empty cells empty", async () => {
    const table = {
      title: "Sổ văn bản đi: 2026/KH",
      columns: [{ title: "Số", width: 8 }, { title: "Trích yếu" }],
      rows: [
        [7, "Kế hoạch"],
        [8, null],
      ],
    };
    const { sheets } = await readXlsx(await writeTable(table));
    expect(sheets[0]?.name).toBe("Sổ văn bản đi  2026 KH");
    expect(sheets[0]?.rows[2]).toEqual([7, "Kế hoạch"]);
    expect(sheets[0]?.rows[3]?.[0]).toBe(8);
    expect(sheets[0]?.rows[3]?.[1] ?? null).toBeNull();
  });

  it("gives back any text, but for the characters a file cannot hold", async () => {
    const text = fc.string({
      unit: fc.constantFrom("đ", "Ố", "<", "&", `"`, "'", "]]>", "_x000D_", " ", "\n", "\t", "=", "😀", "0"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (values) => {
        const file = await writeTable({ title: "Bảng", columns: values.map(() => ({ title: "Cột" })), rows: [values] });
        const { sheets } = await readXlsx(file);
        expect(values.map((_, i) => sheets[0]?.rows[2]?.[i] ?? "")).toEqual(values);
      }),
      { numRuns: 60 },
    );
    const file = await writeTable({ title: "\u0000", columns: [{ title: "Cột" }], rows: [["a\u0007b\ud800c"]] });
    expect((await readXlsx(file)).sheets[0]?.rows[2]).toEqual(["abc"]);
  });
});
