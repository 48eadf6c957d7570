import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "#shared/model/finding.ts";
import type { FindingOrder } from "./finding-rows.ts";
import { findingRows, groupsBy, rowAfter, searchedFindings } from "./finding-rows.ts";

const finding: fc.Arbitrary<Finding> = fc.record({
  ruleId: fc.constantFrom("a/b", "a/c"),
  severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  at: fc.record({ node: fc.constantFrom("n1", "n2"), start: fc.nat(3), end: fc.nat(9) }),
  quote: fc.constantFrom("", "hạn"),
  message: fc.constantFrom("Thiếu hạn.", "Sai số."),
  basis: fc.constant("thông lệ"),
  line: fc.constant(null),
  path: fc.constantFrom("", "II.1", "II.1.a", "III.2"),
});
const order = fc.constantFrom<FindingOrder>("severity", "place", "rule");

describe("the lines of the findings", () => {
  it("are all of them, each with a name of its own, under heads that count them", () => {
    fc.assert(
      fc.property(fc.array(finding), order, (findings, by) => {
        const rows = findingRows(groupsBy(by, findings));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const shown = rows.flatMap((row) => ("finding" in row ? [row.finding] : []));
        expect(new Set(shown)).toEqual(new Set(findings));
        expect(shown).toHaveLength(findings.length);
        const heads = rows.flatMap((row, at) => ("finding" in row ? [] : [{ at, count: row.count }]));
        for (const [index, { at, count }] of heads.entries())
          expect((heads[index + 1]?.at ?? rows.length) - at - 1).toBe(count);
      }),
    );
  });

  it("stand the gravest first, in the order of the paper, or rule by rule", () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const weights = groupsBy("severity", findings).map(({ id }) => ["error", "warning", "info"].indexOf(id));
        expect(weights).toEqual(weights.toSorted((a, b) => a - b));
        for (const { findings: own } of groupsBy("rule", findings))
          expect(new Set(own.map(({ ruleId }) => ruleId)).size).toBe(1);
        for (const { findings: own } of groupsBy("place", findings))
          expect(new Set(own.map(({ path }) => path.split(".").slice(0, 2).join("."))).size).toBe(1);
      }),
    );
  });

  it("are searched without accents, and the open one stays", () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), (findings) => {
        const open = findings[0] as Finding;
        const shown = searchedFindings(findings, "thieu han", open);
        expect(shown).toEqual(findings.filter((each) => each === open || each.message === "Thiếu hạn."));
        expect(searchedFindings(findings, " ", null)).toEqual(findings);
      }),
    );
  });

  it("are gone through by keys from the first to the last, past the heads", () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), (findings) => {
        const rows = findingRows(groupsBy("severity", findings));
        const seen: number[] = [];
        for (let at = rowAfter("Home", -1, rows, 5); at !== null && at !== seen.at(-1);) {
          seen.push(at);
          at = rowAfter("ArrowDown", at, rows, 5);
        }
        expect(seen).toHaveLength(findings.length);
        expect(seen.at(-1)).toBe(rowAfter("End", 1, rows, 5));
        expect(seen.every((at) => "finding" in (rows[at] ?? {}))).toBe(true);
        expect(rowAfter("PageUp", seen.at(-1) ?? 0, rows, 1000)).toBe(seen[0]);
        expect(rowAfter("x", 1, rows, 5)).toBeNull();
      }),
    );
  });
});
