import type { Connection, Reader } from "./connection.ts";
import { LibraryError, NewerLibraryError } from "./errors.ts";
import { migrations } from "./migrations/index.ts";

/** "XSuo" in the file's head: what tells a library from any other SQLite file. */
export const applicationId = 0x5853756f;

/** What `user_version` says when every step is done. */
export const latestVersion = migrations.at(-1)?.number ?? 0;

/**
 * Which step the file stands at; 0 for a file without any content. Touches nothing.
 * Throws `foreign` for another program's file and `NewerLibraryError` for a later program's library.
 */
export function versionOf(db: Reader): number {
  const version = pragma(db, "user_version");
  const id = pragma(db, "application_id");
  if (id !== applicationId) {
    const [content] = db.rows<{ n: number }>("SELECT count(*) AS n FROM sqlite_schema");
    if (id === 0 && version === 0 && content?.n === 0) return 0;
    throw new LibraryError("foreign");
  }
  if (version > latestVersion) throw new NewerLibraryError(version, latestVersion);
  return version;
}

function pragma(db: Reader, name: "user_version" | "application_id"): number {
  return db.rows<Readonly<Record<string, number>>>(`PRAGMA ${name}`)[0]?.[name] ?? 0;
}

/** Does every step after `user_version` up to `target`, all in one transaction; a second process that comes late finds nothing to do. */
export function migrate(db: Connection, target: number = latestVersion): void {
  db.transaction(() => {
    const from = versionOf(db);
    for (const step of migrations) {
      if (step.number <= from || step.number > target) continue;
      step.up(db);
      db.write(`PRAGMA user_version = ${step.number}`);
    }
    db.write(`PRAGMA application_id = ${applicationId}`);
  });
}
