import { describe, expect, it } from "vitest";
import type { RawRow } from "./raw/raw.ts";
import { unstacked } from "./stacked.ts";
import { plainText, textUnit } from "./unit.ts";

const unit = (text: string) => textUnit([{ text }], 1);
const cellsOf = ({ cells }: RawRow): string[] => cells.map(({ paragraphs }) => plainText(paragraphs[0]?.inlines ?? []));
const titles = ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành"];

/** The units with their tables as rows of words. */
const read = (...lines: string[]) =>
  unstacked(lines.map((line) => unit(line))).map((one) =>
    one.type === "table" ? one.table.rows.map(cellsOf) : one.type === "text" ? one.text : null,
  );

describe("tables copied cell by cell", () => {
  const first = ["1", "Lập danh sách hộ", "Công an xã", "Tháng 3/2026"];
  const second = ["2", "Khảo sát hạ tầng", "Phòng Kinh tế", "Quý II/2026"];

  it("are put together where each row has a line for every title", () => {
    expect(read("Phân công:", ...titles, ...first, ...second, "Nơi nhận:")).toEqual([
      "Phân công:",
      [titles, first, second],
      "Nơi nhận:",
    ]);
  });

  it("may leave the last cell of a row blank", () => {
    expect(read(...titles, ...first.slice(0, 3), ...second)).toEqual([[titles, [...first.slice(0, 3), ""], second]]);
  });

  it("stay lines where there is one row, or titles that do not speak of work", () => {
    expect(read(...titles, ...first)).toHaveLength(8);
    expect(read("STT", "Họ và tên", "Năm sinh", "1", "A", "1990", "2", "B", "1991")).toHaveLength(9);
  });
});
