import { z } from "zod";
import type { RuleSettings } from "#shared/rules/engine/filters.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { readSetting } from "#electron/storage/settings.ts";

export const rulesKey = "rules";

const schema = z.object({ levels: z.record(z.string(), z.enum(["error", "warning", "info", "off"])) });

/** Which rules the office uses and how grave it takes them; nothing where nothing was chosen. */
export function readRuleSettings(db: Reader): RuleSettings {
  const read = schema.safeParse(readSetting(db, rulesKey));
  return read.success ? read.data : {};
}
