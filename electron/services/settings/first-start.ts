import type { Reader, Writer } from "#electron/storage/connection.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { readSetting, writeSetting } from "#electron/storage/settings.ts";

const key = "first-start";

/** True until the office was named, or the question was left for later. */
export function isFirstStart(db: Reader): boolean {
  return readOffice(db) === null && readSetting(db, key) === undefined;
}

export function endFirstStart(db: Writer): void {
  writeSetting(db, key, "ended");
}
