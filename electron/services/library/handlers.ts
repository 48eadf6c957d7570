import type { FileData } from "#shared/contract/document.ts";
import type { Output } from "#shared/contract/index.ts";
import { failureOf } from "#electron/services/router/failures.ts";
import type { CallContext, Handlers, Services } from "#electron/services/services.ts";
import { keepPaper } from "./keep.ts";
import { createLibrary } from "./library.ts";

export function libraryHandlers(services: Services): Handlers<"library"> {
  const library = () => createLibrary(services.db());
  return {
    "library.list": ({ kind, year, tier, limit }) =>
      library().list({
        ...(kind === undefined ? {} : { kind }),
        ...(year === undefined ? {} : { year }),
        ...(tier === undefined ? {} : { tier }),
        ...(limit === undefined ? {} : { limit }),
      }),
    "library.get": ({ id, version }) => library().get(id, version),
    "library.import": async ({ files }, context) => {
      const imported: Output<"library.import"> = [];
      for (const [index, file] of files.entries()) {
        context.progress({ done: index, total: files.length, words: `Đang đọc ${file.name}` });
        imported.push(await importFile(services, file, context));
      }
      const ids = imported.flatMap((each) => (each.state === "kept" && !each.known ? [each.id] : []));
      if (ids.length > 0) services.tell("library.changed", { ids });
      return imported;
    },
  };
}

async function importFile(
  services: Services,
  file: FileData,
  context: CallContext,
): Promise<Output<"library.import">[number]> {
  try {
    const { document } = await services.work.run("read-paper", file, { signal: context.signal });
    const { id, known, tasks } = keepPaper(createLibrary(services.db()), document, file.name, file.bytes);
    return { state: "kept", name: file.name, id, known, tasks };
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.code !== "unreadable-file" || failure.sentence === undefined) throw error;
    return { state: "refused", name: file.name, sentence: failure.sentence };
  }
}
