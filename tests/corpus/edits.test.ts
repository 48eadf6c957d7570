import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Block } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { checkDocument } from "#shared/rules/check.ts";
import type { CheckOptions } from "#shared/rules/engine/check.ts";
import type { Edited } from "./edited.ts";
import { edited, edits } from "./edited.ts";
import { expectations, readFile } from "./score.ts";

/** Papers of all sizes, prose and tables; the longest one is left to the shorter run. */
const documents = expectations().map(({ file }) => readFile(file));
const long = documents.filter(({ appendices }) => appendices.length > 1);

const blocks: readonly Block[] = documents.flatMap(({ body, appendices }) => [
  ...body.children,
  ...appendices.flatMap(({ children }) => (children as readonly (Line | Block)[]).filter((one): one is Block => one.type !== "line")),
]);

/** What is read and found after each step, on one day and another: kept from step to step, and in the same paper read anew. */
function found(document: Document, steps: readonly Edited[], given: CheckOptions): [unknown, unknown][] {
  let current = document;
  checkDocument(current, given);
  return steps.map((step) => {
    current = edited(current, step, blocks);
    const options = step.to % 2 === 0 ? given : { ...given, today: "2024-02-15", draft: true };
    const anew = structuredClone(current);
    return [
      [tasksOf(current), checkDocument(current, options)],
      [tasksOf(anew), checkDocument(anew, options)],
    ];
  });
}

describe("the check after edits", () => {
  it("finds what it finds in the same paper read anew", () => {
    const property = fc.property(fc.constantFrom(...documents), fc.array(edits, { minLength: 1, maxLength: 6 }), (document, steps) => {
      for (const [kept, anew] of found(document, steps, { today: "2026-01-15" })) expect(kept).toEqual(anew);
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("does so in papers with long tables, below a superior paper", () => {
    const superior = documents.find(({ kind }) => kind === "directive") as Document;
    const options = { today: "2023-05-15", superiors: [{ document: superior, tasks: tasksOf(superior), links: [] }] };
    const property = fc.property(fc.constantFrom(...long), fc.array(edits, { minLength: 1, maxLength: 4 }), (document, steps) => {
      for (const [kept, anew] of found(document, steps, options)) expect(kept).toEqual(anew);
    });
    fc.assert(property, { numRuns: 4 });
  });

  it("does so while somebody types, block after block", () => {
    const typed = edits.map((step) => ({ ...step, what: "reword" as const }));
    const property = fc.property(fc.constantFrom(...documents), fc.array(typed, { minLength: 8, maxLength: 16 }), (document, steps) => {
      for (const [kept, anew] of found(document, steps, { today: "2026-01-15" })) expect(kept).toEqual(anew);
    });
    fc.assert(property, { numRuns: 6 });
  });

  it("finds the very same findings where nothing was edited", () => {
    const document = structuredClone(documents.find(({ kind }) => kind === "letter") as Document);
    const before = checkDocument(document);
    const children = document.body.children.slice(0, -1);
    const after = checkDocument({ ...document, body: { ...document.body, children } });
    const limits = after.filter(({ ruleId }) => ruleId === "deadline/not-after-issue");
    expect(limits.length).toBeGreaterThan(4);
    expect(limits.every((finding) => before.includes(finding))).toBe(true);
  });
});
