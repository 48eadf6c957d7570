import { withDecisions } from "#shared/facts/tasks/decided.ts";
import type { Document } from "#shared/model/document.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { entryOf } from "#electron/services/library/entry.ts";
import { createReadOnlyLibrary } from "#electron/services/library/library.ts";
import type { Services } from "#electron/services/services.ts";
import { readDocument } from "#electron/storage/documents.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import { readTaskDecisions } from "#electron/storage/readings.ts";

/** Papers of the library with their trees, the ones asked for last at hand: facts are remembered with the tree they belong to. */
export interface Papers {
  readonly entry: (id: string) => Entry;
  /** The paper as it is now, with what a person decided about its tasks. */
  readonly document: (id: string) => Document;
}

const kept = 12;

export function holdPapers(services: Services): Papers {
  const trees = new Map<string, Document>();
  const entry = (id: string): Entry => {
    const row = readDocument(services.db(), id);
    if (row === undefined) throw new LibraryError("not-found");
    return entryOf(row);
  };
  return {
    entry,
    document: (id) => {
      const decisions = readTaskDecisions(services.db(), id);
      const key = `${id} ${entry(id).version} ${JSON.stringify([...decisions])}`;
      const tree = trees.get(key) ?? withDecisions(createReadOnlyLibrary(services.db()).get(id).document, decisions);
      trees.delete(key);
      trees.set(key, tree);
      const [oldest] = trees.keys();
      if (trees.size > kept && oldest !== undefined) trees.delete(oldest);
      return tree;
    },
  };
}
