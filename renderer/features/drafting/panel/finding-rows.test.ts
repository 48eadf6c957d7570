import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "#shared/model/finding.ts";
import { findingRows, rowAfter } from "./finding-rows.ts";

const finding: fc.Arbitrary<Finding> = fc.record({
  ruleId: fc.constantFrom("a/b", "a/c"),
  severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  at: fc.record({ node: fc.constantFrom("n1", "n2"), start: fc.nat(3), end: fc.nat(9) }),
  quote: fc.constantFrom("", "hạn"),
  message: fc.constantFrom("Thiếu hạn.", "Sai số."),
  basis: fc.constant("thông lệ"),
  line: fc.constant(null),
  path: fc.constant(""),
});

describe("the lines of the findings", () => {
  it("are all of them, each with a name of its own, the gravest first under their heads", () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const rows = findingRows(findings);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const shown = rows.flatMap((row) => ("finding" in row ? [row.finding] : []));
        expect(new Set(shown)).toEqual(new Set(findings));
        expect(shown).toHaveLength(findings.length);
        const weights = rows.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
        expect(weights).toEqual(weights.toSorted((a, b) => a - b));
      }),
    );
  });

  it("are gone through by keys from the first to the last, past the heads", () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), (findings) => {
        const rows = findingRows(findings);
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
