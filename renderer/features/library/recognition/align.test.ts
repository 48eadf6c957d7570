import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, lettersIn, lettersOf } from "./align.ts";

/** The letters found, as they stand in the source; "·" for those that were not. */
function found(source: readonly string[], words: string, near = 0): string {
  const letters = lettersOf(source);
  return [...align(letters, words, near)].map((at) => (at < 0 ? "·" : letters.text[at])).join("");
}

describe("finding words of a paper in its source", () => {
  it("does not mind how they are parted, marked or accented", () => {
    expect(found(["- *Đơn vị chủ", " trì:* Công an", "phường."], "Đơn vị chủ trì: Công an phường.")).toBe(
      "donvichutriconganphuong",
    );
    expect(found(["Công an phường".normalize("NFD")], "Công an phường")).toBe("conganphuong");
  });

  it("takes of several places the one where the words are expected", () => {
    const letters = lettersOf(["Công an", "x".repeat(50), "Công an"]);
    expect(align(letters, "Công an", 0)[0]).toBe(0);
    expect(align(letters, "Công an", 1)[0]).toBe(56);
  });

  it("goes on behind a page number or a note's mark, and leaves out what is not there", () => {
    const words =
      "Thực hiện Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ về phê duyệt Đề án phát triển ứng dụng dữ liệu";
    const torn = [
      "Thực hiện Quyết định số 06/QĐ-TTg 1 của Thủ tướng Chính phủ",
      "2",
      "về phê duyệt Đề án phát triển ứng dụng dữ liệu",
    ];
    const letters = found(torn, words);
    expect(letters.length).toBe(lettersOf([words]).text.length);
    expect(letters.split("·").length - 1).toBeLessThan(18);
    expect(found(["Một văn bản khác hẳn"], words)).toMatch(/^·+$/u);
  });

  it("gives every letter's own place for words that stand there", () => {
    const word = fc.stringMatching(/^[a-zàáảãạăâđêôơư]{1,7}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const [from, to] = [a % words.length, b % words.length].toSorted((x, y) => x - y) as [number, number];
        const part = words.slice(from, to + 1).join(" ");
        const letters = lettersOf(words);
        const places = align(letters, part, 0);
        expect([...places].map((at) => letters.text[at]).join("")).toBe(lettersOf([part]).text);
        expect([...places].every((at, step) => step === 0 || at === (places[step - 1] ?? 0) + 1)).toBe(true);
      }),
    );
  });

  it("counts the letters before and in a stretch", () => {
    expect(lettersIn("a) Rà soát: Công an", 12, 19)).toEqual([7, 13]);
  });
});
