import { basename, dirname, extname, join } from "node:path";
import { exists, makeFolder, namesIn, remove, settle, sizeOf } from "#electron/files/disk.ts";
import type { Connection } from "./connection.ts";
import { connect } from "./connection.ts";
import { guard } from "./errors.ts";
import { checkIntegrity } from "./integrity.ts";

/** Why a copy was made; its word opens the file's name, which the user sees in the folder. */
const words = {
  daily: "hang-ngay",
  manual: "thu-cong",
  migration: "truoc-nang-cap",
  restore: "truoc-khoi-phuc",
} as const;
export type BackupKind = keyof typeof words;

export interface Backup {
  readonly file: string;
  readonly kind: BackupKind;
  /** The day and time in the name, "2026-03-02T10-15-00"; only the day for daily copies. */
  readonly madeAt: string;
  readonly size: number;
}

/** Daily copies that are kept. */
export const keptDays = 7;

/** The folder of a library's backups, beside it. */
export function backupFolder(library: string): string {
  return join(dirname(library), `${basename(library, extname(library))}-sao-luu`);
}

/**
 * Copies the open library into its backup folder and reads the copy through before it gets its name,
 * so that a file with the name of a backup is a whole one. Gives the path of the copy.
 */
export function makeBackup(db: Connection, kind: BackupKind): string {
  return guard(() => {
    const folder = backupFolder(db.file);
    makeFolder(folder);
    const target = freeName(folder, kind, db.now());
    const unfinished = `${target}.${process.pid}.tmp`;
    try {
      remove(unfinished);
      db.write("VACUUM INTO ?", unfinished);
      checkCopy(unfinished, db.now);
      settle(unfinished, target);
    } finally {
      remove(unfinished);
    }
    return target;
  });
}

function freeName(folder: string, kind: BackupKind, now: string): string {
  const stem = `${words[kind]}-${now.slice(0, kind === "daily" ? 10 : 19).replaceAll(":", "-")}`;
  let name = join(folder, `${stem}.sqlite`);
  for (let n = 2; exists(name); n += 1) name = join(folder, `${stem}-${n}.sqlite`);
  return name;
}

function checkCopy(file: string, now: () => string): void {
  const copy = connect(file, now, "ask");
  try {
    checkIntegrity(copy, "quick");
  } finally {
    copy.close();
  }
}

/** The backups of a library, newest first within a kind. */
export function listBackups(library: string): Backup[] {
  const folder = backupFolder(library);
  const kinds = Object.keys(words) as BackupKind[];
  return guard(() => namesIn(folder))
    .toSorted((a, b) => (a < b ? 1 : -1))
    .flatMap((name) => {
      const kind = kinds.find((each) => name.startsWith(`${words[each]}-`));
      if (kind === undefined || !name.endsWith(".sqlite")) return [];
      const file = join(folder, name);
      return [{ file, kind, madeAt: name.slice(words[kind].length + 1, -".sqlite".length), size: sizeOf(file) }];
    });
}

/** Makes the copy of the day when there is none yet and removes the daily copies beyond the last `keptDays`; gives the new copy. */
export function backupDaily(db: Connection): string | null {
  const today = db.now().slice(0, 10);
  const days = listBackups(db.file).filter((backup) => backup.kind === "daily");
  if (days.some((backup) => backup.madeAt === today)) return null;
  const made = makeBackup(db, "daily");
  for (const old of days.slice(keptDays - 1)) guard(() => remove(old.file));
  return made;
}
