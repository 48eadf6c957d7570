import { z } from "zod";
import { blockSchema, documentSchema, lineSchema, taskDecisionSchema } from "#shared/model/schema.ts";
import type { Splice } from "#shared/model/splices.ts";
import { call } from "./call.ts";
import { entrySchema, idSchema } from "./document.ts";
import { linkStates } from "./matrix.ts";
import { officeSchema } from "./office.ts";
import { changesSchema } from "./review.ts";

const versionSchema = z.strictObject({
  n: z.number().int(),
  madeAt: z.string(),
  note: z.string().nullable(),
});

/** Who writes to a paper: this window, another one of this program, or another program on the same library. */
const holderSchema = z.enum(["self", "window", "program"]);

/** The parts of a paper whose blocks are changed on their own; a number is the place of an appendix. */
const partSchema = z.union([z.enum(["header", "body", "closing"]), z.number().int().min(0).max(500)]);

/** In the children of `part`: at `start` take `remove` of them out and put `insert` in. */
const spliceSchema: z.ZodType<Splice> = z.strictObject({
  part: partSchema,
  start: z.number().int().min(0),
  remove: z.number().int().min(0),
  insert: z.array(z.union([lineSchema, blockSchema])),
}) as unknown as z.ZodType<Splice>;

const changeSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("whole"), document: documentSchema }),
  z.strictObject({ type: z.literal("parts"), splices: z.array(spliceSchema).max(600) }),
]);
export type Change = z.infer<typeof changeSchema>;

const openedSchema = z.strictObject({
  entry: entrySchema,
  /** The working copy where there is one, else the current version. */
  document: documentSchema,
  version: z.number().int(),
  /** ISO time of the last change that is in no version yet; null when there is none. */
  changedAt: z.string().nullable(),
  writable: z.boolean(),
  holder: holderSchema,
  /** Number, symbol and version under which it stands issued; that version stays as it is. */
  issued: z.strictObject({ number: z.string(), version: z.number().int() }).nullable(),
});
export type OpenedPaper = z.infer<typeof openedSchema>;

export const draftingCalls = {
  /** Opens a paper for writing; for reading only when somebody else writes to it. Opening again tries again. */
  "drafting.open": call(z.strictObject({ id: idSchema }), openedSchema),
  /** Gives the paper back: what changed becomes a version and another window may write. */
  "drafting.close": call(z.strictObject({ id: idSchema }), z.strictObject({})),
  /**
   * Keeps the working copy. `seq` counts the saves of one opening from 1; a change in parts builds on the save before it.
   * Refused as `stale` when that is not the one the services have (send the whole), as `in-use` when the right to write is lost.
   */
  "drafting.save": call(
    z.strictObject({ id: idSchema, seq: z.number().int().positive(), change: changeSchema }),
    z.strictObject({ savedAt: z.string() }),
  ),
  /** Makes a version of the working copy; the number of the current version when nothing had changed. */
  "drafting.keepVersion": call(
    z.strictObject({ id: idSchema, note: z.string().max(500).nullable() }),
    z.strictObject({ version: z.number().int() }),
  ),
  "drafting.versions": call(z.strictObject({ id: idSchema }), z.array(versionSchema)),
  /** What differs between two versions; null is the paper as it is being written. */
  "drafting.compare": call(
    z.strictObject({
      id: idSchema,
      before: z.number().int().positive(),
      after: z.number().int().positive().nullable(),
    }),
    changesSchema,
  ),
  /** Tasks of a superior paper to link a task with, the likeliest first; `words` narrows them, accents or not. */
  "drafting.superiorTasks": call(
    z.strictObject({ id: idSchema, ownTask: idSchema, superior: idSchema, words: z.string().max(500) }),
    z.array(z.strictObject({ id: idSchema, path: z.string(), text: z.string(), deadline: z.string().nullable() })),
  ),
  /**
   * Ties a task of the paper to a superior one, or unties them; a task that is in no version yet is kept in one first. Gives
   * what stood there before, as `matrix.link`.
   */
  "drafting.link": call(
    z.strictObject({ id: idSchema, ownTask: idSchema, superior: idSchema, task: idSchema, linked: z.boolean() }),
    z.strictObject({ before: z.enum(linkStates).nullable() }),
  ),
  /** Makes an old version the newest one; what was there before is a version of its own. */
  "drafting.restore": call(
    z.strictObject({ id: idSchema, version: z.number().int().positive() }),
    z.strictObject({ version: z.number().int(), document: documentSchema }),
  ),
  "drafting.templates": call(
    z.strictObject({}),
    z.array(z.strictObject({ id: z.string(), title: z.string(), kind: z.string() })),
  ),
  /** A new paper from a template that comes with the program, with the office's name in it, or from a paper of the library. */
  "drafting.create": call(
    z.union([z.strictObject({ template: z.string() }), z.strictObject({ from: idSchema })]),
    z.strictObject({ id: idSchema }),
  ),
  /** What the rules need beyond the paper itself. */
  "drafting.context": call(
    z.strictObject({ id: idSchema }),
    z.strictObject({
      superiors: z.array(
        z.strictObject({
          entry: entrySchema,
          document: documentSchema,
          links: z.array(
            z.strictObject({
              child: z.string(),
              parent: z.string(),
              confidence: z.number(),
              confirmed: z.string().optional(),
            }),
          ),
          /** Its tasks that the office forwarded or left out with a reason. */
          decided: z.array(z.string()),
        }),
      ),
      /** What a person said of the paper's own tasks, as `Document.decided`. */
      decided: z.record(z.string(), taskDecisionSchema),
      /** What the waivers in force are for, as `waiverSubjects` of a finding. */
      waived: z.array(z.string()),
      levels: z.record(z.string(), z.enum(["error", "warning", "info", "off"])),
      office: officeSchema.nullable(),
      today: z.string(),
    }),
  ),
  /** Leaves a finding as it is, with a reason; `subject` is its `findingKey`, or the `everywhereKey` of all like it. */
  "drafting.waive": call(
    z.strictObject({
      id: idSchema,
      subject: z.string().startsWith("[").max(8000),
      reason: z.string().min(1).max(2000),
      approver: z.string().min(1).max(200),
    }),
    z.strictObject({}),
  ),
  "drafting.unwaive": call(z.strictObject({ id: idSchema, subject: z.string().max(8000) }), z.strictObject({})),
} as const;

export const draftingEvents = {
  /** The working copy, the versions, the waivers or the right to write of a paper have changed. */
  "drafting.changed": z.strictObject({ id: idSchema, what: z.enum(["lock", "version", "waivers", "restored"]) }),
} as const;
