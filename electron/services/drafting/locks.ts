import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { dropLock, locksOf, readLock, touchLocks, writeLock } from "#electron/storage/locks.ts";
import type { LockRow } from "#electron/storage/tables.ts";
import type { Services } from "#electron/services/services.ts";

/** Milliseconds after which a program that gave no sign of life has lost its locks. */
export const lockLife = 15_000;

export type Holder = "self" | "window" | "program";

/** The right to write to a paper: one window at a time over all programs that use the library. */
export interface Locks {
  /** Takes the right if it is free, and says who has it. */
  readonly take: (document: string, client: string) => Holder;
  readonly holds: (document: string, client: string) => boolean;
  readonly release: (document: string, client: string) => void;
  /** The papers the window writes to. */
  readonly of: (client: string) => string[];
  /** A sign of life for all locks of this program. */
  readonly touch: () => void;
  /** True when a window that asks now would get the right. */
  readonly isFree: (document: string) => boolean;
}

export function createLocks(services: Pick<Services, "db" | "now">): Locks {
  const program = randomUUID();
  const host = hostname();
  const time = (): number => services.now().getTime();
  const free = (lock: LockRow | undefined): boolean =>
    lock === undefined || (lock.program !== program && isGone(lock, host, time()));
  return {
    take: (document, client) => {
      const db = services.db();
      return db.transaction(() => {
        const lock = readLock(db, document);
        if (free(lock)) {
          writeLock(db, { document_id: document, program, client, host, pid, seen_at: time() });
          return "self";
        }
        if (lock?.program !== program) return "program";
        return lock.client === client ? "self" : "window";
      });
    },
    holds: (document, client) => {
      const lock = readLock(services.db(), document);
      return lock?.program === program && lock.client === client;
    },
    release: (document, client) => void dropLock(services.db(), document, program, client),
    of: (client) => locksOf(services.db(), program, client),
    touch: () => touchLocks(services.db(), program, time()),
    isFree: (document) => free(readLock(services.db(), document)),
  };
}

/** A program is gone when it gave no sign of life for long, or when it ran on this machine and no longer does. */
function isGone(lock: LockRow, host: string, now: number): boolean {
  if (now - lock.seen_at > lockLife) return true;
  return lock.host === host && !isRunning(lock.pid);
}

function isRunning(process: number): boolean {
  try {
    kill(process, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, for another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
