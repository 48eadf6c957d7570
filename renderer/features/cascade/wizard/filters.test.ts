import { expect, it } from "vitest";
import type { CascadeItem } from "#shared/contract/cascade.ts";
import { countHows, doubtsFirst, keeps } from "./filters.ts";

const own = { text: "", lead: [], coordinate: [], implement: [], limit: null, product: null };
const item = (task: string, more: Partial<CascadeItem> = {}): CascadeItem => ({
  document: "d",
  task,
  path: task,
  text: "Rà soát hộ nghèo",
  lead: ["Công an tỉnh"],
  coordinate: [],
  deadline: null,
  proposal: { kind: "take", into: null, how: "shared", reason: "", unsure: false, own, parts: [] },
  doubts: [],
  decision: null,
  changed: false,
  ...more,
});
const doubt = { about: "lead" as const, reason: "cần phân công" };

it("puts first what changed, what is unsure, what has doubts, and keeps the paper's order among equals", () => {
  const items = [
    item("1"),
    item("2", { doubts: [doubt] }),
    item("3", { changed: true }),
    item("4", { proposal: { kind: "take", into: null, how: "shared", reason: "", unsure: true, own, parts: [] } }),
    item("5"),
  ];
  expect(doubtsFirst(items).map(({ task }) => task)).toEqual(["3", "4", "2", "1", "5"]);
});

it("finds by words without accents and by what became of a task", () => {
  expect(keeps(item("1"), "all", "cong an ra soat")).toBe(true);
  expect(keeps(item("1"), "all", "thuế")).toBe(false);
  expect(keeps(item("1"), "open", "")).toBe(true);
  const waived = item("1", { decision: { kind: "waive", reason: "a", approver: "b" } });
  expect([keeps(waived, "open", ""), keeps(waived, "waive", ""), keeps(waived, "in", "")]).toEqual([
    false,
    true,
    false,
  ]);
});

it("parts tasks by how they come to the office, and counts them", () => {
  const of = (task: string, how: CascadeItem["proposal"]["how"]): CascadeItem =>
    item(task, { proposal: { kind: "take", into: null, how, reason: "", unsure: false, own, parts: [] } });
  const items = [of("1", "counterpart"), of("2", "named"), of("3", "counterpart")];
  expect(countHows(items)).toEqual([
    { how: "named", count: 1 },
    { how: "counterpart", count: 2 },
  ]);
  expect(items.filter((one) => keeps(one, "all", "", "counterpart")).map(({ task }) => task)).toEqual(["1", "3"]);
  expect(items.filter((one) => keeps(one, "waive", "", "counterpart"))).toEqual([]);
});
