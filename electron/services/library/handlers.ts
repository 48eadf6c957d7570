import type { DocumentFilter } from "#electron/storage/documents.ts";
import type { CallContext, Handlers, Services } from "#electron/services/services.ts";
import { addBuiltin, importFiles, offeredBuiltins } from "./import.ts";
import { createLibrary } from "./library.ts";
import { onMany } from "./on-many.ts";
import { readingOf, saveReading } from "./reading.ts";
import { relatedPapers } from "./relations.ts";
import { listRows, searchRows } from "./rows.ts";
import { originalOf, pagePicture, placedPages, sourceLines } from "./source.ts";
import { undoImport } from "./undo-import.ts";

/** Hits that a person looks through at most. */
const mostHits = 200;

export function libraryHandlers(services: Services): Handlers<"library"> {
  const { db } = services;
  const library = () => createLibrary(db());
  const each = async (ids: readonly string[], change: (id: string) => void, context: CallContext) => {
    await onMany(db(), ids, change, context);
    services.tell("library.changed", { ids: [...ids] });
    return {};
  };
  return {
    "library.list": (filter) => listRows(db(), given(filter)),
    "library.get": ({ id, version }) => library().get(id, version),
    "library.search": ({ words, limit, ...filter }) => searchRows(db(), words, given(filter), limit ?? mostHits),
    "library.import": ({ files }, context) => importFiles(services, files, context),
    "library.builtins": () => offeredBuiltins(services),
    "library.addBuiltin": ({ id }, context) => addBuiltin(services, id, context),
    "library.remove": ({ ids }, context) => each(ids, (id) => library().remove(id), context),
    "library.restore": ({ ids }, context) => each(ids, (id) => library().restore(id), context),
    "library.undoImport": async (order, context) => {
      const undone = await undoImport(db(), order, context);
      if (undone.isDone) services.tell("library.changed", { ids: [...order.ids] });
      return undone;
    },
    "library.reading": ({ id }) => readingOf(db(), id),
    "library.saveReading": (input) => {
      const version = saveReading(db(), input);
      services.tell("library.changed", { ids: [input.id] });
      return { version };
    },
    "library.original": ({ id }) => originalOf(db(), id),
    "library.sourceLines": ({ id }) => ({ lines: sourceLines(db(), id) }),
    "library.pages": ({ id }, context) => placedPages(services, id, context),
    "library.pagePicture": (order, context) => pagePicture(services, order, context),
    "library.relations": ({ id }) => relatedPapers(db(), id),
  };
}

/** A filter without the parts that were left open. */
function given(filter: { readonly [Part in keyof DocumentFilter]?: DocumentFilter[Part] | undefined }): DocumentFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
