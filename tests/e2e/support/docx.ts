import { openZip } from "#electron/files/zip.ts";
import { verifyDocx } from "#electron/verify/verify.ts";

/** The words of a Word file, one paragraph a line, taken out of its container without the program's own reader. */
export function docxWords(bytes: Uint8Array): string {
  const part = openZip(bytes).read("word/document.xml");
  if (part === undefined) throw new Error("The file has no word/document.xml.");
  return new TextDecoder()
    .decode(part)
    .split("</w:p>")
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words]) => words).join(""))
    .join("\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** What of the decree the file does not meet. */
export async function unmet(bytes: Uint8Array): Promise<unknown[]> {
  return (await verifyDocx(bytes)).filter(({ verdict }) => verdict === "không đạt");
}
