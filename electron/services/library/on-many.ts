import type { Writer } from "#electron/storage/connection.ts";
import type { CallContext } from "#electron/services/services.ts";

/** So many papers are changed at once; after them other calls have their turn. */
const atOnce = 20;

/** Changes papers one after the other, in transactions of some of them, and tells how far it is. */
export async function onMany(
  db: Writer,
  ids: readonly string[],
  change: (id: string) => void,
  { progress }: Pick<CallContext, "progress">,
): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) {
    progress({ done: from, total: ids.length, words: `${from}/${ids.length} văn bản` });
    const some = ids.slice(from, from + atOnce);
    db.transaction(() => some.forEach(change));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
