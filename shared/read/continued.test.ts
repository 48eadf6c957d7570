import { describe, expect, it } from "vitest";
import { rejoined } from "./continued.ts";
import type { RawRow } from "./raw/raw.ts";
import { plainText, textUnit } from "./unit.ts";
import type { Unit } from "./unit.ts";

const cell = (text: string) => ({ paragraphs: [{ inlines: [{ text }], line: 1 }] });
const row = (words: string): RawRow => ({ line: 1, cells: words.split("|").map(cell) });
const table = (...rows: string[]): Unit => ({ type: "table", table: { type: "table", line: 1, rows: rows.map(row) } });
const page: Unit = { type: "break", what: "page", line: 2, landscape: false };
const number = (text: string): Unit => textUnit([{ text }], 2);

/** The first cells of each table, and the words of other units. */
const read = (...units: Unit[]) =>
  rejoined(units).map((unit) => {
    if (unit.type === "text") return unit.text;
    if (unit.type !== "table") return unit.what;
    return unit.table.rows.map(({ cells }) => plainText(cells[0]?.paragraphs[0]?.inlines ?? [])).join(" ");
  });

describe("tables parted by a page", () => {
  const first = table("STT|Nội dung|Chủ trì", "1|Rà soát|Công an", "2|Khảo sát|Văn phòng");
  const rest = table("3|Tập huấn|Phòng Nội vụ", "4|Đánh giá|Văn phòng");

  it("are one where the numbers go on", () => {
    expect(read(first, page, rest)).toEqual(["STT 1 2 3 4"]);
    expect(read(first, number("Trang 2"), rest)).toEqual(["STT 1 2 3 4", "Trang 2"]);
  });

  it("are one where rows were left out between them", () => {
    const wide = table("STT|Nội dung|Chủ trì|Thời hạn", "1|Rà soát|Công an|2026");
    expect(read(wide, page, table("5|Tập huấn|Phòng Nội vụ|2026"))).toEqual(["STT 1 5"]);
  });

  it("stay two where words stand between, numbers begin again or the columns are others", () => {
    expect(read(first, number("Bảng 2"), rest)).toHaveLength(3);
    expect(read(first, page, table("1|Tập huấn|Phòng Nội vụ"))).toHaveLength(3);
    expect(read(first, page, table("3|Tập huấn"))).toHaveLength(3);
    expect(read(first, page, table("STT|Nội dung|Chủ trì", "3|Tập huấn|Phòng Nội vụ"))).toHaveLength(3);
  });
});
