import { basename, join } from "node:path";
import type { BackupInfo } from "#shared/contract/settings.ts";
import type { Output } from "#shared/contract/index.ts";
import { Refusal } from "#shared/contract/failure.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { entryOf } from "#electron/services/library/entry.ts";
import type { Backup } from "#electron/storage/backup.ts";
import { backupFolder, listBackups } from "#electron/storage/backup.ts";
import { connect } from "#electron/storage/connection.ts";
import { countRows } from "#electron/storage/counts.ts";
import { listDocuments } from "#electron/storage/documents.ts";
import { asLibraryError, LibraryError } from "#electron/storage/errors.ts";

/** Papers named in a preview. */
const named = 5;

/** The copies of a library, the newest first whatever their kind. */
export function backupsOf(library: string): BackupInfo[] {
  return listBackups(library)
    .map(infoOf)
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

export function infoOf({ file, kind, madeAt, size }: Backup): BackupInfo {
  return { name: basename(file), kind, madeAt, size };
}

/** The file of a copy by its name. Names are looked up in the list, so that none can point elsewhere. */
export function backupFile(library: string, name: string): string {
  if (!listBackups(library).some(({ file }) => basename(file) === name)) throw new Refusal("not-found");
  return join(backupFolder(library), name);
}

/** What a copy holds. An older copy lacks tables that came later: what it has is read. */
export function inspectBackup(library: string, name: string, now: () => string): Output<"settings.inspectBackup"> {
  const db = connect(backupFile(library, name), now, "inspect");
  try {
    return {
      papers: countRows(db, "documents"),
      versions: countRows(db, "versions"),
      tasks: countRows(db, "tasks"),
      office: readOffice(db)?.name ?? null,
      newest: listDocuments(db, { limit: named }).map(entryOf),
    };
  } catch (error) {
    const known = asLibraryError(error);
    throw known instanceof LibraryError ? new LibraryError("backup-unusable", error) : error;
  } finally {
    db.close();
  }
}
