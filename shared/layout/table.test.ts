import { describe, expect, it } from "vitest";
import type { Row, Table } from "#shared/model/block.ts";
import type { Context } from "./context.ts";
import { gridOf } from "./grid.ts";
import { nd30of2020 } from "./nd30-2020.ts";
import { tableBlock } from "./pages/table.ts";
import { centredCells, tableOf, tableShape } from "./table.ts";

let count = 0;
const id = (): string => `t${(count += 1)}`;
type CellShape = readonly [text: string, colSpan?: number, rowSpan?: number];
const row = (cells: readonly CellShape[], role?: NonNullable<Row["role"]>): Row => ({
  type: "row",
  id: id(),
  ...(role === undefined ? {} : { role }),
  children: cells.map(([text, colSpan = 1, rowSpan = 1]) => ({
    type: "cell",
    id: id(),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: [{ type: "paragraph", id: id(), children: [{ text }] }],
  })),
});
const table = (...rows: readonly Row[]): Table => ({ type: "table", id: id(), children: rows });
const context: Context = { profile: nd30of2020, looks: nd30of2020.looks, draft: false, notes: [], enacting: new Set() };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("gridOf", () => {
  it("places cells beside those that reach down from above", () => {
    const grid = gridOf(
      table(
        row([
          ["STT", 1, 2],
          ["Tổng", 2],
        ]),
        row([["Trực tuyến"], ["Tỷ lệ"]]),
      ),
    );
    expect(grid.columns).toBe(3);
    expect(grid.rows[1]?.map(({ column }) => column)).toEqual([1, 2]);
  });

  it("cuts a span that runs past the table or into another cell", () => {
    const grid = gridOf(table(row([["a"], ["b", 1, 9]]), row([["c", 2]])));
    expect(grid.rows[0]?.[1]?.rowSpan).toBe(2);
    expect(grid.rows[1]?.[0]?.colSpan).toBe(1);
  });
});

describe("tableOf", () => {
  const heads = row([["STT"], ["Nội dung nhiệm vụ"], ["Cơ quan chủ trì"], ["Thời hạn"]], "head");
  const work =
    "Rà soát, cập nhật, làm sạch dữ liệu hộ tịch và đồng bộ với Cơ sở dữ liệu quốc gia về dân cư trên toàn địa bàn";

  it("fills the width, gives words room and the longest column the most", () => {
    const { columns } = tableOf(
      context,
      table(heads, row([["1"], [work], ["Công an xã"], ["Trước ngày 30/6/2026"]])),
      165,
      257,
    );
    expect(sum(columns)).toBeCloseTo(165, 6);
    expect(columns[1]).toBe(Math.max(...columns));
    expect(columns[0]).toBe(Math.min(...columns));
    expect(columns[0]).toBeGreaterThan(10);
  });

  it("keeps widths the document gives", () => {
    const given: Table = { ...table(heads), widths: [1, 5, 2, 2] };
    expect(tableOf(context, given, 165, 257).columns).toEqual([16.5, 82.5, 33, 33]);
  });

  it("repeats only the heads at the top and keeps rows whole, except one higher than the page", () => {
    const sheet = tableOf(
      context,
      table(heads, row([["1"], [`${work} `.repeat(60)], [""], [""]]), row([["2"], ["x"], [""], [""]], "head")),
      165,
      257,
    );
    expect(sheet.rows.map(({ head }) => head)).toEqual([true, false, false]);
    expect(sheet.rows.map(({ mayBreak }) => mayBreak)).toEqual([false, true, false]);
  });

  it("keeps the name of a group with its first row, not with another name", () => {
    const group = (words: string) => row([[words, 4]], "group");
    const plain = row([["1"], [work], ["Công an xã"], ["30/6/2026"]]);
    const sheet = tableOf(context, table(heads, group("A"), group("B"), plain, group("C")), 165, 257);
    expect(sheet.rows.map(({ cells }) => cells[0]?.paragraphs[0]?.look?.keepNext ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    const block = tableBlock(nd30of2020.looks, sheet);
    expect([1, 2, 3, 4].map((at) => block.mayCut(at))).toEqual([false, true, false, true]);
  });

  it("centres columns of figures and leaves words at the left", () => {
    const sheet = tableOf(
      context,
      table(heads, row([["1"], ["a b c d e f g"], ["Công an xã"], ["30/6/2026"]])),
      165,
      257,
    );
    const aligned = sheet.rows[1]?.cells.map((cell) => cell.paragraphs[0]?.look?.align ?? "left");
    expect(aligned).toEqual(["center", "left", "left", "center"]);
  });

  it("says which cells stand centred; a column that nothing stands in yet does not, nor does a wide cell", () => {
    const set = table(
      heads,
      row([["A"], ["Việc chung"], [""], [""]], "group"),
      row([["1"], [work], [""], ["30/6/2026"]]),
    );
    const shape = tableShape(nd30of2020, set, 165);
    const cells = centredCells(set, shape);
    const shown = set.children.map(({ children }) => children.map((cell) => cells.has(cell.id)));
    expect(shown).toEqual([
      [false, false, false, false],
      [true, false, false, true],
      [true, false, false, true],
    ]);
    const printed = tableOf(context, set, 165, 257).rows.map((each) =>
      each.cells.map((cell) => cell.paragraphs[0]?.look?.align === "center"),
    );
    expect(printed).toEqual(shown);
  });

  it("sets many columns smaller and closes short rows", () => {
    const wide = row(
      Array.from({ length: 7 }, (_, i): CellShape => [`Cột ${i}`]),
      "head",
    );
    const sheet = tableOf(context, table(wide, row([["1"]])), 165, 257);
    expect(sheet.rows[0]?.cells[0]?.paragraphs[0]?.look?.size).toBe(12);
    expect(sheet.rows[1]?.cells).toHaveLength(7);
  });
});
