import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Table } from "#shared/model/block.ts";
import { areaBetween, spotsOf, widthOf } from "./grid.ts";
import {
  clearCells,
  deleteColumns,
  deleteRows,
  insertColumn,
  insertRow,
  mergeCells,
  newTable,
  splitCell,
} from "./table.ts";

let next = 0;
const newId = (): string => `t${(next += 1)}`;

/** A table from words; each letter of `map` names the cell that fills the place: "aab/acd". */
function table(map: string): Table {
  const lines = map.split("/");
  const seen = new Set<string>();
  const children = lines.map((line, row) => ({
    type: "row" as const,
    id: newId(),
    children: [...line].flatMap((name, column): Cell[] => {
      if (seen.has(name)) return [];
      seen.add(name);
      const colSpan = Array.from(line.slice(column)).findIndex((other) => other !== name);
      const rowSpan = lines.slice(row).findIndex((other) => other[column] !== name);
      const wide = colSpan < 0 ? line.length - column : colSpan;
      const high = rowSpan < 0 ? lines.length - row : rowSpan;
      return [
        {
          type: "cell",
          id: name,
          ...(wide > 1 ? { colSpan: wide } : {}),
          ...(high > 1 ? { rowSpan: high } : {}),
          children: [{ type: "paragraph", id: newId(), children: [{ text: name }] }],
        },
      ];
    }),
  }));
  return { type: "table", id: newId(), children };
}

/** The map of a table; new cells are "+". */
function mapOf(given: Table | null): string {
  if (given === null) return "";
  const grid = given.children.map(() => Array.from({ length: widthOf(given) }, () => "?"));
  for (const { row, column, rowSpan, colSpan, cell } of spotsOf(given))
    for (let y = row; y < row + rowSpan; y += 1)
      for (let x = column; x < column + colSpan; x += 1) (grid[y] ?? [])[x] = cell.id.length === 1 ? cell.id : "+";
  return grid.map((line) => line.join("")).join("/");
}

const words = (given: Table): string =>
  spotsOf(given)
    .map(({ cell }) =>
      cell.children.map(({ children }) => children.map((leaf) => ("text" in leaf ? leaf.text : "")).join("")).join("|"),
    )
    .join(",");

describe("a table", () => {
  it("is made empty with a head", () => {
    const made = newTable(3, 2, newId);
    expect(mapOf(made)).toBe("++/++/++");
    expect(made.children.map(({ role }) => role)).toEqual(["head", undefined, undefined]);
  });

  it.each([
    ["ab/cd", 1, "ab/++/cd"],
    ["ab/cd", 0, "++/ab/cd"],
    ["ab/cd", 2, "ab/cd/++"],
    ["ab/ac", 1, "ab/a+/ac"],
  ])("%s gets a row at %i: %s", (map, at, expected) => {
    expect(mapOf(insertRow(table(map), at, newId))).toBe(expected);
  });

  it.each([
    ["ab/cd", 1, "a+b/c+d"],
    ["ab/cd", 2, "ab+/cd+"],
    ["aa/cd", 1, "aaa/c+d"],
  ])("%s gets a column at %i: %s", (map, at, expected) => {
    expect(mapOf(insertColumn(table(map), at, newId))).toBe(expected);
  });

  it.each([
    ["ab/cd/ef", 1, 2, "ab/ef"],
    ["ab/ac", 0, 1, "ac"],
    ["ab/ac/de", 0, 1, "ac/de"],
    ["ab", 0, 1, ""],
  ])("%s loses rows %i to %i: %s", (map, top, bottom, expected) => {
    expect(mapOf(deleteRows(table(map), { top, bottom }, newId))).toBe(expected);
  });

  it.each([
    ["abc/def", 1, 2, "ac/df"],
    ["aab/cde", 0, 1, "ab/de"],
    ["a/b", 0, 1, ""],
  ])("%s loses columns %i to %i: %s", (map, left, right, expected) => {
    expect(mapOf(deleteColumns(table(map), { left, right }, newId))).toBe(expected);
  });

  it("merges a rectangle that cuts no cell, with the words of all", () => {
    const given = table("abc/dbe/fgh");
    const area = areaBetween(given, "a", "e");
    expect(area).toEqual({ top: 0, bottom: 2, left: 0, right: 3 });
    // No cell begins in the second row any more: it is gone.
    const merged = mergeCells(given, area ?? { top: 0, bottom: 0, left: 0, right: 0 }, newId);
    expect(mapOf(merged)).toBe("aaa/fgh");
    expect(words(merged)).toBe("a|b|c|d|e,f,g,h");
  });

  it("splits a merged cell; its words stay in the first", () => {
    expect(mapOf(splitCell(table("aab/aac/def"), "a", newId))).toBe("a+b/++c/def");
  });

  it("is emptied in an area and keeps its shape", () => {
    const given = table("aab/cde");
    const area = areaBetween(given, "a", "d") ?? { top: 0, bottom: 0, left: 0, right: 0 };
    const cleared = clearCells(given, area, newId);
    expect(mapOf(cleared)).toBe("aab/cde");
    expect(words(cleared)).toBe(",b,,,e");
    expect(cleared.children[1]?.children[2]).toBe(given.children[1]?.children[2]);
  });

  it("keeps its column widths in step", () => {
    const given: Table = { ...table("ab/cd"), widths: [1, 3] };
    expect(insertColumn(given, 1, newId).widths).toEqual([1, 2, 3]);
    expect(deleteColumns(given, { left: 0, right: 1 }, newId)?.widths).toEqual([3]);
  });
});

describe("any changes", () => {
  const change = fc.record({
    do: fc.constantFrom("row", "column", "noRow", "noColumn", "merge", "split"),
    a: fc.nat(),
    b: fc.nat(),
  });
  const maps = fc.constantFrom("ab/cd", "aab/cde/fgg", "abc/dbe/fgh", "a");

  it("leave every place filled once and every row with a cell; merging and splitting lose no word", () => {
    fc.assert(
      fc.property(maps, fc.array(change, { maxLength: 12 }), (map, changes) => {
        let now = table(map);
        const kept: (readonly (readonly string[])[])[] = [];
        for (const { do: what, a, b } of changes) {
          const before = lettersOf(now);
          now = changed(now, what, a, b);
          expect(flawsOf(now)).toEqual([]);
          if (what === "merge" || what === "split") kept.push([lettersOf(now), before]);
        }
        expect(kept.map(([after]) => after)).toEqual(kept.map(([, before]) => before));
      }),
    );
    expect(flawsOf(table("ab/ab"))).toEqual(["row"]);
  });
});

function changed(now: Table, what: string, a: number, b: number): Table {
  const spots = spotsOf(now);
  const [one, other] = [spots[a % spots.length]?.cell.id ?? "", spots[b % spots.length]?.cell.id ?? ""];
  const area = areaBetween(now, one, other);
  if (area === null) throw new Error("No cell");
  if (what === "row") return insertRow(now, a % (now.children.length + 1), newId);
  if (what === "column") return insertColumn(now, a % (widthOf(now) + 1), newId);
  if (what === "noRow") return deleteRows(now, { top: area.top, bottom: area.top + 1 }, newId) ?? now;
  if (what === "noColumn") return deleteColumns(now, { left: area.left, right: area.left + 1 }, newId) ?? now;
  return what === "merge" ? mergeCells(now, area, newId) : splitCell(now, one, newId);
}

function lettersOf(given: Table): readonly string[] {
  return Array.from(words(given).replaceAll(/[,|]/gu, "")).toSorted();
}

/** Places filled twice or not at all, and rows without a cell. */
function flawsOf(given: Table): readonly string[] {
  const places = spotsOf(given).flatMap(({ row, column, rowSpan, colSpan }) =>
    Array.from(
      { length: rowSpan * colSpan },
      (_, at) => `${row + Math.floor(at / colSpan)} ${column + (at % colSpan)}`,
    ),
  );
  const twice = places.filter((place, at) => places.indexOf(place) !== at);
  const holes = new Set(places).size === given.children.length * widthOf(given) ? [] : ["hole"];
  return [...twice, ...holes, ...given.children.flatMap(({ children }) => (children.length === 0 ? ["row"] : []))];
}
