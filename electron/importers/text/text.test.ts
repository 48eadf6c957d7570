import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineText } from "#shared/model/text.ts";
import { readFile } from "#electron/importers/index.ts";
import { decode } from "./decode.ts";
import { textImporter } from "./text.ts";

const words = "Đơn vị chủ trì: Công an phường, hoàn thành trước ngày 30/6/2023; đẩy mạnh số hóa hồ sơ ữ ặ ợ";
const utf8 = new TextEncoder().encode(words);

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
}

/** windows-1258 as Windows writes Vietnamese: base letters with their circumflex or breve, tones as signs of their own. */
const in1258 = Uint8Array.from([
  0x43, 0xf4, 0x6e, 0x67, 0x20, 0x61, 0x6e, 0x20, 0x70, 0x68, 0xfd, 0xf5, 0xcc, 0x6e, 0x67, 0x20, 0xf0, 0xea, 0xcc,
  0x20,
]);

async function textOfFile(bytes: Uint8Array, name = "a.txt"): Promise<string> {
  const { blocks } = await readFile(bytes, name);
  return blocks
    .map((block) => (block.type === "paragraph" ? inlineText(block.inlines.filter((each) => "text" in each)) : ""))
    .join("\n");
}

describe("the text importer reads", () => {
  it.each([
    ["UTF-8", utf8],
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ["UTF-16 LE with its mark", utf16(words, false, true)],
    ["UTF-16 BE with its mark", utf16(words, true, true)],
    ["UTF-16 LE", utf16(words, false, false)],
    ["UTF-16 BE", utf16(words, true, false)],
    ["decomposed letters", new TextEncoder().encode(words.normalize("NFD"))],
  ])("%s", async (_, bytes) => {
    expect(await textOfFile(bytes)).toBe(words);
  });

  it("windows-1258", async () => {
    expect(await textOfFile(in1258)).toBe("Công an phường đề".normalize("NFC"));
  });

  it("UTF-8 whose letters lie over the end of what is looked at first", async () => {
    for (let shift = 0; shift < 4; shift += 1) {
      const text = "x".repeat(4090 + shift) + "ữ".repeat(40);
      expect(await textOfFile(new TextEncoder().encode(text))).toBe(text);
    }
  });
});

describe("the text importer refuses", () => {
  it.each([
    ["zero bytes", Uint8Array.from([...utf8, 0, 1, 2]), "a.txt", "không phải văn bản thuần chữ"],
    [
      "control characters",
      Uint8Array.from({ length: 100 }, (_, at) => 1 + (at % 6)),
      "a.md",
      "không phải văn bản thuần chữ",
    ],
    [
      "the old font TCVN3",
      Uint8Array.from([
        ...new TextEncoder().encode("C"),
        0xab,
        ...new TextEncoder().encode("ng h"),
        0xb8,
        0xae,
        0xad,
        0xac,
        0x20,
      ]),
      "a.txt",
      "phông chữ cũ",
    ],
    ["blanks only", new TextEncoder().encode(" \n\t\n"), "a.txt", "không có chữ nào"],
    ["a table of another program", new TextEncoder().encode("a,b\n1,2\n"), "a.csv", "bảng tính"],
    ["RTF", new TextEncoder().encode("{\\rtf1 abc}"), "a.txt", "RTF"],
  ])("%s", async (_, bytes, name, sentence) => {
    await expect(readFile(bytes, name)).rejects.toThrow(sentence);
  });
});

describe("decode", () => {
  it("never throws, and gives back what UTF-8 and UTF-16 hold", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes)));
    const text = fc.stringMatching(/^[\p{Script=Latin}\d .,;:/()\n-]+$/u).filter((each) => each.trim() !== "");
    const held = (bytes: Uint8Array): string => {
      const decoded = decode(bytes);
      return "text" in decoded ? decoded.text : decoded.fault;
    };
    expect(held(utf8)).toBe(words);
    fc.assert(fc.property(text, (each) => held(new TextEncoder().encode(each)) === each));
    fc.assert(fc.property(text, fc.boolean(), (each, big) => held(utf16(each, big, true)) === each));
  });

  it("claims no file of another kind", () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 1, 2, 3);
    expect(textImporter.sniff(zip, "a.docx")).toBe(false);
    expect(textImporter.sniff(new TextEncoder().encode("\n%PDF-1.4\n"), "a.pdf")).toBe(false);
    for (const guessed of [in1258, utf16(words, false, false)]) {
      expect(textImporter.sniff(guessed, "a.doc")).toBe(false);
      expect(textImporter.sniff(guessed, "a.txt")).toBe(true);
    }
  });
});
