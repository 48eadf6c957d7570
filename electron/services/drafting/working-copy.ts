import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { liftDocument, NewerDocument } from "#shared/model/versions.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import type { Writer } from "#electron/storage/connection.ts";
import { dropWorking, readWorking } from "#electron/storage/working.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";

/** A paper as it is being written. */
export interface WorkingCopy {
  readonly document: Document;
  /** When it was last changed; null when it is the current version unchanged. */
  readonly changedAt: string | null;
}

/** The working copy where there is one, else the current version. */
export function readWorkingCopy(db: Writer, id: string): WorkingCopy {
  const row = readWorking(db, id);
  if (row === undefined) return { document: createLibrary(db).get(id).document, changedAt: null };
  try {
    return { document: liftDocument(JSON.parse(row.tree)), changedAt: row.saved_at };
  } catch (error) {
    throw new LibraryError(error instanceof NewerDocument ? "newer" : "corrupt", error);
  }
}

/**
 * Makes a version of what was typed since the last one; lists, search and tasks follow it. Gives the number of the
 * current version, which is the old one when nothing had changed.
 */
export function keepWorkingCopy(db: Writer, id: string, note: string | null): { version: number; made: boolean } {
  return db.transaction(() => {
    const library = createLibrary(db);
    const { entry, document: current } = library.get(id);
    const { document, changedAt } = readWorkingCopy(db, id);
    dropWorking(db, id);
    if (changedAt === null || JSON.stringify(document) === JSON.stringify(current))
      return { version: entry.version, made: false };
    return { version: addVersion(db, id, document, note), made: true };
  });
}

/** Adds a document as the paper's newest version. */
export function addVersion(db: Writer, id: string, document: Document, note: string | null): number {
  const content = { document, tasks: tasksOf(document), facts: documentFacts(document) };
  return createLibrary(db).newVersion(id, content, note ?? undefined);
}
