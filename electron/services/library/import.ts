import { createHash } from "node:crypto";
import type { FileData } from "#shared/contract/document.ts";
import { Refusal } from "#shared/contract/failure.ts";
import type { Output } from "#shared/contract/index.ts";
import type { Imported } from "#shared/contract/library.ts";
import { findByOriginal, readDocument } from "#electron/storage/documents.ts";
import { builtinBytes, builtins, findBuiltin } from "#electron/services/builtin/builtin.ts";
import { failureOf } from "#electron/services/router/failures.ts";
import type { CallContext, Services } from "#electron/services/services.ts";
import { keepPaper } from "./keep.ts";
import { createLibrary } from "./library.ts";

/** Reads and keeps files one after the other; a stop leaves those that were kept. */
export async function importFiles(
  services: Services,
  files: readonly FileData[],
  context: CallContext,
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const [index, file] of files.entries()) {
    context.progress({ done: index, total: files.length, words: `Đang đọc ${file.name}` });
    const each = await importFile(services, file, context);
    imported.push(each);
    if (each.state === "kept") services.tell("library.changed", { ids: [each.id] });
  }
  return imported;
}

async function importFile(services: Services, file: FileData, context: CallContext): Promise<Imported> {
  try {
    const paper = await services.work.run("read-paper", file, { signal: context.signal });
    const { id, known, restored, tasks } = keepPaper(createLibrary(services.db()), paper, file.name, file.bytes);
    return { state: "kept", name: file.name, id, known, restored, tasks };
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.code !== "unreadable-file" || failure.sentence === undefined) throw error;
    return { state: "refused", name: file.name, sentence: failure.sentence };
  }
}

/** The papers that come with the program for the library, in their order. */
export async function offeredBuiltins(services: Services): Promise<Output<"library.builtins">> {
  const offered = (await builtins()).filter(({ group }) => group === "directives" || group === "letters");
  return Promise.all(
    offered.map(async (builtin) => {
      const sha256 = createHash("sha256")
        .update(await builtinBytes(builtin))
        .digest("hex");
      const id = findByOriginal(services.db(), sha256);
      const isThere = id !== undefined && readDocument(services.db(), id)?.removed_at === null;
      const { title, kind, notice = null } = builtin;
      return { id: builtin.id, title, kind, notice, kept: isThere ? id : null };
    }),
  );
}

export async function addBuiltin(services: Services, id: string, context: CallContext): Promise<Imported> {
  const builtin = await findBuiltin(id);
  if (builtin === undefined) throw new Refusal("not-found");
  const bytes = new Uint8Array(await builtinBytes(builtin));
  const [imported] = await importFiles(
    services,
    [{ name: `${builtin.title.replaceAll("/", "-")}.txt`, bytes }],
    context,
  );
  if (imported === undefined) throw new Refusal("not-found");
  return imported;
}
