import { createHash, randomUUID } from "node:crypto";
import { decidedTasks } from "#shared/facts/tasks/decided.ts";
import type { Document } from "#shared/model/document.ts";
import { liftDocument, NewerDocument } from "#shared/model/versions.ts";
import type { Doubt } from "#shared/read/build.ts";
import type { Task } from "#shared/model/task.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import type { Reader, Writer } from "#electron/storage/connection.ts";
import type { DocumentFilter } from "#electron/storage/documents.ts";
import { indexCitations } from "#electron/storage/citations.ts";
import * as documents from "#electron/storage/documents.ts";
import { LibraryError } from "#electron/storage/errors.ts";
import { insertReading, readTaskDecisions } from "#electron/storage/readings.ts";
import { indexDocument, removeEntries } from "#electron/storage/search-index.ts";
import type { SearchOptions } from "#electron/storage/search.ts";
import { replaceTasks } from "#electron/storage/tasks.ts";
import type { DocumentFacts, Entry } from "./entry.ts";
import { changeOf, entryOf } from "./entry.ts";
import type { Found } from "./find.ts";
import { find } from "./find.ts";

export interface Original {
  /** File name without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

/** What is known of a paper when it is kept: its tree, the tasks read from it, the facts of its head. */
export interface Content {
  readonly document: Document;
  readonly tasks: readonly Task[];
  readonly facts: DocumentFacts;
}

/** A paper that comes into the library; with `doubts` when it was read from a file and a person shall look at it. */
export interface NewContent extends Content {
  readonly original?: Original;
  readonly doubts?: readonly Doubt[];
}

export interface ReadingService {
  /** The paper as it is now, or as version `n` was; throws `not-found`. */
  get(id: string, n?: number): { readonly entry: Entry; readonly document: Document };
  list(filter?: DocumentFilter): Entry[];
  versions(id: string): documents.VersionNote[];
  /** The file the paper was read from, byte for byte; null when it was written here. */
  original(id: string): Original | null;
  search(words: string, options?: SearchOptions): Found[];
}

export interface Stored {
  readonly id: string;
  /** The same file was in the library already. */
  readonly known: boolean;
  /** It had been taken out of it, and is there again. */
  readonly restored: boolean;
}

export interface LibraryService extends ReadingService {
  /** Keeps a paper; one read from the same file before is recognised, put back where it was removed, else left as it is. */
  storeDocument(content: NewContent): Stored;
  /** Adds a version to a paper and gives its number. */
  newVersion(id: string, content: Content, note?: string): number;
  /** Puts tasks that were read anew from the current version in the place of those in the index. */
  replaceTasksIndex(id: string, tasks: readonly Task[]): void;
  /** Takes a paper out of the list and the search. Nothing of it is lost; `restore` brings it back. */
  remove(id: string): void;
  restore(id: string): void;
}

/** The library as the rest of the program uses it. Every call either happens whole or, throwing, not at all. */
export function createLibrary(db: Writer): LibraryService {
  return {
    ...createReadOnlyLibrary(db),
    storeDocument: (content) => db.transaction(() => store(db, content)),
    newVersion: (id, content, note) => db.transaction(() => addVersion(db, id, content, note ?? null)),
    replaceTasksIndex: (id, tasks) =>
      db.transaction(() => {
        required(documents.readDocument(db, id));
        replaceTasks(db, id, tasks);
        indexDocument(db, id);
      }),
    remove: (id) => db.transaction(() => remove(db, id)),
    restore: (id) => db.transaction(() => void restore(db, id)),
  };
}

/** The same for a library opened for reading. */
export function createReadOnlyLibrary(db: Reader): ReadingService {
  return {
    get: (id, n) => ({ entry: entryOf(required(documents.readDocument(db, id))), document: readTree(db, id, n) }),
    list: (filter = {}) => documents.listDocuments(db, filter).map(entryOf),
    versions: (id) => documents.listVersions(db, id),
    original: (id) => {
      const hash = required(documents.readDocument(db, id)).original;
      const row = hash === null ? undefined : documents.readOriginal(db, hash);
      return row === undefined ? null : { name: row.name, bytes: new Uint8Array(row.bytes), sha256: row.sha256 };
    },
    search: (words, options) => find(db, words, options),
  };
}

function store(db: Writer, content: NewContent): Stored {
  const { original } = content;
  if (original !== undefined) {
    if (createHash("sha256").update(original.bytes).digest("hex") !== original.sha256)
      throw new Error("The hash is not that of the original's bytes");
    const id = documents.findByOriginal(db, original.sha256);
    if (id !== undefined) return { id, known: true, restored: restore(db, id) };
    const { name, bytes, sha256 } = original;
    documents.insertOriginal(db, { name, bytes, sha256, size: bytes.length });
  }
  const id = randomUUID();
  documents.insertDocument(db, { id, ...changeOf(content), original: original?.sha256 ?? null, current_version: 1 });
  keep(db, id, 1, content, null);
  if (content.doubts !== undefined) insertReading(db, id, content.doubts);
  appendAudit(db, { actor: "", action: "document.store", subject: id, detail: { original: original?.sha256 ?? null } });
  return { id, known: false, restored: false };
}

function addVersion(db: Writer, id: string, content: Content, note: string | null): number {
  const n = required(documents.readDocument(db, id)).current_version + 1;
  documents.updateDocument(db, id, { ...changeOf(content), current_version: n });
  keep(db, id, n, content, note);
  appendAudit(db, { actor: "", action: "document.version", subject: id, detail: { n, note } });
  return n;
}

function keep(db: Writer, id: string, n: number, content: Content, note: string | null): void {
  const { decided: _, ...tree } = content.document;
  documents.insertVersion(db, { document: id, n, tree: JSON.stringify(tree), note });
  const decisions = readTaskDecisions(db, id);
  replaceTasks(db, id, decisions.size === 0 ? content.tasks : decidedTasks(content.document, decisions));
  indexDocument(db, id);
  indexCitations(db, id, content.document);
}

function remove(db: Writer, id: string): void {
  if (required(documents.readDocument(db, id)).removed_at !== null) return;
  documents.setRemoved(db, id, db.now());
  removeEntries(db, id);
  appendAudit(db, { actor: "", action: "document.remove", subject: id, detail: null });
}

/** False where the paper is in the library anyway. */
function restore(db: Writer, id: string): boolean {
  if (required(documents.readDocument(db, id)).removed_at === null) return false;
  documents.setRemoved(db, id, null);
  indexDocument(db, id);
  appendAudit(db, { actor: "", action: "document.restore", subject: id, detail: null });
  return true;
}

function readTree(db: Reader, id: string, n: number | undefined): Document {
  const tree = required(documents.readTree(db, id, n));
  try {
    return liftDocument(JSON.parse(tree));
  } catch (error) {
    throw new LibraryError(error instanceof NewerDocument ? "newer" : "corrupt", error);
  }
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new LibraryError("not-found");
  return found;
}
