import { basename, dirname, join } from "node:path";
import { copy, exists, makeFolder, move, remove, settle } from "#electron/files/disk.ts";
import { backupFolder, makeBackup } from "./backup.ts";
import type { Access, Connection } from "./connection.ts";
import { connect } from "./connection.ts";
import { LibraryError, guard } from "./errors.ts";
import { checkIntegrity } from "./integrity.ts";
import { versionOf } from "./migrate.ts";

/** What SQLite may keep beside a file, by the end of its name. */
const journals = ["-wal", "-shm", "-journal"];

/**
 * Puts a backup in the place of a closed library. The backup is copied and read through first; what stood there is
 * kept among the backups; the change itself is one rename, so that at any moment either the old or the new library is there.
 * Throws `backup-unusable`, `newer`, or `locked` when somebody still has the library open; then nothing has changed.
 */
export function restoreBackup(library: string, backup: string, now: () => string): void {
  guard(() => {
    const incoming = join(dirname(library), `.${basename(library)}.${process.pid}.tmp`);
    try {
      copy(backup, incoming);
      checkBackup(incoming, now);
      if (exists(library)) setAside(library, now);
      settle(incoming, library);
    } finally {
      for (const suffix of ["", ...journals]) remove(incoming + suffix);
    }
  });
}

function checkBackup(file: string, now: () => string): void {
  try {
    withConnection(file, now, "ask", (candidate) => {
      checkIntegrity(candidate, "full");
      if (versionOf(candidate) === 0) throw new LibraryError("backup-unusable");
    });
  } catch (error) {
    const unusable = error instanceof LibraryError && (error.code === "corrupt" || error.code === "foreign");
    throw unusable ? new LibraryError("backup-unusable", error) : error;
  }
}

/** Keeps the present library as a backup and leaves nothing of its journal that SQLite could play into the new file. */
function setAside(library: string, now: () => string): void {
  // Only read: opened for writing, SQLite would throw away the journal of a file it cannot read.
  if (!isWhole(library, now)) return keepDamaged(library, now);
  withConnection(library, now, "write", (old) => {
    // Folds the journal into the file; refused while anybody else has the library open.
    old.write("PRAGMA journal_mode = DELETE");
    makeBackup(old, "restore");
  });
}

function isWhole(library: string, now: () => string): boolean {
  try {
    withConnection(library, now, "inspect", (old) => checkIntegrity(old, "quick"));
    return true;
  } catch (error) {
    if (error instanceof LibraryError && error.code === "corrupt") return false;
    throw error;
  }
}

/** A library that cannot be read is kept as it is, file by file, for whoever may still save something of it. */
function keepDamaged(library: string, now: () => string): void {
  const folder = join(backupFolder(library), `hong-${now().slice(0, 19).replaceAll(":", "-")}`);
  makeFolder(folder);
  copy(library, join(folder, basename(library)));
  for (const suffix of journals) {
    const part = library + suffix;
    if (exists(part)) move(part, join(folder, basename(part)));
  }
}

function withConnection(file: string, now: () => string, access: Access, work: (db: Connection) => void): void {
  const db = connect(file, now, access);
  try {
    work(db);
  } finally {
    db.close();
  }
}
