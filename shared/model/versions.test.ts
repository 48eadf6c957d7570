import { describe, expect, it } from "vitest";
import { papers } from "#tests/support/papers.ts";
import { documentVersion } from "./document.ts";
import { liftDocument, NewerDocument, NoDocument, steps } from "./versions.ts";

describe("liftDocument", () => {
  it("takes a document of the current version as it is", () => {
    const plan = papers.plan();
    expect(liftDocument(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it("has one step for every version before the current", () => {
    expect(steps).toHaveLength(documentVersion - 1);
  });

  it("says that a document is newer, with its version, instead of calling it broken", () => {
    const newer = { ...papers.plan(), version: documentVersion + 3, novelty: true };
    expect(() => liftDocument(newer)).toThrow(NewerDocument);
    expect(() => liftDocument(newer)).toThrow(expect.objectContaining({ version: documentVersion + 3 }));
  });

  it.each([null, 7, "{}", [], {}, { version: "1" }, { version: 0 }, { version: 1.5 }, { version: 1 }])(
    "refuses %j, which is no document",
    (value) => {
      expect(() => liftDocument(value)).toThrow(NoDocument);
    },
  );

  it("refuses a document with a node it does not know, or without ids", () => {
    const plan = papers.plan();
    const strange = { ...plan, body: { ...plan.body, children: [{ type: "picture", id: "x", children: [] }] } };
    expect(() => liftDocument(strange)).toThrow(NoDocument);
    expect(() => liftDocument({ ...plan, closing: { ...plan.closing, id: "" } })).toThrow(NoDocument);
  });
});
