import { z } from "zod";
import type { Block } from "./block.ts";
import { mendableFields } from "./decision.ts";
import type { TaskDecision } from "./decision.ts";
import type { Document } from "./document.ts";
import { documentVersion, lineRoles } from "./document.ts";
import type { Footnote, Inline, Leaf } from "./inline.ts";
import { kindIds } from "./kind-id.ts";

// What a saved document must look like. Apart from the types, so that only what opens saved documents loads the checker.

const leafSchema: z.ZodType<Leaf> = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
  subscript: z.literal(true).optional(),
});
const footnoteSchema: z.ZodType<Footnote> = z.strictObject({
  type: z.literal("footnote"),
  id: z.string(),
  mark: z.string(),
  get note() {
    return z.array(blockSchema);
  },
  children: z.tuple([z.strictObject({ text: z.literal("") })]),
});
const inlineSchema: z.ZodType<Inline> = z.union([leafSchema, footnoteSchema]);

const id = z.string().min(1);
const level = z.number().int().min(1);
const inlines = z.array(inlineSchema);

const headingSchema = z.strictObject({
  type: z.literal("heading"),
  id,
  label: z.string().optional(),
  level,
  children: inlines,
});
const paragraphSchema = z.strictObject({
  type: z.literal("paragraph"),
  id,
  align: z.enum(["left", "center", "right"]).optional(),
  children: inlines,
});
const basisSchema = z.strictObject({ type: z.literal("basis"), id, children: inlines });
const itemSchema = z.strictObject({ type: z.literal("item"), id, label: z.string(), level, children: inlines });
const fieldSchema = z.strictObject({ type: z.literal("field"), id, marker: z.string(), children: inlines });
const taskSchema = z.strictObject({
  type: z.literal("task"),
  id,
  label: z.string().optional(),
  level,
  children: z.array(z.discriminatedUnion("type", [paragraphSchema, itemSchema, fieldSchema])).min(1),
});
const cellSchema = z.strictObject({
  type: z.literal("cell"),
  id,
  colSpan: z.number().int().min(2).optional(),
  rowSpan: z.number().int().min(2).optional(),
  children: z.array(paragraphSchema).min(1),
});
const rowSchema = z.strictObject({
  type: z.literal("row"),
  id,
  role: z.enum(["head", "group", "total"]).optional(),
  children: z.array(cellSchema).min(1),
});
const tableSchema = z.strictObject({
  type: z.literal("table"),
  id,
  widths: z.array(z.number().positive()).optional(),
  children: z.array(rowSchema).min(1),
});
const pageBreakSchema = z.strictObject({
  type: z.literal("page-break"),
  id,
  children: z.tuple([z.strictObject({ text: z.literal("") })]),
});

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion("type", [
  headingSchema,
  paragraphSchema,
  basisSchema,
  itemSchema,
  fieldSchema,
  taskSchema,
  tableSchema,
  pageBreakSchema,
]) as unknown as z.ZodType<Block>;

export const lineSchema = z.strictObject({
  type: z.literal("line"),
  id,
  role: z.enum(lineRoles),
  marker: z.string().optional(),
  children: z.array(inlineSchema),
});
const sourceSchema = z.strictObject({
  name: z.string(),
  importer: z.string(),
  sha256: z.string().optional(),
  places: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
  furniture: z.array(z.strictObject({ text: z.string(), line: z.number(), why: z.string() })),
});

export const taskDecisionSchema: z.ZodType<TaskDecision> = z.strictObject({
  isTask: z.boolean().optional(),
  fields: z.partialRecord(z.enum(mendableFields), z.string().max(2000)).optional(),
  of: z.string().optional(),
}) as unknown as z.ZodType<TaskDecision>;

export const documentSchema: z.ZodType<Document> = z.strictObject({
  version: z.literal(documentVersion),
  kind: z.enum(kindIds),
  header: z.strictObject({ type: z.literal("header"), id, children: z.array(lineSchema) }),
  body: z.strictObject({ type: z.literal("body"), id, children: z.array(blockSchema) }),
  closing: z.strictObject({ type: z.literal("closing"), id, children: z.array(lineSchema) }),
  appendices: z.array(
    z.strictObject({
      type: z.literal("appendix"),
      id,
      orientation: z.literal("landscape").optional(),
      children: z.array(z.union([lineSchema, blockSchema])),
    }),
  ),
  source: sourceSchema.nullable(),
  decided: z.record(z.string(), taskDecisionSchema).optional(),
}) as unknown as z.ZodType<Document>;
