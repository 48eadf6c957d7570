import { describe, expect, it } from "vitest";
import type { PaperHit, PaperRow } from "#shared/contract/library.ts";
import type { TableColumn } from "#renderer/ui/table/column.ts";
import { litRanges } from "./lit.tsx";
import type { ListRow } from "./rows.ts";
import { foundRows, orderRows, paperRows } from "./rows.ts";

const paper = (id: string, more: Partial<PaperRow> = {}): PaperRow => ({
  id,
  kind: "plan",
  number: id,
  symbol: "KH-UBND",
  date: "2023-04-01",
  month: "2023-04",
  state: "imported",
  issuer: "UBND phường",
  issuerName: "UBND phường",
  subject: "Chuyển đổi số",
  tier: "commune",
  version: 1,
  createdAt: "",
  tasks: 0,
  relations: 0,
  unchecked: null,
  ...more,
});
const hit = (id: string, node: string, task: string | null = null): PaperHit => ({
  id,
  node,
  task: task === null ? null : { id: task, path: "I.1" },
  snippet: { text: "rà soát", ranges: [] },
  exact: true,
});
const papers = [paper("1"), paper("2", { date: null, month: null, kind: "report" }), paper("3", { tier: "province" })];
const ids = (rows: readonly ListRow[]): string[] => rows.map(({ id }) => id);

describe("typed words", () => {
  it("are lit where words begin, a number with its symbol as a whole", () => {
    expect(litRanges("Triển khai Kế hoạch", "kh tri")).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 8 },
    ]);
    expect(litRanges("Triển khai của UBND xã", "12/KH-UBND")).toEqual([]);
    expect(litRanges("Kế hoạch số 12/KH-UBND", "12/kh")).toEqual([{ start: 12, end: 17 }]);
  });
});

describe("the list", () => {
  it("holds the papers that pass every filter", () => {
    expect(ids(paperRows(papers, {}))).toEqual(["1", "2", "3"]);
    expect(ids(paperRows(papers, { year: 2023 }))).toEqual(["1", "3"]);
    const open = paper("4", { date: null });
    expect(ids(paperRows([...papers, open], { year: 2023 }))).toEqual(["1", "3", "4"]);
    expect(ids(paperRows(papers, { year: 2023, tier: "province" }))).toEqual(["3"]);
    expect(ids(paperRows(papers, { kind: "report", issuer: "UBND xã" }))).toEqual([]);
  });

  it("shows the paper that bears the typed number before those that name it", () => {
    const named = [hit("3", "n1"), hit("1", "n1"), hit("21", "n4"), hit("2", "n2")];
    const all = [...papers, paper("21")];
    const first = (typed: string) => foundRows(all, named, typed).find(({ hit: place }) => place === null)?.id;
    expect([first("21/kh"), first("021/KH-UBND"), first("2/"), first("21")]).toEqual(["21", "21", "2", "3"]);
  });

  it("shows found places under their paper, tasks first, five at most, the closest paper first", () => {
    const hits = [
      hit("3", "n9"),
      hit("1", "n1"),
      hit("3", "n2", "t2"),
      ...[4, 5, 6, 7, 8].map((n) => hit("3", `n${n}`)),
    ];
    expect(ids(foundRows(papers, hits, "rà soát"))).toEqual([
      "3",
      "3 n2 t2",
      "3 n9 ",
      "3 n4 ",
      "3 n5 ",
      "3 n6 ",
      "1",
      "1 n1 ",
    ]);
  });

  it("does not repeat below a paper what its own row shows", () => {
    expect(ids(foundRows(papers, [hit("1", "head"), hit("1", "n1", "t1")], "chuyen doi"))).toEqual(["1", "1 n1 t1"]);
  });

  it("leaves out hits in papers it does not know", () => {
    expect(foundRows(papers, [hit("gone", "n1")], "x")).toEqual([]);
  });

  it("moves the places with their paper when it is ordered", () => {
    const columns: readonly TableColumn<ListRow>[] = [
      { id: "number", title: "Số", filterText: ({ id }) => id, sortBy: ({ paper: { number } }) => number },
    ];
    const rows = foundRows(papers, [hit("3", "n1"), hit("1", "n1")], "rà soát");
    expect(ids(orderRows(rows, columns, { column: "number", direction: "ascending" }))).toEqual([
      "1",
      "1 n1 ",
      "3",
      "3 n1 ",
    ]);
    expect(orderRows(rows, columns, null)).toBe(rows);
  });
});

describe("lit words", () => {
  it("are those that begin as typed, accents or not, without overlap", () => {
    const text = "Đôn đốc đơn vị; don";
    const lit = (typed: string) => litRanges(text, typed).map(({ start, end }) => text.slice(start, end));
    expect(lit("don")).toEqual(["Đôn", "đơn", "don"]);
    expect(lit("do don")).toEqual(["Đôn", "đố", "đơn", "don"]);
    expect(lit("on")).toEqual([]);
    expect(lit("")).toEqual([]);
  });
});
