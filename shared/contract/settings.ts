import { z } from "zod";
import { call } from "./call.ts";
import { entrySchema, idSchema } from "./document.ts";
import { libraryStateSchema } from "./system.ts";

const nothing = z.strictObject({});

/** Levels by rule id ("numbering/gap") or by group ("numbering"); the narrower counts; absent: as the rule is made. */
export const ruleLevelsSchema = z.record(z.string(), z.enum(["error", "warning", "info", "off"]));
export type RuleLevels = z.infer<typeof ruleLevelsSchema>;

export const backupSchema = z.strictObject({
  /** Names the copy; a file name without folder. */
  name: z.string(),
  kind: z.enum(["daily", "manual", "migration", "restore"]),
  /** Day and time in its name: "2026-03-02T10-15-00"; only the day of a daily copy. */
  madeAt: z.string(),
  /** Bytes. */
  size: z.number(),
});
export type BackupInfo = z.infer<typeof backupSchema>;

const builtinSchema = z.strictObject({
  id: idSchema,
  group: z.enum(["directives", "letters", "templates", "samples"]),
  title: z.string(),
  kind: z.string(),
  /** What a person must know before relying on it. */
  notice: z.string().nullable(),
});

const licenceSchema = z.strictObject({ name: z.string(), version: z.string(), licence: z.string() });

export const settingsCalls = {
  "settings.rules": call(nothing, z.strictObject({ levels: ruleLevelsSchema })),
  "settings.saveRules": call(z.strictObject({ levels: ruleLevelsSchema }), nothing),
  /** Papers that come with the program. */
  "settings.builtins": call(nothing, z.array(builtinSchema)),
  /** Puts one of them into the library; templates begin papers by `drafting.create`. */
  "settings.takeBuiltin": call(
    z.strictObject({ id: idSchema }),
    z.strictObject({ id: idSchema, name: z.string(), known: z.boolean() }),
  ),
  /** The first start was finished or left for later. */
  "settings.endFirstStart": call(nothing, nothing),
  "settings.backups": call(nothing, z.array(backupSchema)),
  "settings.backupNow": call(nothing, backupSchema),
  /** What a copy holds, read without changing it. */
  "settings.inspectBackup": call(
    z.strictObject({ name: z.string().max(200) }),
    z.strictObject({
      papers: z.number(),
      versions: z.number(),
      tasks: z.number(),
      office: z.string().nullable(),
      /** The newest papers in it. */
      newest: z.array(entrySchema),
    }),
  ),
  /** Puts a copy in the place of the library; what is there now is kept as a copy. Works while the library is closed. */
  "settings.restore": call(z.strictObject({ name: z.string().max(200) }), libraryStateSchema),
  /** Tries to open a library that could not be opened. */
  "settings.tryAgain": call(nothing, libraryStateSchema),
  "settings.storage": call(
    nothing,
    z.strictObject({
      /** The folder's own name, without those above it. */
      folder: z.string(),
      /** Bytes of the library; null where there is none. */
      size: z.number().nullable(),
      canShow: z.boolean(),
    }),
  ),
  /** Shows the folder in the system's file window; only under the shell. */
  "settings.showFolder": call(nothing, nothing),
  "settings.about": call(nothing, z.strictObject({ version: z.string(), licences: z.array(licenceSchema) })),
} as const;

export const settingsEvents = {
  /** Rules were switched or weighed otherwise. */
  "settings.rulesChanged": nothing,
  "settings.firstStartEnded": nothing,
  "settings.backupsChanged": nothing,
} as const;
