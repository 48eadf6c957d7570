import { readDocument } from "#shared/read/reader.ts";
import type { ReadResult } from "#shared/read/reader.ts";
import { readFile } from "#electron/importers/index.ts";
import type { ReadOptions } from "#electron/importers/importer.ts";

/** A paper as it was read from a file, with what the reader was not sure of. */
export type Paper = ReadResult;

/** Reads a paper from the bytes of a file: any format the importers know, or a draft saved by this program. */
export async function readPaper(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Paper> {
  if (looksLikeDraft(bytes)) {
    const { readDraft } = await import("./draft.ts");
    return { document: readDraft(bytes), doubts: [] };
  }
  const raw = await readFile(bytes, name, options);
  let next = 0;
  return readDocument(raw, () => `n${(next += 1)}`);
}

/** A draft is a JSON object: the first byte after blanks is a brace. No paper begins with one. */
function looksLikeDraft(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return bytes[start] === 0x7b && bytes[start + 1] !== 0x5c;
}
