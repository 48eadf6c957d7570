import type { Document } from "#shared/model/document.ts";
import { liftDocument, NewerDocument } from "#shared/model/versions.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";

/** A document as a draft file that `readDraft` takes back. */
export function draftOf(document: Document): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Reads a draft. Throws `UnreadableFile` for what is none. */
export function readDraft(bytes: Uint8Array): Document {
  try {
    return liftDocument(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof NewerDocument)
      throw new UnreadableFile("Dự thảo này do bản Xuyên Suốt mới hơn lưu; hãy cài bản mới nhất rồi mở lại.");
    throw new UnreadableFile("Tệp này không phải dự thảo do Xuyên Suốt lưu, hoặc nội dung đã bị sửa hỏng.");
  }
}
