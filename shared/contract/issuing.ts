import { z } from "zod";
import { kindIds } from "#shared/model/kind-id.ts";
import type { IssuePlan } from "#shared/issuing/plan.ts";
import { call } from "./call.ts";
import { documentSchema, entrySchema, fileSchema, idSchema, isoDaySchema } from "./document.ts";
import { signerSchema } from "./office.ts";
import { withdrawnSchema } from "./review.ts";

const words = (longest: number) => z.string().max(longest);
const reasonSchema = z.string().trim().min(1).max(2000);
const personSchema = z.string().trim().min(1).max(200);
const severitySchema = z.enum(["error", "warning", "info"]);

/** What the secretary decides: number, day, signer, recipients. May be unfinished while it is only checked. */
export const planSchema = z.strictObject({
  number: z.number().int().min(1).max(999_999).nullable(),
  numberReason: words(2000),
  symbol: words(60),
  place: words(200),
  date: z.union([isoDaySchema, z.literal("")]),
  authority: z.array(words(300)).max(4),
  title: words(300),
  signer: words(200),
  recipients: z.array(words(500)).max(200),
  keep: words(200),
  copies: z.number().int().min(1).max(100_000).nullable(),
}) satisfies z.ZodType<IssuePlan>;

const overrideSchema = z.strictObject({ reason: z.string(), who: z.string(), at: z.string() });

/** One line of the gate: what a rule says of the paper as it would be issued, and the reason given for leaving it. */
export const gateLineSchema = z.strictObject({
  key: z.string(),
  ruleId: z.string(),
  severity: severitySchema,
  message: z.string(),
  basis: z.string(),
  node: z.string(),
  quote: z.string(),
  path: z.string(),
  override: overrideSchema.nullable(),
});
export type GateEntry = z.infer<typeof gateLineSchema>;

const measureSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  expected: z.string(),
  found: z.string(),
  verdict: z.enum(["đạt", "không đạt", "không xác định"]),
  basis: z.string(),
});
export type IssueMeasure = z.infer<typeof measureSchema>;

const formatSchema = z.enum(["docx", "pdf"]);
const stateSchema = z.enum(["issued", "reserved", "cancelled"]);

/** A line of the register of outgoing papers. */
export const registerLineSchema = z.strictObject({
  year: z.number().int(),
  series: z.string(),
  number: z.number().int(),
  symbol: z.string(),
  date: z.string(),
  state: stateSchema,
  /** Why the number was left open, taken out of order, or cancelled. */
  reason: z.string().nullable(),
  who: z.string(),
  kindName: z.string(),
  subject: z.string(),
  signer: z.string(),
  recipients: z.string(),
  keptBy: z.string(),
  copies: z.number().nullable(),
  /** Null where the number was entered without a paper. */
  issue: idSchema.nullable(),
  paper: idSchema.nullable(),
  /** The files that are kept of the issue. */
  kept: z.array(formatSchema),
});
export type RegisterLine = z.infer<typeof registerLineSchema>;

const numbersSchema = z.strictObject({
  next: z.number().int(),
  lastDate: z.string().nullable(),
  reserved: z.array(z.number().int()),
  taken: z.array(z.number().int()),
  /** The last five, the latest first. */
  last: z.array(registerLineSchema),
});
export type RegisterNumbers = z.infer<typeof numbersSchema>;

const fileNoteSchema = z.strictObject({
  format: formatSchema,
  name: z.string(),
  sha256: z.string(),
  size: z.number(),
});

/** An issued paper as it stands in the record. */
export const issueSchema = z.strictObject({
  id: idSchema,
  paper: idSchema,
  /** The version that was issued; it stays as it is. */
  version: z.number().int(),
  number: z.number().int(),
  symbol: z.string(),
  date: z.string(),
  kindName: z.string(),
  subject: z.string(),
  authority: z.array(z.string()),
  title: z.string(),
  signer: z.string(),
  recipients: z.array(z.string()),
  issuedAt: z.string(),
  issuedBy: z.string(),
  state: stateSchema,
  reason: z.string().nullable(),
  who: z.string(),
  files: z.array(fileNoteSchema),
  findings: z.array(gateLineSchema),
  measures: z.array(measureSchema),
});
export type Issue = z.infer<typeof issueSchema>;

/** Keys of lines of the gate. */
const keysSchema = z.array(z.string().min(1).max(8000)).min(1).max(10_000);
const paper = { id: idSchema };
/** `stamp` names the words the asker has seen; other words since then make an answer `stale`. */
const planned = { ...paper, stamp: words(200), plan: planSchema };

export const issuingCalls = {
  /** All that is needed to issue a paper as it is written now. */
  "issuing.prepare": call(
    z.strictObject(paper),
    z.strictObject({
      entry: entrySchema,
      stamp: z.string(),
      document: documentSchema,
      plan: planSchema,
      signers: z.array(signerSchema),
      /** Name of the office as the lines of a head. */
      issuer: z.array(z.string()),
      suggested: z.array(z.strictObject({ name: z.string(), why: z.string() })),
      issues: z.array(issueSchema),
      /** Somebody has it open for writing; it cannot be issued until it is closed there. */
      isOpen: z.boolean(),
    }),
  ),
  /** What the rules say of the paper filled by the plan. */
  "issuing.check": call(z.strictObject(planned), z.array(gateLineSchema)),
  /** Numbers of the series of a kind in the year of a day. */
  "issuing.numbers": call(z.strictObject({ kind: z.enum(kindIds), date: isoDaySchema }), numbersSchema),
  /** Gives one reason to lines of the gate: to all of them or, where one has gone meanwhile, to none. */
  "issuing.override": call(
    z.strictObject({ ...planned, keys: keysSchema, reason: reasonSchema, who: personSchema }),
    z.strictObject({}),
  ),
  /** `review.regrant` takes it back. */
  "issuing.withdraw": call(
    z.strictObject({ ...paper, keys: keysSchema, who: personSchema }),
    z.strictObject({ withdrawn: withdrawnSchema }),
  ),
  /** Takes the number, keeps the version, makes and measures the files: all of it or nothing. */
  "issuing.issue": call(z.strictObject({ ...planned, who: personSchema }), issueSchema),
  "issuing.file": call(z.strictObject({ issue: idSchema, format: z.enum(["docx", "pdf"]) }), fileSchema),
  /** Takes the number back for good; the paper stays in the record. */
  "issuing.cancel": call(
    z.strictObject({ issue: idSchema, reason: reasonSchema, who: personSchema }),
    z.strictObject({}),
  ),
  /** The paper filled by the plan (null: as it is written) as a file, not issued; `draft` leaves number and day blank. */
  "issuing.export": call(
    z.strictObject({ ...planned, plan: planSchema.nullable(), format: z.enum(["docx", "pdf"]), draft: z.boolean() }),
    fileSchema,
  ),
  "issuing.register": call(
    z.strictObject({ year: z.number().int().optional() }),
    z.strictObject({ year: z.number().int(), years: z.array(z.number().int()), lines: z.array(registerLineSchema) }),
  ),
  /** The register of a year, or of one series of it, as a workbook. */
  "issuing.registerSheet": call(
    z.strictObject({ year: z.number().int(), series: z.string().max(60).nullable() }),
    fileSchema,
  ),
} as const;

export const issuingEvents = {
  /** A paper was issued, an override given or taken back, a number cancelled. */
  "issuing.changed": z.strictObject({ id: idSchema.nullable() }),
} as const;
