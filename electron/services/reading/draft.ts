import type { Document } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import { documentSchema } from "#shared/model/schema.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";

/** A document as a draft file that `readDraft` takes back. */
export function draftOf(document: Document): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Reads a draft. Throws `UnreadableFile` for what is none. */
export function readDraft(bytes: Uint8Array): Document {
  const content = parse(new TextDecoder().decode(bytes));
  const read = documentSchema.safeParse(content);
  if (read.success) return read.data;
  if (
    typeof content === "object" &&
    content !== null &&
    "version" in content &&
    Number(content.version) > documentVersion
  )
    throw new UnreadableFile("Dự thảo này do bản Xuyên Suốt mới hơn lưu; hãy cài bản mới nhất rồi mở lại.");
  throw new UnreadableFile("Tệp này không phải dự thảo do Xuyên Suốt lưu, hoặc nội dung đã bị sửa hỏng.");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
