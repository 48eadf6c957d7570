import { expect, it } from "vitest";
import { ruleHelp } from "./help.ts";
import { rules } from "./index.ts";

it.each(rules.map((rule) => [rule.id, rule] as const))("%s has a help page with words throughout", (_, rule) => {
  const { title, basis, messages, good, bad } = ruleHelp(rule);
  expect([title, basis, ...messages].every((words) => words.trim() !== "" && !/[{}]/u.test(words))).toBe(true);
  expect([...good, ...bad].every(({ paper }) => paper.trim() !== "")).toBe(true);
  expect(bad.every(({ says }) => says.length > 0 && says.every((words) => words !== ""))).toBe(true);
});
