import type { Output } from "#shared/contract/index.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { Writer } from "#electron/storage/connection.ts";
import type { CallContext } from "#electron/services/services.ts";
import { readDocument } from "#electron/storage/documents.ts";
import { isWorkedOn } from "#electron/storage/worked-on.ts";
import { entryOf } from "./entry.ts";
import { createLibrary } from "./library.ts";
import { onMany } from "./on-many.ts";

export interface ImportToUndo {
  readonly ids: readonly string[];
  readonly evenChanged: boolean;
}

/** Takes papers out that came in one import; where one was worked on since, all stay unless `evenChanged`. */
export async function undoImport(
  db: Writer,
  { ids, evenChanged }: ImportToUndo,
  context: Pick<CallContext, "progress">,
): Promise<Output<"library.undoImport">> {
  const there = ids.flatMap((id) => readDocument(db, id) ?? []).filter(({ removed_at: at }) => at === null);
  const changed = there
    .filter(({ id }) => isWorkedOn(db, id))
    .map((row) => ({ id: row.id, name: nameOf(entryOf(row)) }));
  if (changed.length > 0 && !evenChanged) return { isDone: false, changed };
  const library = createLibrary(db);
  await onMany(
    db,
    there.map(({ id }) => id),
    (id) => library.remove(id),
    context,
  );
  return { isDone: true, changed };
}
