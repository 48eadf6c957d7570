import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";

/** Letters of other scripts that look like Latin ones inside a Latin word: a search never finds such a word. */
export const homoglyph = blockRule({
  id: "unicode/homoglyph",
  title: "Chữ cái của bảng chữ khác lẫn trong từ",
  basis: "Bảng mã Unicode TCVN 6909:2001 (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "warning",
  needs: [],
  messages: {
    foreign: "“{word}” có chữ cái không thuộc bảng chữ Latin nhưng trông giống; cần gõ lại thành “{right}”.",
  },
  check,
  examples: {
    good: [{ paper: "Kế hoạch số 12/KH-UBND; điện áp 220 V; góc α, hệ số β; đường Điện Biên Phủ; Москва." }],
    bad: [
      {
        paper: "Kế hоạch số 12/КH-UBND của Ðội quản lý.",
        finds: ["foreign", "foreign", "foreign"],
        fixed: "Kế hoạch số 12/KH-UBND của Đội quản lý.",
      },
    ],
  },
});

/** Cyrillic and Greek letters with a Latin twin; the Icelandic eth and the African d with stroke for đ. */
const twins: Readonly<Record<string, string>> = {
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", ј: "j", ѕ: "s", һ: "h", ԁ: "d", ԛ: "q", ԝ: "w",
  А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", У: "Y", Х: "X", І: "I", Ј: "J", Ѕ: "S",
  Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X", ο: "o", ν: "v",
  Ð: "Đ", ð: "đ", Ɖ: "Đ", ɖ: "đ",
}; // prettier-ignore

const suspect = /[\u0370-\u052fðÐƉɖ]/u;
const word = /[\p{L}\p{M}]+/gu;
/** Signs inside words: a text of an old code table, where the eth is a letter of its own (unicode/legacy-encoding). */
const legacy = /\p{L}[¨©«¬®¸¹µ¶]|[¨©«¬®¸¹µ¶]\p{L}/u;

function check({ text, at }: BlockContext): Report<"foreign">[] {
  if (!suspect.test(text) || legacy.test(text)) return [];
  return Array.from(text.matchAll(word)).flatMap((match) => {
    const right = [...match[0]].map((letter) => twins[letter] ?? letter).join("");
    if (right === match[0] || suspect.test(right) || !isMixed(match[0])) return [];
    const range = at({ start: match.index, end: match.index + match[0].length });
    return [
      {
        at: range,
        message: "foreign",
        data: { word: match[0], right },
        fix: { title: `Gõ lại “${right}”`, edits: [{ type: "replace", at: range, text: right }] },
      },
    ];
  });
}

/** A word wholly of another script is a foreign word, not a slip. */
function isMixed(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
