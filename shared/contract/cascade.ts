import { z } from "zod";
import { appliesHows } from "#shared/trace/how.ts";
import { call } from "./call.ts";
import { entrySchema, idSchema, isoDaySchema } from "./document.ts";
import { officeSchema } from "./office.ts";

const words = z.string().max(20_000);
const names = z.array(z.string().max(500)).max(100);

const ownWordingSchema = z.strictObject({
  text: words.optional(),
  lead: names.optional(),
  coordinate: names.optional(),
  limit: z.string().max(500).optional(),
});

const reason = z.string().trim().min(1).max(2000);

/** What becomes of one superior task. */
export const taskDecisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("take"), own: ownWordingSchema.optional() }),
  z.strictObject({
    kind: z.literal("split"),
    own: ownWordingSchema.optional(),
    parts: z
      .array(ownWordingSchema.extend({ text: words.min(1) }))
      .min(2)
      .max(30),
  }),
  z.strictObject({
    kind: z.literal("merge"),
    own: ownWordingSchema.optional(),
    into: z.strictObject({ document: idSchema, task: idSchema }),
  }),
  z.strictObject({ kind: z.literal("forward"), to: names.min(1), reason: z.string().max(2000) }),
  z.strictObject({ kind: z.literal("waive"), reason, approver: z.string().trim().min(1).max(300) }),
  z.strictObject({ kind: z.literal("report") }),
  z.strictObject({ kind: z.literal("not-for"), reason }),
]);
export type TaskDecision = z.infer<typeof taskDecisionSchema>;

const plannedSchema = z.strictObject({
  text: z.string(),
  lead: z.array(z.string()),
  coordinate: z.array(z.string()),
  implement: z.array(z.string()),
  /** Null: to be filled in. */
  limit: z.string().nullable(),
  product: z.string().nullable(),
});

const placeSchema = z.strictObject({ document: idSchema, task: idSchema });

/** A superior task, what the program proposes and what was decided. */
export const cascadeItemSchema = z.strictObject({
  document: idSchema,
  task: idSchema,
  path: z.string(),
  text: z.string(),
  /** Of the superior paper, as written. */
  lead: z.array(z.string()),
  coordinate: z.array(z.string()),
  deadline: z.strictObject({ raw: z.string(), end: z.string().nullable() }).nullable(),
  proposal: z.strictObject({
    kind: z.enum(["take", "merge", "report", "not-for"]),
    /** merge: with what. */
    into: placeSchema.nullable(),
    how: z.enum(appliesHows),
    reason: z.string(),
    unsure: z.boolean(),
    own: plannedSchema,
    /** The own words cut into the parts it may be split into. */
    parts: z.array(z.string()),
  }),
  /** What a person must look at, as the task stands now. */
  doubts: z.array(z.strictObject({ about: z.enum(["text", "lead", "limit"]), reason: z.string() })),
  decision: taskDecisionSchema.nullable(),
  /** The superior task changed after it was decided. */
  changed: z.boolean(),
});
export type CascadeItem = z.infer<typeof cascadeItemSchema>;

const cascadeHeadSchema = z.strictObject({
  id: idSchema,
  office: officeSchema,
  issued: isoDaySchema.nullable(),
  marginDays: z.number().int().min(0).max(365),
  superiors: z.array(entrySchema),
  /** The draft that was made of it. */
  plan: idSchema.nullable(),
  changedAt: z.string(),
});

const outSchema = z.strictObject({
  ...placeSchema.shape,
  path: z.string(),
  text: z.string(),
  kind: z.enum(["forward", "waive", "not-for"]),
  reason: z.string(),
});

/** The plan as it would be made now. */
export const cascadePlanSchema = z.strictObject({
  tasks: z.array(plannedSchema.extend({ path: z.string(), sources: z.array(z.string()) })),
  /** Paths of duties to report, answered by the plan's own order of reporting. */
  reported: z.array(z.string()),
  out: z.array(outSchema),
  /** What must still be completed or looked at, once for each cause, with its places: none for the paper as a whole. */
  doubts: z.array(z.strictObject({ reason: z.string(), paths: z.array(z.string()) })),
  open: z.number().int(),
});
export type CascadePlan = z.infer<typeof cascadePlanSchema>;

const decidedSchema = z.strictObject({ ...placeSchema.shape, decision: taskDecisionSchema.nullable() });

export const cascadeCalls = {
  /** Papers a cascade can begin from: those of the library that give tasks, and the built-in ones that are not there yet. */
  "cascade.sources": call(
    z.strictObject({}),
    z.strictObject({
      papers: z.array(entrySchema.extend({ tasks: z.number().int() })),
      builtin: z.array(z.strictObject({ id: z.string(), title: z.string(), notice: z.string() })),
    }),
  ),
  "cascade.list": call(z.strictObject({}), z.array(cascadeHeadSchema.extend({ open: z.number().int() }))),
  "cascade.start": call(
    z.strictObject({
      papers: z.array(idSchema).max(20),
      builtin: z.array(z.string()).max(20),
      office: officeSchema,
      issued: isoDaySchema.nullable(),
      marginDays: z.number().int().min(0).max(365),
    }),
    z.strictObject({ id: idSchema }),
  ),
  "cascade.get": call(
    z.strictObject({ id: idSchema }),
    cascadeHeadSchema.extend({ items: z.array(cascadeItemSchema), open: z.number().int() }),
  ),
  "cascade.change": call(
    z.strictObject({
      id: idSchema,
      office: officeSchema,
      issued: isoDaySchema.nullable(),
      marginDays: z.number().int().min(0).max(365),
    }),
    z.strictObject({}),
  ),
  /** Keeps decisions, null opens a task again; gives back what stood there before. */
  "cascade.decide": call(
    z.strictObject({ id: idSchema, decisions: z.array(decidedSchema).min(1).max(5000) }),
    z.strictObject({ before: z.array(decidedSchema) }),
  ),
  "cascade.plan": call(z.strictObject({ id: idSchema }), cascadePlanSchema),
  /** Makes the draft and keeps it in the library with its links; refused while a task is undecided. */
  "cascade.make": call(z.strictObject({ id: idSchema }), z.strictObject({ paper: idSchema })),
  "cascade.discard": call(z.strictObject({ id: idSchema }), z.strictObject({})),
} as const;

export const cascadeEvents = {
  "cascade.changed": z.strictObject({ id: idSchema }),
} as const;
