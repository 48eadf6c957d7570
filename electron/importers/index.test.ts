import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeDocx, p } from "#tests/fixtures/make-docx.ts";
import { makePdf } from "#tests/fixtures/make-pdf.ts";
import { UnreadableFile } from "./importer.ts";
import { readFile } from "./index.ts";

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const error: unknown = await readFile(bytes, name).catch((reason: unknown) => reason);
  return error instanceof UnreadableFile ? error.message : "";
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array => new Uint8Array([...OLE, ...Buffer.from(stream, "utf16le")]);

describe("readFile", () => {
  it("goes by the bytes, not by the name", async () => {
    const word = makeDocx({ body: p("", "Kế hoạch") });
    expect((await readFile(word, "a.pdf")).importer).toBe("docx");
    expect((await readFile(makePdf([{ marks: [{ text: "Kế hoạch", x: 100, y: 100 }] }]), "a.docx")).importer).toBe(
      "pdf",
    );
  });

  it.each([
    ["an empty file", new Uint8Array(), "a.docx", "trống"],
    ["an old Word file", ole("WordDocument"), "a.doc", "đời cũ (.doc)"],
    ["an old Excel file", ole("Workbook"), "a.xls", "không phải văn bản Word"],
    ["an encrypted Word file", ole("EncryptedPackage"), "a.docx", "mật khẩu"],
    [
      "a zip of something else under the name of Word",
      zipSync({ "x.txt": strToU8("x") }),
      "a.docx",
      "không phải văn bản Word",
    ],
    ["a Word file cut short", makeDocx({ body: p("", "x") }).slice(0, 300), "a.docx", "bị hỏng"],
    ["a Word file without words", makeDocx({ body: p("", "") }), "a.docx", "không có chữ nào"],
    [
      "a Word file with a declaration",
      zipSync({ "word/document.xml": strToU8("<!DOCTYPE x><w:document/>") }),
      "a.docx",
      "không an toàn",
    ],
    ["words under the name of Excel", strToU8("Số\tNội dung"), "a.xls", "là bảng tính"],
    ["something else under the name of Word", new Uint8Array([0, 1, 2, 0xff, 0]), "a.docx", "không đúng là tệp Word"],
    ["something else under the name of PDF", new Uint8Array([0, 1, 2, 0xff, 0]), "a.PDF", "không đúng là tệp PDF"],
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "a.jpg", "là ảnh"],
  ])("refuses %s with a sentence", async (_, bytes, name, words) => {
    const message = await refusal(bytes, name);
    expect(message).toContain(words);
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
    expect(message).not.toMatch(/error|zip|xml|\//i);
  });
});
