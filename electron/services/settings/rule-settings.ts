import type { RuleLevels } from "#shared/contract/settings.ts";
import { ruleLevelsSchema } from "#shared/contract/settings.ts";
import type { Reader, Writer } from "#electron/storage/connection.ts";
import { readSetting, writeSetting } from "#electron/storage/settings.ts";

const key = "rules.levels";

/** Which rules the office uses and how grave it takes them; nothing where nothing was chosen. */
export function readRuleLevels(db: Reader): RuleLevels {
  const read = ruleLevelsSchema.safeParse(readSetting(db, key));
  return read.success ? read.data : {};
}

export function writeRuleLevels(db: Writer, levels: RuleLevels): void {
  writeSetting(db, key, levels);
}
