import { writeXlsx } from "hucre/xlsx";
import type { CellStyle, CellValue } from "hucre/xlsx";

/** One cell of a sheet: its value and how it looks. Text is always text, whatever it begins with. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly look: Look;
}

export type Look = "title" | "note" | "head" | "text" | "number" | "good" | "weak" | "bad" | "plain";

/** A sheet to be printed: title lines, one head row that is frozen and repeated on every page, then rows. */
export interface PrintedSheet {
  readonly name: string;
  /** Lines above the table, each over its whole width. */
  readonly top: readonly SheetCell[];
  /** Widths in characters, left to right. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns at the left that stay in view. */
  readonly frozenColumns: number;
}

const line = { style: "thin" } as const;
const border = { top: line, right: line, bottom: line, left: line };
const text = {
  font: { size: 11 },
  border,
  alignment: { vertical: "top", wrapText: true },
} as const satisfies CellStyle;
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

const looks = {
  title: { font: { size: 14, bold: true }, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  note: { font: { size: 11, italic: true }, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  head: {
    font: { size: 11, bold: true },
    border,
    fill: fill("E7E6E6"),
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  text,
  number: { ...text, alignment: { horizontal: "right", vertical: "top" } },
  good: { ...text, fill: fill("E2EFDA") },
  weak: { ...text, fill: fill("FFF2CC") },
  bad: { ...text, font: { size: 11, bold: true }, fill: fill("F8CBAD") },
  plain: { ...text, fill: fill("EDEDED") },
} as const satisfies Record<Look, CellStyle>;

/** NĐ 30/2020, Phụ lục I: A4, margins 20–25 mm top and bottom, 30–35 mm left, 15–20 mm right; the sheet lies on its side. In inches. */
const margins = {
  top: 30 / 25.4,
  bottom: 20 / 25.4,
  left: 20 / 25.4,
  right: 20 / 25.4,
  header: 10 / 25.4,
  footer: 10 / 25.4,
};

/** Writes a workbook of one sheet: A4 landscape, one page wide, page numbers at the foot. The only place that knows the XLSX library. */
export async function writeWorkbook(sheet: PrintedSheet): Promise<Uint8Array> {
  const rows = [
    ...sheet.top.map((cell) => [cell]),
    sheet.head.map((value): SheetCell => ({ value, look: "head" })),
    ...sheet.rows,
  ];
  const headRow = sheet.top.length + 1;
  const name = sheetName(sheet.name);
  // Written as a name of the workbook: the library's own setting leaves out the quotes that Excel asks for.
  const printTitles = { name: "_xlnm.Print_Titles", scope: name, range: `${quoted(name)}!$${headRow}:$${headRow}` };
  return writeXlsx({
    namedRanges: [printTitles],
    defaultFont: { name: "Times New Roman", size: 11 },
    sheets: [
      {
        name,
        columns: sheet.widths.map((width) => ({ width })),
        rows: rows.map((row) => row.map((cell): CellValue => clean(cell.value))),
        cells: new Map(
          rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, { style: looks[cell.look] }] as const)),
        ),
        merges: sheet.top.map((_, r) => ({ startRow: r, startCol: 0, endRow: r, endCol: sheet.widths.length - 1 })),
        rowDefs: new Map(rows.map((row, r) => [r, { height: heightOf(row, r < sheet.top.length, sheet.widths) }])),
        freezePane: { rows: headRow, columns: sheet.frozenColumns },
        pageSetup: {
          paperSize: "a4",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins,
        },
        headerFooter: { oddFooter: "&CTrang &P/&N" },
      },
    ],
  });
}

/** Points of one line of text in 11, and what Excel allows a row at most. */
const linePoints = 15;
const tallest = 409;

/**
 * Points that the fullest cell of a row needs. Written down, because not every program makes room for wrapped words when it
 * opens a file; a line above the table has the whole width.
 */
function heightOf(row: readonly SheetCell[], top: boolean, widths: readonly number[]): number {
  if (top) return row[0]?.look === "title" ? 30 : 32;
  const lines = row.map(({ value }, column) => (typeof value === "string" ? linesIn(value, widths[column] ?? 10) : 1));
  return Math.min(tallest, Math.max(1, ...lines) * linePoints + 3);
}

/** Lines that words take in a column of so many characters, broken at blanks. */
function linesIn(words: string, width: number): number {
  return words.split("\n").reduce((lines, paragraph) => {
    let [own, used] = [1, 0];
    for (const { length } of paragraph.split(" ")) {
      const next = used === 0 ? length : used + 1 + length;
      if (next <= width) used = next;
      else [own, used] = [own + (used === 0 ? 0 : 1) + Math.floor((length - 1) / width), ((length - 1) % width) + 1];
    }
    return lines + own;
  }, 0);
}

/** What XML 1.0 cannot hold (production 2, Char): control characters and halves of a surrogate pair. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** In a workbook "_x000D_" means a character by its code; words that look so are kept by coding their first sign. */
const looksCoded = /_(?=x[0-9a-f]{4}_)/giu;
/** What a cell of Excel holds at most. */
const longest = 32_767;

function clean(value: string | number | null): CellValue {
  return typeof value === "string"
    ? value.slice(0, longest).replace(unwritable, "").replace(looksCoded, "_x005F_")
    : value;
}

/** Excel allows 31 characters, none of []:*?/\ and no apostrophe at either end. */
function sheetName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/gu, " ")
    .replace(unwritable, "")
    .slice(0, 31)
    .replace(/^'+|'+$/gu, "")
    .trim();
  return allowed === "" ? "Bảng" : allowed;
}

/** A sheet's name as it stands in a reference. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
