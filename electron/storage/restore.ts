import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { backupFolder, makeBackup, settle } from "./backup.ts";
import type { Connection } from "./connection.ts";
import { connect } from "./connection.ts";
import { LibraryError, guard } from "./errors.ts";
import { checkIntegrity } from "./integrity.ts";
import { versionOf } from "./migrate.ts";

/**
 * Puts a backup in the place of a closed library. The backup is copied and read through first; what stood there is
 * kept among the backups; the change itself is one rename, so that at any moment either the old or the new library is there.
 * Throws `backup-unusable`, `newer`, or `locked` when somebody still has the library open; then nothing has changed.
 */
export function restoreBackup(library: string, backup: string, now: () => string): void {
  guard(() => {
    const incoming = join(dirname(library), `.${basename(library)}.${process.pid}.tmp`);
    try {
      copyFileSync(backup, incoming);
      checkBackup(incoming, now);
      if (existsSync(library)) setAside(library, now);
      settle(incoming, library);
    } finally {
      rmSync(incoming, { force: true });
    }
  });
}

function checkBackup(file: string, now: () => string): void {
  try {
    withConnection(file, now, true, (copy) => {
      checkIntegrity(copy, "full");
      if (versionOf(copy) === 0) throw new LibraryError("backup-unusable");
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
  withConnection(library, now, false, (old) => {
    // Folds the journal into the file; refused while anybody else has the library open.
    old.write("PRAGMA journal_mode = DELETE");
    makeBackup(old, "restore");
  });
}

function isWhole(library: string, now: () => string): boolean {
  try {
    withConnection(library, now, true, (old) => checkIntegrity(old, "quick"));
    return true;
  } catch (error) {
    if (error instanceof LibraryError && error.code === "corrupt") return false;
    throw error;
  }
}

/** A library that cannot be read is kept as it is, file by file, for whoever may still save something of it. */
function keepDamaged(library: string, now: () => string): void {
  const folder = join(backupFolder(library), `hong-${now().slice(0, 19).replaceAll(":", "-")}`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(library, join(folder, basename(library)));
  for (const suffix of ["-wal", "-shm", "-journal"]) {
    const part = library + suffix;
    if (existsSync(part)) renameSync(part, join(folder, basename(part)));
  }
}

function withConnection(file: string, now: () => string, readOnly: boolean, work: (db: Connection) => void): void {
  const db = connect(file, { now, readOnly });
  try {
    work(db);
  } finally {
    db.close();
  }
}
