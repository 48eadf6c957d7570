import type { RawDocument } from "#shared/read/raw/raw.ts";
import type { Importer, ReadOptions } from "./importer.ts";
import { extensionOf, UnreadableFile } from "./importer.ts";
import { textImporter } from "./text/text.ts";

/**
 * Every kind of file that can be read, in the order they are asked. Plain text is asked first: it is told at a glance and
 * then nothing else has to be loaded.
 */
export const importers: readonly (() => Promise<Importer>)[] = [
  async () => textImporter,
  async () => (await import("./docx/docx.ts")).docxImporter,
  async () => (await import("./pdf/pdf.ts")).pdfImporter,
];

/** Larger files are refused before anything looks into them (bytes). */
const LARGEST = 100 * 2 ** 20;

/** Reads a file with the importer that recognises it. Throws `UnreadableFile` with a sentence for the user. */
export async function readFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<RawDocument> {
  if (bytes.length === 0)
    throw new UnreadableFile("Tệp này trống, không có nội dung nào; hãy kiểm tra lại rồi chọn tệp khác.");
  if (bytes.length > LARGEST)
    throw new UnreadableFile("Tệp này lớn hơn 100 MB nên không được mở; hãy bỏ bớt hình ảnh hoặc chia nhỏ tệp.");
  for (const load of importers) {
    const importer = await load();
    if (importer.sniff(bytes, name)) return importer.read(bytes, name, options);
  }
  throw new UnreadableFile(unknownKind(bytes, extensionOf(name)));
}

const IMAGES = new Set(["jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp", "heic"]);
const SHEETS = new Set(["xls", "xlsx", "ods", "csv"]);
const NAMED: Readonly<Record<string, string>> = { docx: "Word", docm: "Word", doc: "Word", pdf: "PDF" };

function unknownKind(bytes: Uint8Array, extension: string): string {
  const can = "hãy chọn tệp Word (.docx), PDF có chữ hoặc tệp văn bản (.txt)";
  if (IMAGES.has(extension)) return `Tệp này là ảnh, chưa đọc được chữ trong ảnh; ${can}.`;
  if (SHEETS.has(extension)) return `Tệp này là bảng tính, không phải văn bản; ${can}.`;
  if (extension === "rtf" || String.fromCharCode(...bytes.subarray(0, 5)) === "{\\rtf")
    return "Tệp này thuộc loại RTF; hãy mở bằng Word và lưu lại thành .docx.";
  // Whole files of these kinds are known by their content: here it does not hold what the name says.
  const named = NAMED[extension];
  if (named !== undefined)
    return `Tệp này bị hỏng hoặc không đúng là tệp ${named}; hãy xin lại tệp gốc, hoặc thử mở bằng chương trình khác rồi lưu lại.`;
  return `Không nhận ra loại của tệp này; ${can}.`;
}
