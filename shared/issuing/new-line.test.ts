import { describe, expect, it } from "vitest";
import { papers } from "#tests/support/papers.ts";
import { newLineText, offeredLines } from "./new-line.ts";

const hints = { office: { name: "UBND phường A", place: "Phường A", symbol: "UBND" }, today: "2023-04-10" };

describe("a new line of the head or foot", () => {
  it("is offered where its part is missing, and where a paper may have several", () => {
    const plan = papers.plan();
    const without = { ...plan, header: { ...plan.header, children: [] }, closing: { ...plan.closing, children: [] } };
    expect(offeredLines(without)).toEqual(expect.arrayContaining(["number", "kind", "subject", "recipient", "signer"]));
    const roles = new Set([...plan.header.children, ...plan.closing.children].map(({ role }) => role));
    for (const role of offeredLines(plan))
      expect(!roles.has(role) || ["addressee", "recipient", "authority"].includes(role)).toBe(true);
  });

  it("suits the kind: a letter has no name of its kind, and its subject follows “V/v”", () => {
    const letter = { ...papers.plan(), kind: "letter" as const };
    const bare = { ...letter, header: { ...letter.header, children: [] } };
    expect(offeredLines(bare)).not.toContain("kind");
    expect(offeredLines(bare)).toEqual(expect.arrayContaining(["salutation", "addressee"]));
    expect(newLineText(bare, "subject", hints)).toBe("V/v ");
  });

  it("leaves blank what nobody has decided", () => {
    const plan = papers.plan();
    const bare = { ...plan, header: { ...plan.header, children: [] } };
    expect(newLineText(bare, "number", hints)).toBe("Số:      /KH-UBND");
    expect(newLineText(bare, "place-date", hints)).toBe("Phường A, ngày      tháng      năm 2023");
    expect(newLineText(bare, "issuer", hints)).toBe("ỦY BAN NHÂN DÂN\nPHƯỜNG A");
    expect(newLineText(bare, "signer", hints)).toBe("");
  });
});
