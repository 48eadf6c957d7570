import { readPlainText } from "#shared/read/raw/plain-text.ts";
import type { Importer } from "#electron/importers/importer.ts";
import { extensionOf, UnreadableFile } from "#electron/importers/importer.ts";
import { decode } from "./decode.ts";

/** Far more than any paper: the report of 82,000 characters has 110 kB. In bytes. */
const LARGEST = 16 * 2 ** 20;

/** Formats that are text to the eye of a computer, not to a reader's. */
const notPlain = /^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml|PK\p{Cc}{2})|^[^]{0,1024}%PDF-/iu;
const sheets = new Set(["csv", "tsv", "xls", "xlsx", "ods"]);

const sentences = {
  binary:
    "Tệp này không phải văn bản thuần chữ nên không đọc được; hãy chọn tệp Word (.docx), PDF có chữ hoặc tệp .txt.",
  "old-font": "Tệp này dùng phông chữ cũ (TCVN3 hoặc VNI); hãy chuyển mã sang Unicode rồi chọn lại.",
  large: "Tệp văn bản này lớn hơn 16 MB nên không được mở; hãy chia nhỏ tệp.",
  empty: "Tệp này không có chữ nào; hãy kiểm tra lại rồi chọn tệp khác.",
} as const;

/** Text and Markdown, as typed or as text recognition gives it. */
export const textImporter: Importer = {
  id: "text",
  label: "Văn bản thuần chữ",
  extensions: ["txt", "md"],
  sniff(bytes, name) {
    const extension = extensionOf(name);
    if (sheets.has(extension)) return false;
    const decoded = decode(bytes.subarray(0, 4096 - (bytes.length > 4096 ? cutLetter(bytes, 4096) : 0)));
    const own = textImporter.extensions.includes(extension);
    if ("fault" in decoded) return own;
    return !notPlain.test(decoded.text) && (own || extension === "" || decoded.guessed !== true);
  },
  async read(bytes, name, { signal } = {}) {
    signal?.throwIfAborted();
    if (bytes.length > LARGEST) throw new UnreadableFile(sentences.large);
    const decoded = decode(bytes);
    if ("fault" in decoded) throw new UnreadableFile(sentences[decoded.fault]);
    if (decoded.text.trim() === "") throw new UnreadableFile(sentences.empty);
    return readPlainText(decoded.text, name);
  },
};

/** How many bytes before `end` belong to a UTF-8 letter that goes on behind it. */
function cutLetter(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > end - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return end - at;
}
