import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#shared/text/fold.ts";
import { snippetOf } from "./snippet.ts";

const marked = (text: string, words: string[][], open = false) => {
  const snippet = snippetOf(text, words, open);
  return snippet.ranges.map((range) => snippet.text.slice(range.start, range.end));
};

describe("snippetOf", () => {
  it("marks whole words, with the accents as typed where they occur", () => {
    expect(marked("Đôn đốc, đơn độc, dồn", [["đôn"], ["đốc"]])).toEqual(["Đôn đốc"]);
    expect(marked("Đôn đốc, đơn độc", [["don"], ["doc"]])).toEqual(["Đôn đốc", "đơn độc"]);
    expect(marked("đơn vị đốc thúc", [["don"], ["doc"]])).toEqual(["đơn", "đốc"]);
    expect(marked("Số 05/CT-TTg", [["05", "ct", "ttg"]])).toEqual(["05/CT-TTg"]);
  });

  it("marks a beginning only while the word is typed", () => {
    expect(marked("chuyển đổi", [["chuy"]])).toEqual([]);
    expect(marked("chuyển đổi", [["chuy"]], true)).toEqual(["chuy"]);
  });

  it("cuts a long text around the first place, at spaces", () => {
    const { text } = snippetOf(`${"đầu ".repeat(100)}đôn đốc${" cuối".repeat(100)}`, [["đôn"], ["đốc"]], false);
    expect(text).toMatch(/^… (đầu )+đôn đốc( cuối)+ …$/u);
    expect(text.length).toBeLessThanOrEqual(244);
  });

  it("always marks what was asked for", () => {
    const words = fc.array(fc.constantFrom("đôn", "đốc", "Ủy", "ban", "12", "·", "x".repeat(90)), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (all) => {
        for (const found of marked(all.join(" "), [["uy"]])) expect(fold(found)).toBe("uy");
      }),
    );
  });
});
