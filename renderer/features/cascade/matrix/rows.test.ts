import { expect, it } from "vitest";
import type { MatrixTable } from "#shared/contract/matrix.ts";
import { countsOf, leadsIn, linesOf, noFilter } from "./rows.ts";

const row = (id: string, lead: string[], end: string | null): MatrixTable["rows"][number] => ({
  id,
  path: id,
  text: "",
  node: id,
  start: 0,
  lead,
  coordinate: [],
  deadline: end === null ? null : { raw: end, end },
  document: "d",
});
const entry = {
  id: "d", kind: "plan", number: null, symbol: null, date: null, issuer: null, subject: null, tier: null, version: 1, createdAt: "",
} as const; // prettier-ignore
const table: MatrixTable = {
  parents: [{ ...entry, name: "Chỉ thị 05/CT-TTg" }],
  rows: [row("1", ["Công an tỉnh"], "2023-03-31"), row("2", ["Sở Y tế"], "2023-04-20"), row("3", [], null)],
  columns: [
    { id: "a", name: "A", entry, states: "dCu" },
    { id: "b", name: "B", entry, states: "usn" },
  ],
};
const shown = (filter: Partial<typeof noFilter>) =>
  linesOf(table, { ...noFilter, ...filter }, "2023-04-10").map((line) => (line.kind === "task" ? line.at : line.title));

it("keeps the rows with a hole, a suspect, a suggestion in one of the columns", () => {
  expect(shown({ state: "uncovered" })).toEqual([0, 2]);
  expect(shown({ state: "suspect" })).toEqual([1]);
  expect(shown({ state: "suggested" })).toEqual([1]);
});

it("keeps the rows of a lead and of a time", () => {
  expect(leadsIn(table)).toEqual(["Công an tỉnh", "Sở Y tế"]);
  expect(shown({ lead: "Sở Y tế" })).toEqual([1]);
  expect(shown({ lead: "" })).toEqual([2]);
  expect([shown({ deadline: "past" }), shown({ deadline: "month" }), shown({ deadline: "none" })]).toEqual([
    [0],
    [1],
    [2],
  ]);
});

it("names groups with their size", () => {
  expect(shown({ group: "lead" })).toEqual(["Công an tỉnh (1)", 0, "Sở Y tế (1)", 1, "Không nêu chủ trì (1)", 2]);
});

it("counts the states of what is shown", () => {
  expect(Object.fromEntries(countsOf(table, linesOf(table, noFilter, "2023-04-10")))).toEqual({
    deep: 1,
    uncovered: 2,
    covered: 1,
    suspect: 1,
    "not-for": 1,
  });
});
