import { Refusal } from "#shared/contract/failure.ts";
import type { FileData } from "#shared/contract/document.ts";
import type { Output } from "#shared/contract/index.ts";
import { decode } from "#electron/importers/text/decode.ts";
import type { Reader } from "#electron/storage/connection.ts";
import type { CallContext, Services } from "#electron/services/services.ts";
import { createReadOnlyLibrary } from "./library.ts";

/** The file a paper was read from. Throws `not-found` for a paper written here. */
export function originalOf(db: Reader, id: string): FileData {
  const original = createReadOnlyLibrary(db).original(id);
  if (original === null)
    throw new Refusal("not-found", "Văn bản này được soạn trong chương trình nên không có tệp gốc.");
  return { name: original.name, bytes: new Uint8Array(original.bytes) };
}

/** The lines of a text file, as the reader counts them. */
export function sourceLines(db: Reader, id: string): string[] {
  const decoded = decode(originalOf(db, id).bytes);
  return "text" in decoded ? decoded.text.normalize("NFC").split(/\r\n|\r|\n/u) : [];
}

export async function placedPages(
  services: Services,
  id: string,
  context: CallContext,
): Promise<Output<"library.pages">> {
  const { bytes } = originalOf(services.db(), id);
  const pages = await services.work.run("pdf-places", bytes, { signal: context.signal });
  return pages.map(({ width, height, words }) => ({ width, height, words: [...words] }));
}

export async function pagePicture(
  services: Services,
  order: { readonly id: string; readonly page: number; readonly width: number },
  context: CallContext,
): Promise<Output<"library.pagePicture">> {
  const { bytes } = originalOf(services.db(), order.id);
  const picture = await services.work.run(
    "pdf-picture",
    { bytes, page: order.page, width: order.width },
    { signal: context.signal },
  );
  return { bytes: new Uint8Array(picture) };
}
