import { z } from "zod";
import { call } from "./call.ts";
import { entrySchema, fileSchema, idSchema } from "./document.ts";

const atSchema = z.strictObject({ node: z.string(), start: z.number().int(), end: z.number().int() });
const wordsSchema = z.string().trim().min(1).max(4000);
const personSchema = z.string().trim().min(1).max(200);
const daySchema = z.iso.date();

/** Something that happened to a finding: who, when, what in words. */
const eventSchema = z.strictObject({ at: z.string(), who: z.string(), words: z.string() });

const waiverSchema = z.strictObject({
  reason: z.string(),
  approver: z.string(),
  madeAt: z.string(),
  /** Last day on which it holds; null: for good. */
  until: daySchema.nullable(),
});

/** What a rule says of the paper, with what people decided about it. */
export const reviewFindingSchema = z.strictObject({
  /** Names the finding from one check to the next. */
  key: z.string(),
  ruleId: z.string(),
  /** Title of the rule. */
  rule: z.string(),
  group: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  basis: z.string(),
  at: atSchema,
  line: z.number().nullable(),
  quote: z.string(),
  path: z.string(),
  /** What the rule offers to do: "Xóa từ lặp". */
  fix: z.string().nullable(),
  waiver: waiverSchema.nullable(),
  /** Since the last review: true new, false known; null without a review. */
  isNew: z.boolean().nullable(),
  history: z.array(eventSchema),
});
export type ReviewFinding = z.infer<typeof reviewFindingSchema>;

/** How far the paper carries out the tasks of a superior paper. */
export const coverageSchema = z.strictObject({
  superior: idSchema,
  name: z.string(),
  total: z.number(),
  /** Carried out by tasks that are complete themselves. */
  deep: z.number(),
  /** Carried out, something is missing. */
  covered: z.number(),
  forwarded: z.number(),
  waived: z.number(),
  suspect: z.number(),
  uncovered: z.number(),
  /** Not for this office. */
  notFor: z.number(),
});
export type ReviewCoverage = z.infer<typeof coverageSchema>;

export const reviewCommentSchema = z.strictObject({
  id: idSchema,
  author: z.string(),
  text: z.string(),
  madeAt: z.string(),
  /** The paper was sent back with it. */
  sentBack: z.boolean(),
  /** Key of the finding it speaks of. */
  finding: z.string().nullable(),
  task: z.string().nullable(),
  quote: z.string(),
  path: z.string(),
  /** Where the words stand now; null when they have no place any more, or the comment is on the whole paper. */
  at: atSchema.nullable(),
  /** The words it goes on over, in later paragraphs. */
  more: z.array(atSchema),
  place: z.enum(["text", "paper", "lost"]),
  resolvedAt: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  replies: z.array(z.strictObject({ id: idSchema, author: z.string(), text: z.string(), madeAt: z.string() })),
});
export type ReviewComment = z.infer<typeof reviewCommentSchema>;

export const signoffSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(200),
  role: z.string().max(200),
  state: z.enum(["waiting", "agreed", "refused"]),
  /** The version that was judged; an earlier one than the present one is to be asked again. */
  version: z.number().int().nullable(),
  note: z.string(),
  decidedAt: z.string().nullable(),
});
export type Signoff = z.infer<typeof signoffSchema>;

const pastReviewSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  reviewer: z.string(),
  verdict: z.enum(["passed", "returned"]),
  note: z.string(),
  madeAt: z.string(),
});

const pieceSchema = z.strictObject({ kind: z.enum(["same", "added", "removed"]), text: z.string() });
const taskChangeSchema = z.strictObject({
  kind: z.enum(["added", "removed", "changed"]),
  path: z.string(),
  text: z.string(),
  /** Node of the task in the later version; null when it is gone. */
  node: z.string().nullable(),
  /** Names of the fields that differ, with what they said and say. */
  fields: z.array(z.strictObject({ name: z.string(), before: z.string(), after: z.string() })),
});
const textChangeSchema = z.strictObject({
  kind: z.enum(["added", "removed", "changed"]),
  node: z.string(),
  path: z.string(),
  pieces: z.array(pieceSchema),
});
/** What differs between two versions of a paper. */
export const changesSchema = z.strictObject({ tasks: z.array(taskChangeSchema), texts: z.array(textChangeSchema) });
export type Changes = z.infer<typeof changesSchema>;

const paper = { id: idSchema };
const judged = { ...paper, version: z.number().int().positive() };

/** Numbers of the reasons that were withdrawn in one act. */
export const withdrawnSchema = z.array(z.number().int()).max(10_000);

export const reviewCalls = {
  /** What is to be reviewed: the papers held against it, those that could be, coverage, reviews, who has to agree. */
  "review.open": call(
    z.strictObject(paper),
    z.strictObject({
      entry: entrySchema,
      superiors: z.array(z.strictObject({ id: idSchema, name: z.string() })),
      /** Papers of the library that this one cites or carries out and that are not held against it. */
      offered: z.array(z.strictObject({ id: idSchema, name: z.string(), why: z.string() })),
      coverage: z.array(coverageSchema),
      reviews: z.array(pastReviewSchema),
      signoffs: z.array(signoffSchema),
      /** The last step was a fix made here that can be taken back. */
      canUndo: z.boolean(),
    }),
  ),
  /** `alone`: without the superior papers. */
  "review.findings": call(z.strictObject({ ...paper, alone: z.boolean().optional() }), z.array(reviewFindingSchema)),
  "review.judgeAgainst": call(z.strictObject({ ...paper, superiors: z.array(idSchema).max(20) }), z.strictObject({})),
  "review.waive": call(
    z.strictObject({
      ...paper,
      finding: z.string().min(1),
      reason: wordsSchema,
      approver: personSchema,
      until: daySchema.nullable(),
    }),
    z.strictObject({}),
  ),
  "review.withdraw": call(
    z.strictObject({ ...paper, finding: z.string().min(1), who: z.string() }),
    z.strictObject({ withdrawn: withdrawnSchema }),
  ),
  /** Takes a withdrawal back: the same reasons count again, by the same persons, to the same day. */
  "review.regrant": call(
    z.strictObject({ ...paper, withdrawn: withdrawnSchema.min(1), who: z.string() }),
    z.strictObject({}),
  ),
  /** Makes the fixes of these findings a new version. `stale` when the paper is at another version. */
  "review.fix": call(
    z.strictObject({ ...judged, findings: z.array(z.string().min(1)).min(1), who: z.string() }),
    z.strictObject({ version: z.number() }),
  ),
  /** Makes the version before the last fix the present one again, as a further version. */
  "review.undo": call(z.strictObject({ ...judged, who: z.string() }), z.strictObject({ version: z.number() })),
  "review.comments": call(z.strictObject(paper), z.array(reviewCommentSchema)),
  "review.comment": call(
    z.strictObject({
      ...paper,
      author: personSchema,
      text: wordsSchema,
      /** Absent: on the whole paper. */
      at: atSchema.optional(),
      /** The words it goes on over, in the paragraphs that follow. */
      more: z.array(atSchema).max(2000).optional(),
      task: idSchema.optional(),
      finding: z.string().optional(),
      replyTo: idSchema.optional(),
      sentBack: z.boolean().optional(),
    }),
    z.strictObject({ id: idSchema }),
  ),
  "review.resolve": call(
    z.strictObject({ ...paper, comment: idSchema, who: personSchema, open: z.boolean() }),
    z.strictObject({}),
  ),
  /** Records that the paper was reviewed as it is now. */
  "review.finish": call(
    z.strictObject({
      ...judged,
      reviewer: personSchema,
      verdict: z.enum(["passed", "returned"]),
      note: z.string().max(4000),
    }),
    z.strictObject({ id: idSchema }),
  ),
  "review.setSigners": call(
    z.strictObject({
      ...paper,
      signers: z.array(z.strictObject({ id: idSchema, name: z.string().max(200), role: z.string().max(200) })).max(30),
      /** Kept as the list further papers begin with. */
      asDefault: z.boolean(),
    }),
    z.strictObject({}),
  ),
  "review.sign": call(
    z.strictObject({
      ...judged,
      signer: idSchema,
      state: z.enum(["waiting", "agreed", "refused"]),
      note: z.string().max(4000),
    }),
    z.strictObject({}),
  ),
  /** What changed from a version to the present one. */
  "review.changes": call(z.strictObject({ ...paper, since: z.number().int().positive() }), changesSchema),
  /** The review sheet (Phiếu thẩm tra) as a Word file. */
  "review.sheet": call(z.strictObject({ ...paper, reviewer: z.string().max(200) }), fileSchema),
} as const;

export const reviewEvents = {
  "review.changed": z.strictObject({ id: idSchema }),
} as const;
