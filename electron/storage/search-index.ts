import type { Document } from "#shared/model/document.ts";
import { fold, nfc } from "#shared/text/fold.ts";
import type { Writer } from "./connection.ts";
import { oldIndex, rememberIndex } from "./derived.ts";
import { readDocument, readTree } from "./documents.ts";
import { LibraryError } from "./errors.ts";
import { unitsOf } from "./search-units.ts";
import { listTasks } from "./tasks.ts";

/** Raised whenever the words of a paper are cut or folded otherwise than before: the next opening fills the index anew. */
const indexVersion = 1;

/** Entries of one day; an entry's id is its day times this and a running number, so the order of ids is the order of time. */
const perDay = 2 ** 32;
const dayLength = 86_400_000;
const firstDay = Date.UTC(1900, 0, 1);

/** Makes the document's current version and its tasks findable, in the place of what was findable of it before. */
export function indexDocument(db: Writer, id: string): void {
  db.transaction(() => {
    const row = readDocument(db, id);
    const tree = readTree(db, id);
    if (row === undefined || tree === undefined) throw new LibraryError("not-found");
    removeEntries(db, id);
    const units = unitsOf(JSON.parse(tree) as Document, row.subject ?? "", listTasks(db, id));
    // Within a day the later id comes first, so the first unit of a paper takes the last number.
    const last = freeId(db, row.date ?? row.created_at) + units.length - 1;
    units.forEach((unit, place) => {
      const text = nfc(unit.text);
      const entry = { id: last - place, document_id: id, task_id: unit.task, node: unit.node, text };
      db.run(db.sql.insertInto("entries").values(entry));
      db.write("INSERT INTO words (rowid, folded, exact) VALUES (?, ?, ?)", entry.id, fold(text), text);
    });
  });
}

/** Makes nothing of the document findable any more. */
export function removeEntries(db: Writer, document: string): void {
  for (const { id } of db.all(db.sql.selectFrom("entries").select("id").where("document_id", "=", document))) {
    db.write("DELETE FROM words WHERE rowid = ?", id);
  }
  db.run(db.sql.deleteFrom("entries").where("document_id", "=", document));
}

/** The first unused id of the day of `date` (ISO). */
function freeId(db: Writer, date: string): number {
  const day = Math.max(0, Math.floor((Date.parse(date.slice(0, 10)) - firstDay) / dayLength));
  const start = Number.isNaN(day) ? 0 : day * perDay;
  const query = db.sql
    .selectFrom("entries")
    .select("id")
    .where("id", ">=", start)
    .where("id", "<", start + perDay)
    .orderBy("id", "desc")
    .limit(1);
  return (db.first(query)?.id ?? start) + 1;
}

/** Fills the index from the documents when it was filled by another version of the program, or never. */
export function rebuildSearchWhenOld(db: Writer): void {
  if (!oldIndex(db, "search", indexVersion)) return;
  db.transaction(() => {
    db.write("INSERT INTO words (words) VALUES ('delete-all')");
    db.run(db.sql.deleteFrom("entries"));
    const kept = db.sql.selectFrom("documents").select("id").where("removed_at", "is", null);
    for (const { id } of db.all(kept)) indexDocument(db, id);
    rememberIndex(db, "search", indexVersion);
  });
}
