import type { Document } from "#shared/model/document.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";

/** Reads a paper typed into a test; ids are running numbers. */
export function readText(...lines: readonly string[]): Document {
  let next = 0;
  return readDocument(readPlainText(lines.join("\n"), "a.txt"), () => `n${(next += 1)}`).document;
}

/** The same behind the head of a plan, so that what is typed is its body. */
export function readPlan(...lines: readonly string[]): Document {
  return readText(
    "Số: 42/KH-UBND",
    "Tân Hưng, ngày 08 tháng 9 năm 2026",
    "KẾ HOẠCH",
    "Chuyển đổi số năm 2026",
    "",
    ...lines,
  );
}
