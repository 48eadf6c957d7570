import { describe, expect, it } from "vitest";
import { byPlace, byRule, bySeverity, countsOf } from "./lists.ts";

const finding = (ruleId: string, severity: "error" | "warning" | "info", path: string) => ({ ruleId, severity, path });
const findings = [
  finding("format/motto", "info", ""),
  finding("task/missing-lead", "warning", "III.2.a"),
  finding("numbering/gap", "error", "III.4.c"),
  finding("task/missing-lead", "warning", "III.2.b"),
];

describe("the lists of a review", () => {
  it("put the rules with the gravest findings first", () => {
    expect(byRule(findings).map(({ id, findings: own }) => [id, own.length])).toEqual([
      ["numbering/gap", 1],
      ["task/missing-lead", 2],
      ["format/motto", 1],
    ]);
  });

  it("follow the paper by its sections", () => {
    expect(byPlace(findings).map(({ title, findings: own }) => [title, own.length])).toEqual([
      ["Phần chung của văn bản", 1],
      ["Mục III.2", 2],
      ["Mục III.4", 1],
    ]);
  });

  it("call annexes as the paper does, else by their number", () => {
    const own = [finding("numbering/gap", "error", "PL1.II.3"), finding("numbering/gap", "error", "PL2.1")];
    const names = new Map([["PL1", "Kế hoạch kèm theo"]]);
    expect(byPlace(own, names).map(({ title }) => title)).toEqual(["Kế hoạch kèm theo, mục II", "Phụ lục II, mục 1"]);
  });

  it("put the gravest first, those of one severity as in the paper", () => {
    expect(bySeverity(findings).map(({ title, findings: own }) => [title, own.map(({ path }) => path)])).toEqual([
      ["Lỗi", ["III.4.c"]],
      ["Cảnh báo", ["III.2.a", "III.2.b"]],
      ["Lưu ý", [""]],
    ]);
  });

  it("count every finding once", () => {
    expect(countsOf(findings)).toEqual({ error: 1, warning: 2, info: 1 });
  });
});
