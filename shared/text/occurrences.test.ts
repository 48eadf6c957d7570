import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrences } from "./occurrences.ts";

const words = (text: string, typed: string): string[] =>
  occurrences(text, typed).map(({ start, end }) => text.slice(start, end));

describe("occurrences", () => {
  const text = "Đôn đốc các đơn vị; đơn đốc; ĐÔN ĐỐC; don doc";
  it("of words typed without accents are found with all of them", () => {
    expect(words(text, "don doc")).toEqual(["Đôn đốc", "đơn đốc", "ĐÔN ĐỐC", "don doc"]);
  });

  it("of words typed with accents are found as typed, whatever the capitals", () => {
    expect(words(text, "đôn đốc")).toEqual(["Đôn đốc", "ĐÔN ĐỐC"]);
    expect(words(text, "đon")).toEqual([]);
  });

  it("do not overlap, and nothing is found for blanks", () => {
    expect(words("aaaa", "aa")).toEqual(["aa", "aa"]);
    expect(words(text, "  ")).toEqual([]);
  });

  it("lie in the text and ascend", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ minLength: 1, maxLength: 2 }), (given, typed) => {
        const found = occurrences(given, typed);
        expect(found.every(({ start, end }, at) => start >= (found[at - 1]?.end ?? 0) && end <= given.length)).toBe(
          true,
        );
      }),
    );
  });
});
