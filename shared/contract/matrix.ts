import { z } from "zod";
import { call } from "./call.ts";
import { entrySchema, fileSchema, idSchema } from "./document.ts";

const ids = z.array(idSchema).max(20_000);
const parents = z.array(idSchema).min(1).max(20);
const fileKinds = ["xlsx", "docx"] as const;

const taskSchema = z.strictObject({
  id: idSchema,
  path: z.string(),
  text: z.string(),
  node: z.string(),
  /** Where the task's words begin in its node's text. */
  start: z.number().int(),
  lead: z.array(z.string()),
  coordinate: z.array(z.string()),
  deadline: z.strictObject({ raw: z.string(), end: z.string().nullable() }).nullable(),
});
export type MatrixTask = z.infer<typeof taskSchema>;

const rowSchema = taskSchema.extend({ document: idSchema });
const columnSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  entry: entrySchema,
  /** A letter for each row (`stateCodes` of the trace); large where only the program says so. */
  states: z.string(),
  /** Places of the tasks that carry out each row; left out of very large tables. */
  paths: z.array(z.string()).optional(),
});

export const matrixTableSchema = z.strictObject({
  parents: z.array(entrySchema.extend({ name: z.string() })),
  rows: z.array(rowSchema),
  columns: z.array(columnSchema),
});
export type MatrixTable = z.infer<typeof matrixTableSchema>;

export const outcomeSchema = z.strictObject({
  kind: z.enum(["forward", "waive", "not-for"]),
  reason: z.string().max(2000),
  to: z.array(z.string().max(500)).max(100).optional(),
  approver: z.string().max(300).optional(),
});

export const linkStates = ["suggested", "confirmed", "refused"] as const;

const atSchema = z.strictObject({ node: z.string(), start: z.number().int(), end: z.number().int() });
const pairLinkSchema = z.strictObject({
  task: taskSchema,
  state: z.enum(linkStates),
  confidence: z.number(),
  why: z.string(),
  /** The superior task changed after this link was confirmed; what it said then. */
  changedFrom: z.string().nullable(),
  shared: z.strictObject({ parent: z.array(atSchema), child: z.array(atSchema) }),
});
export type PairLink = z.infer<typeof pairLinkSchema>;

export const pairSchema = z.strictObject({
  parent: taskSchema,
  parentName: z.string(),
  childName: z.string(),
  state: z.string(),
  sure: z.boolean(),
  note: z.string(),
  links: z.array(pairLinkSchema),
  outcome: outcomeSchema.nullable(),
});
export type Pair = z.infer<typeof pairSchema>;

/** One task in the thread; `state` is how the papers below stand to it. */
const cardSchema = z.strictObject({
  key: z.string(),
  paper: idSchema,
  name: z.string(),
  tier: z.string().nullable(),
  /** Null: a hole, the paper has no task for it. */
  task: taskSchema.nullable(),
  state: z.string().nullable(),
  note: z.string(),
});
export const threadSchema = z.strictObject({
  cards: z.array(cardSchema),
  lines: z.array(z.strictObject({ from: z.string(), to: z.string(), sure: z.boolean() })),
});
export type Thread = z.infer<typeof threadSchema>;

const pairKey = { parent: idSchema, task: idSchema, child: idSchema } as const;

export const matrixCalls = {
  /** Papers that follow the superior ones: linked to them, or citing them. */
  "matrix.followers": call(
    z.strictObject({ parents }),
    z.array(z.strictObject({ entry: entrySchema, name: z.string(), why: z.string() })),
  ),
  "matrix.table": call(z.strictObject({ parents, children: ids }), matrixTableSchema),
  /** Looks for links where papers are new or have changed; long. Gives the number of pairs it compared. */
  "matrix.suggest": call(z.strictObject({ parents, children: ids }), z.strictObject({ pairs: z.number().int() })),
  "matrix.pair": call(z.strictObject(pairKey), pairSchema),
  /** Tasks of the lower paper to choose from, the likeliest first; `words` narrows them, accents or not. */
  "matrix.candidates": call(
    z.strictObject({ ...pairKey, words: z.string().max(500) }),
    z.array(taskSchema.extend({ confidence: z.number() })),
  ),
  /** A person's word on a link; null takes the link away, or puts a suggestion back. Gives what stood there before. */
  "matrix.link": call(
    z.strictObject({ ...pairKey, childTask: idSchema, state: z.enum(linkStates).nullable() }),
    z.strictObject({ before: z.enum(linkStates).nullable() }),
  ),
  "matrix.outcome": call(
    z.strictObject({ ...pairKey, outcome: outcomeSchema.nullable() }),
    z.strictObject({ before: outcomeSchema.nullable() }),
  ),
  "matrix.thread": call(z.strictObject({ paper: idSchema, task: idSchema }), threadSchema),
  /** The rows (document and task) and columns that are shown, as a file. */
  "matrix.export": call(
    z.strictObject({
      parents,
      children: ids,
      rows: z.array(z.strictObject({ document: idSchema, task: idSchema })).max(20_000),
      format: z.enum(fileKinds),
    }),
    fileSchema,
  ),
} as const;

export const matrixEvents = {
  "matrix.changed": z.strictObject({}),
} as const;
