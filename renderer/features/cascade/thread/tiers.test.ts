import { expect, it } from "vitest";
import type { Thread } from "#shared/contract/matrix.ts";
import { marksOf, tierColumns } from "./tiers.ts";

const card = (key: string, tier: string | null, end: string | null): Thread["cards"][number] => ({
  key,
  paper: key,
  name: key,
  tier,
  task: {
    id: key,
    path: "1",
    text: "",
    node: "n",
    start: 0,
    lead: [],
    coordinate: [],
    deadline: end === null ? null : { raw: end, end },
  },
  state: null,
  note: "",
});

it("orders columns from the top down, and leaves none out", () => {
  const columns = tierColumns([card("a", "commune", null), card("b", null, null), card("c", "central", null)]);
  expect(columns.map(({ title, cards }) => [title, cards.length])).toEqual([
    ["Trung ương", 1],
    ["Cấp xã", 1],
    ["Chưa rõ cấp", 1],
  ]);
});

it("puts dates where they belong between the first and the last", () => {
  const marks = marksOf([
    card("a", null, "2023-04-01"),
    card("b", null, "2023-03-31"),
    card("c", null, "2023-04-10"),
    card("d", null, null),
  ]);
  expect(marks.map(({ key, at }) => [key, at])).toEqual([
    ["b", 0],
    ["a", 0.1],
    ["c", 1],
  ]);
  expect(marksOf([card("a", null, "2023-04-01")])[0]?.at).toBe(0.5);
  expect(marksOf([])).toEqual([]);
});
