import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "#tests/support/read-text.ts";
import { compareTexts, piecesOf } from "./text-changes.ts";

const before = readPlan(
  "I. NHIỆM VỤ",
  "",
  "Rà soát thủ tục của phường.",
  "",
  "Công khai thủ tục.",
  "",
  "Báo cáo UBND thành phố.",
);

describe("the comparison of two texts", () => {
  it("finds nothing between a paper and itself", () => {
    expect(compareTexts(before, before)).toEqual([]);
  });

  it("tells blocks that came, went and changed, with the words that differ", () => {
    const after = readPlan(
      "I. NHIỆM VỤ",
      "",
      "Rà soát thủ tục của xã.",
      "",
      "Báo cáo UBND thành phố.",
      "",
      "Tổng kết năm.",
    );
    const changes = compareTexts(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(["removed", "changed", "added"]);
    expect(changes[1]?.pieces).toEqual([
      { kind: "same", text: "Rà soát thủ tục của " },
      { kind: "removed", text: "phường" },
      { kind: "added", text: "xã" },
      { kind: "same", text: "." },
    ]);
  });

  it("does not see another composition of the same letters", () => {
    expect(piecesOf("Uỷ ban phường", "Uỷ ban phường".normalize("NFD"))).toEqual([
      { kind: "same", text: "Uỷ ban phường" },
    ]);
  });

  it("gives both texts back", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "ế", ",", "đ") });
    fc.assert(
      fc.property(text, text, (old, young) => {
        const pieces = piecesOf(old, young);
        const without = (kind: string): string =>
          pieces
            .filter((each) => each.kind !== kind)
            .map((each) => each.text)
            .join("");
        expect(without("added")).toBe(old.normalize("NFC"));
        expect(without("removed")).toBe(young.normalize("NFC"));
      }),
    );
  });
});
