import { describe, expect, it } from "vitest";
import type { Leaf } from "#shared/model/inline.ts";
import { parseMarkup, splitLines } from "./markup.ts";

/** Leaves as "[bold,italic]words" in a row. */
function shown(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ text, ...marks }) => (Object.keys(marks).length > 0 ? `[${Object.keys(marks).join(",")}:${text}]` : text))
    .join("");
}

describe("parseMarkup", () => {
  const cases: readonly (readonly [source: string, leaves: string])[] = [
    ["Kế hoạch", "Kế hoạch"],
    ["", ""],
    ["**I. MỤC ĐÍCH**", "[bold:I. MỤC ĐÍCH]"],
    ["*(Kèm theo)*", "[italic:(Kèm theo)]"],
    ["***Nơi nhận:***", "[bold,italic:Nơi nhận:]"],
    ["1. **Mục đích:** nâng cao", "1. [bold:Mục đích:] nâng cao"],
    ["**a** và **b**", "[bold:a] và [bold:b]"],
    ["**Bình Sơn: *đạt* 5%**", "[bold:Bình Sơn: ][bold,italic:đạt][bold: 5%]"],
    ["*hoàn thành trong\ntháng 4/2023*", "[italic:hoàn thành trong\ntháng 4/2023]"],
    ["10 văn bản<sup>1</sup> để", "10 văn bản[superscript:1] để"],
    ["H<sub>2</sub>O", "H[subscript:2]O"],
    ["<b>Đậm</b><br/><i>nghiêng</i> <u>gạch</u>", "[bold:Đậm][italic:nghiêng] [underline:gạch]"],
    ['<p align="center">Giữa</p>', "Giữa"],
    ["truy cập <https://ncovi.gov.vn>", "truy cập https://ncovi.gov.vn"],
    ["A&nbsp;B &amp; C &lt;D&gt;", "A\u00a0B & C <D>"],
    ["1\\. Sở Y tế \\*", "1. Sở Y tế *"],
  ];

  it.each(cases)("reads %j", (source, leaves) => {
    expect(shown(parseMarkup(source))).toBe(leaves);
  });

  it.each(["* Sở Y tế", "5 * 3 = 15", "mật độ < 5 > 3", "a ** b", "**chưa đóng", "Phường 1*", "<x>", "&khong;"])(
    "leaves %j as words: it does not pair",
    (source) => {
      expect(shown(parseMarkup(source))).toBe(source);
    },
  );
});

describe("splitLines", () => {
  it("gives each line its leaves, a look that runs over the end kept on both", () => {
    expect(splitLines([{ text: "Giao\ncác ", bold: true }, { text: "sở\n\nngành" }]).map(shown)).toEqual([
      "[bold:Giao]",
      "[bold:các ]sở",
      "",
      "ngành",
    ]);
  });
});
