import { describe, expect, it } from "vitest";
import { readFile } from "#electron/importers/index.ts";
import { plainText } from "#electron/importers/leaves.ts";
import { makeDocx, p } from "#tests/fixtures/make-docx.ts";
import type { RawTable } from "#shared/read/raw/raw.ts";

async function table(inner: string, styles = ""): Promise<RawTable> {
  const { blocks } = await readFile(makeDocx({ body: `<w:tbl>${inner}</w:tbl>${p("", "x")}`, styles }), "a.docx");
  const first = blocks[0];
  if (first?.type !== "table") throw new Error("no table");
  return first;
}

function tc(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p("", text)}</w:tc>`;
}

function tr(cells: string, properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

/** "text" with its spans as "text<columns,rows>". */
function shape(read: RawTable): string[][] {
  return read.rows.map((row) =>
    row.cells.map((cell) => {
      const text = cell.paragraphs.map(({ inlines }) => plainText(inlines)).join("/");
      return cell.colSpan || cell.rowSpan ? `${text}<${cell.colSpan ?? 1},${cell.rowSpan ?? 1}>` : text;
    }),
  );
}

const LINES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const borders = (value: string): string =>
  `<w:tblPr><w:tblBorders>${LINES.map((side) => `<w:${side} w:val="${value}"/>`).join("")}</w:tblBorders></w:tblPr>`;

describe("tables", () => {
  it("turns spans and vertical merges into spans", async () => {
    const merge = (value: string): string => `<w:vMerge w:val="${value}"/>`;
    const rows =
      tr(tc("STT", merge("restart")) + tc("Thời hạn", '<w:gridSpan w:val="2"/>') + tc("Ghi chú", merge("restart"))) +
      tr(tc("", "<w:vMerge/>") + tc("Tháng") + tc("Năm") + tc("", "<w:vMerge/>")) +
      tr(tc("1") + tc("3") + tc("2025") + tc(""));
    expect(shape(await table(borders("single") + rows))).toEqual([
      ["STT<1,2>", "Thời hạn<2,1>", "Ghi chú<1,2>"],
      ["Tháng", "Năm"],
      ["1", "3", "2025", ""],
    ]);
  });

  it("begins a new merge where one is restarted and keeps rows indented by empty columns in place", async () => {
    const merge = (value: string): string => `<w:vMerge w:val="${value}"/>`;
    const rows =
      tr(tc("A", merge("restart")) + tc("1")) +
      tr(tc("B", merge("restart")) + tc("2")) +
      tr(tc("", "<w:vMerge/>") + tc("3")) +
      tr(tc("4"), '<w:gridBefore w:val="1"/>');
    expect(shape(await table(borders("single") + rows))).toEqual([["A", "1"], ["B<1,2>", "2"], ["3"], ["", "4"]]);
  });

  it("drops rows whose words are all merged away and rows deleted by a tracked change", async () => {
    const rows =
      tr(tc("A", '<w:vMerge w:val="restart"/>')) + tr(tc("", "<w:vMerge/>")) + tr(tc("bỏ"), "<w:del/>") + tr(tc("B"));
    expect(shape(await table(borders("single") + rows))).toEqual([["A"], ["B"]]);
  });

  it("tells drawn tables from frames without lines, by table, style and cell", async () => {
    const cell = tr(tc("ỦY BAN") + tc("CỘNG HÒA"));
    const grid = `<w:style w:type="table" w:styleId="Luoi">${borders("single")}</w:style>`;
    const styled = '<w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr>';
    const nil = `<w:tcBorders>${["top", "left", "bottom", "right"].map((side) => `<w:${side} w:val="nil"/>`).join("")}</w:tcBorders>`;
    const ruled = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>';
    expect((await table(borders("single") + cell)).borderless).toBeUndefined();
    expect((await table(styled + cell, grid)).borderless).toBeUndefined();
    expect((await table(borders("none") + cell)).borderless).toBe(true);
    expect((await table(cell)).borderless).toBe(true);
    expect((await table(styled + tr(tc("A", nil) + tc("B", nil)), grid)).borderless).toBe(true);
    expect((await table(tr(tc("A", ruled) + tc("B")))).borderless).toBe(true);
  });

  it("keeps repeated heads, widths in millimetres and running line numbers", async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="1440"/><w:gridCol w:w="2880"/></w:tblGrid>';
    const read = await table(
      borders("single") + grid + tr(tc("STT") + tc("Việc"), "<w:tblHeader/>") + tr(tc("1") + tc("Rà soát")),
    );
    expect(read.widths).toEqual([25.4, 50.8]);
    expect(read.rows.map((row) => [row.line, row.head])).toEqual([
      [1, true],
      [3, undefined],
    ]);
  });

  it("flattens a table inside a cell, one paragraph a row", async () => {
    const inner = `<w:tbl>${tr(tc("Tháng 1") + tc("10%"))}${tr(tc("Tháng 2") + tc("20%"))}</w:tbl>`;
    const read = await table(borders("single") + tr(`<w:tc>${p("", "Tiến độ")}${inner}${p("", "")}</w:tc>`));
    expect(shape(read)).toEqual([["Tiến độ/Tháng 1\t10%/Tháng 2\t20%"]]);
  });
});
