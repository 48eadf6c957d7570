import type { DocumentFilter } from "#electron/storage/documents.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { addBuiltin, importFiles, offeredBuiltins } from "./import.ts";
import { createLibrary } from "./library.ts";
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
  const each = (ids: readonly string[], change: (id: string) => void): Record<string, never> => {
    db().transaction(() => ids.forEach(change));
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
    "library.remove": ({ ids }) => each(ids, (id) => library().remove(id)),
    "library.restore": ({ ids }) => each(ids, (id) => library().restore(id)),
    "library.undoImport": ({ ids, evenChanged }) => {
      const undone = undoImport(db(), ids, evenChanged);
      if (undone.isDone) services.tell("library.changed", { ids: [...ids] });
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
