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

/** The same with an empty line between what is typed, as points stand in most papers. */
export function readPoints(...lines: readonly string[]): Document {
  return readPlan(...lines.flatMap((line) => [line, ""]));
}

/** A plan with a whole head, by the body above its issuer and the issuer. */
export function readIssued(above: string, issuer: string): Document {
  return readText(
    `${above}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${issuer}\tĐộc lập - Tự do - Hạnh phúc`,
    "",
    "Số: 12/KH-VP",
    "Tân Hưng, ngày 08 tháng 9 năm 2026",
    "",
    "KẾ HOẠCH",
    "Chuyển đổi số năm 2026",
    "",
    "1. Rà soát thủ tục.",
  );
}
