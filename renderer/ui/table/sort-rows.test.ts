import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableColumn } from "./column.ts";
import { filterRows, sortRows } from "./sort-rows.ts";

interface Paper {
  readonly number: string;
  readonly tasks: number | null;
}

const columns: readonly TableColumn<Paper>[] = [
  { id: "number", title: "Số", filterText: ({ number }) => number, sortBy: ({ number }) => number },
  { id: "tasks", title: "Nhiệm vụ", filterText: ({ tasks }) => String(tasks ?? ""), sortBy: ({ tasks }) => tasks },
];
const papers = ["12/KH", "9/KH", "Đà", "da", "Ca"].map((number, tasks) => ({ number, tasks }));
const numbers = (rows: readonly Paper[]): string[] => rows.map(({ number }) => number);

describe("rows of a table", () => {
  it("stand in Vietnamese order, numbers by their value", () => {
    expect(numbers(sortRows(papers, columns, { column: "number", direction: "ascending" }))).toEqual([
      "9/KH",
      "12/KH",
      "Ca",
      "da",
      "Đà",
    ]);
  });

  it("stay as they are without an order and for a head that does not sort", () => {
    expect(sortRows(papers, columns, null)).toBe(papers);
    expect(sortRows(papers, columns, { column: "none", direction: "ascending" })).toBe(papers);
  });

  it("are ordered alike in both directions, those without a value last", () => {
    const row = fc.record({ number: fc.string(), tasks: fc.option(fc.integer({ min: 0, max: 9 })) });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom("ascending" as const, "descending" as const), (rows, direction) => {
        const sorted = sortRows(rows, columns, { column: "tasks", direction });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        const values = sorted.map(({ tasks }) => tasks);
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        const sign = direction === "ascending" ? 1 : -1;
        expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)));
      }),
    );
  });

  it("are found by words of several cells, accents or not", () => {
    expect(numbers(filterRows(papers, columns, "da"))).toEqual(["Đà", "da"]);
    expect(numbers(filterRows(papers, columns, "1 kh"))).toEqual(["12/KH", "9/KH"]);
    expect(filterRows(papers, columns, "  ")).toBe(papers);
  });
});
