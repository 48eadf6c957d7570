import { dirname } from "node:path";
import { exists, makeFolder, sizeOf } from "#electron/files/disk.ts";
import { backupDaily, makeBackup } from "./backup.ts";
import type { Connection, Reader, Writer } from "./connection.ts";
import { connect } from "./connection.ts";
import { LibraryError, asLibraryError, guard } from "./errors.ts";
import { rebuildCitationsWhenOld } from "./citations.ts";
import { checkIntegrity } from "./integrity.ts";
import { latestVersion, migrate, versionOf } from "./migrate.ts";
import { rebuildSearchWhenOld } from "./search-index.ts";

export interface OpenOptions {
  /** The time of day, ISO; the storage has no clock of its own. */
  readonly now: () => string;
  readonly readOnly?: boolean;
}

const cacheKilobytes = 64 * 1024;

/** A library opened for reading; nothing of it can be changed. */
export interface ReadableLibrary extends Reader {
  readonly file: string;
  close(): void;
}

export interface Library extends Writer {
  readonly file: string;
  close(): void;
  /** Makes a backup now and gives its path. */
  backupNow(): string;
  /** Makes the backup of the day, once a day; keeps the last seven. */
  backupDaily(): string | null;
}

/**
 * Opens the library in `file`, creates it where there is none, and brings an older one up to date after a backup.
 * Throws a `LibraryError`: `newer`, `foreign`, `corrupt`, `locked`, `read-only`, `full`; with `readOnly` also `missing` and `older`.
 */
export function openLibrary(file: string, options: OpenOptions & { readonly readOnly: true }): ReadableLibrary;
export function openLibrary(file: string, options: OpenOptions & { readonly readOnly?: false }): Library;
export function openLibrary(file: string, options: OpenOptions): Library | ReadableLibrary {
  const readOnly = options.readOnly === true;
  if (readOnly && !exists(file)) throw new LibraryError("missing");
  if (!readOnly) guard(() => makeFolder(dirname(file)));
  const connection = connect(file, options.now, readOnly ? "ask" : "write");
  try {
    connection.write(`PRAGMA cache_size = -${cacheKilobytes}`);
    if (readOnly) prepareReading(connection);
    else prepareWriting(connection);
  } catch (error) {
    connection.close();
    throw asLibraryError(error);
  }
  return readOnly
    ? connection
    : { ...connection, backupNow: () => makeBackup(connection, "manual"), backupDaily: () => backupDaily(connection) };
}

function prepareReading(db: Connection): void {
  const version = versionOf(db);
  if (version === 0) throw new LibraryError("foreign");
  if (version < latestVersion) throw new LibraryError("older");
  checkWhileSmall(db);
}

function prepareWriting(db: Connection): void {
  const version = versionOf(db);
  db.write("PRAGMA journal_mode = WAL");
  // FULL: a commit that was answered survives a power cut, not only the end of the process.
  db.write("PRAGMA synchronous = FULL");
  db.write("PRAGMA foreign_keys = ON");
  // Without it REPLACE would delete rows behind the backs of the triggers that forbid it.
  db.write("PRAGMA recursive_triggers = ON");
  if (version > 0) checkWhileSmall(db);
  if (version < latestVersion) {
    if (version > 0) makeBackup(db, "migration");
    migrate(db);
  }
  rebuildSearchWhenOld(db);
  rebuildCitationsWhenOld(db);
}

/** Bytes up to which a library is looked through at each opening, about a tenth of a second. */
const small = 64 * 2 ** 20;

/** A larger library is looked through by the backup of the day, which reads every page of it and then its copy. */
function checkWhileSmall(db: Connection): void {
  if (sizeOf(db.file) <= small) checkIntegrity(db, "quick");
}
