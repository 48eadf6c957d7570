import { describe, expect, it } from "vitest";
import { letterAt, letterIndex, letterIndexAfter, nextLetter, pointLetters } from "./letters.ts";
import { fromRoman, toRoman } from "./roman.ts";

describe("Roman numbers", () => {
  it("go both ways from I to XXXIX", () => {
    for (let i = 1; i <= 39; i += 1) expect(fromRoman(toRoman(i) ?? "")).toBe(i);
    expect([toRoman(4), toRoman(9), toRoman(14), toRoman(39)]).toEqual(["IV", "IX", "XIV", "XXXIX"]);
  });

  it("take only the canonical form", () => {
    expect([
      fromRoman("IIII"),
      fromRoman("iv"),
      fromRoman("XL"),
      fromRoman(""),
      toRoman(0),
      toRoman(40),
      toRoman(1.5),
    ]).toEqual([null, null, null, null, null, null, null]);
  });
});

describe("điểm letters", () => {
  it("run a b c d đ e g h i k l m n o p q r s t u v x y", () => {
    expect(pointLetters.join("")).toBe("abcdđeghiklmnopqrstuvxy");
    expect(["c", "d", "đ", "e", "i", "v", "y"].map(nextLetter)).toEqual(["d", "đ", "e", "g", "k", "x", null]);
    expect([letterAt(4), letterAt(23), letterIndex("Đ"), letterIndex("f"), letterIndex("w")]).toEqual([
      "đ",
      null,
      4,
      null,
      null,
    ]);
  });

  it("see đ in a d that follows a d", () => {
    expect([
      letterIndexAfter("d", 2),
      letterIndexAfter("d", 3),
      letterIndexAfter("ð", 3),
      letterIndexAfter("e", 4),
      letterIndexAfter("đ", 2),
    ]).toEqual([3, 4, 4, 5, 3]);
  });
});
