import { expect, it } from "vitest";
import { groupOf, ruleGroups } from "./groups.ts";
import { rules } from "./index.ts";

it("names the group of every rule, and no group without rules", () => {
  expect([...new Set(rules.map(({ id }) => groupOf(id)))].toSorted()).toEqual(Object.keys(ruleGroups).toSorted());
});
