import { withDecisions } from "#shared/facts/tasks/decided.ts";
import type { Document } from "#shared/model/document.ts";
import type { Library } from "#electron/storage/open.ts";
import { readDocument } from "#electron/storage/documents.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import { readTaskDecisions } from "#electron/storage/readings.ts";
import type { Entry } from "./entry.ts";
import { entryOf } from "./entry.ts";
import { createReadOnlyLibrary } from "./library.ts";

/** Trees that are kept: facts are remembered by tree, so a tree read twice would be understood twice. */
const kept = 24;

const known = new WeakMap<Library, Map<string, Document>>();

/**
 * A paper as it is now, with what a person decided about its tasks; versions never change, so a tree read before is the same
 * one as long as nothing else is decided. Throws `not-found`.
 */
export function currentPaper(db: Library, id: string): { readonly entry: Entry; readonly document: Document } {
  const row = readDocument(db, id);
  if (row === undefined) throw new LibraryError("not-found");
  const entry = entryOf(row);
  return { entry, document: paperAt(db, id, entry.version) };
}

/** A paper as its version `n` was, with what a person decided about its tasks. */
export function paperAt(db: Library, id: string, n: number): Document {
  let own = known.get(db);
  if (own === undefined) known.set(db, (own = new Map()));
  const decisions = readTaskDecisions(db, id);
  const key = `${id} ${n} ${JSON.stringify([...decisions])}`;
  const document = own.get(key) ?? withDecisions(createReadOnlyLibrary(db).get(id, n).document, decisions);
  own.delete(key);
  own.set(key, document);
  if (own.size > kept) for (const oldest of own.keys()) if (own.size > kept) own.delete(oldest);
  return document;
}
