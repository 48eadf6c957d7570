import type { Output } from "#shared/contract/index.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { Writer } from "#electron/storage/connection.ts";
import { readDocument } from "#electron/storage/documents.ts";
import { isWorkedOn } from "#electron/storage/worked-on.ts";
import { entryOf } from "./entry.ts";
import { createLibrary } from "./library.ts";

/** Takes papers out that came in one import; where one was worked on since, all stay unless `evenChanged`. */
export function undoImport(db: Writer, ids: readonly string[], evenChanged: boolean): Output<"library.undoImport"> {
  return db.transaction(() => {
    const there = ids.flatMap((id) => readDocument(db, id) ?? []).filter(({ removed_at: at }) => at === null);
    const changed = there
      .filter(({ id }) => isWorkedOn(db, id))
      .map((row) => ({ id: row.id, name: nameOf(entryOf(row)) }));
    if (changed.length > 0 && !evenChanged) return { isDone: false, changed };
    const library = createLibrary(db);
    for (const { id } of there) library.remove(id);
    return { isDone: true, changed };
  });
}
