import type { Connection } from "#electron/storage/connection.ts";

/** One step of the file's shape. A published step is never changed; a later one mends it. */
export interface Migration {
  /** 10, 20, 30 …: what `user_version` says once the step is done. */
  readonly number: number;
  up(db: Connection): void;
}
