import { z } from "zod";
import { relationKinds } from "#shared/facts/relations.ts";
import { lineRoles } from "#shared/model/document.ts";
import { kindIds } from "#shared/model/kind-id.ts";
import { taskDecisionSchema } from "#shared/model/schema.ts";
import { call } from "./call.ts";
import { documentSchema, entrySchema, fileSchema, idSchema } from "./document.ts";

export const importedSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("kept"),
    name: z.string(),
    id: idSchema,
    /** The same file was there already. */
    known: z.boolean(),
    /** The same file had been there, was taken out, and is there again. */
    restored: z.boolean(),
    tasks: z.number(),
  }),
  z.strictObject({ state: z.literal("refused"), name: z.string(), sentence: z.string() }),
]);
export type Imported = z.infer<typeof importedSchema>;

export const paperStates = ["draft", "issued", "imported"] as const;
export type PaperState = (typeof paperStates)[number];

/** A paper with what the list says of it. */
export const rowSchema = entrySchema.extend({
  /** "2023-04"; also of a paper that leaves the day open. */
  month: z.string().nullable(),
  /** Written here, issued here (its number stands), or read from a file. */
  state: z.enum(paperStates),
  /** The issuer as running text has it: "UBND tỉnh Quảng Ngãi". */
  issuerName: z.string().nullable(),
  tasks: z.number().int(),
  /** Papers of the library it refers to or that refer to it. */
  relations: z.number().int(),
  /** Doubts of the reader nobody has looked at; null where a person has looked, or none is needed. */
  unchecked: z.number().int().nullable(),
});
export type PaperRow = z.infer<typeof rowSchema>;

const filter = {
  kind: z.enum(kindIds).optional(),
  year: z.number().int().optional(),
  tier: z.string().optional(),
  issuer: z.string().optional(),
};

export const hitSchema = z.strictObject({
  id: idSchema,
  node: z.string(),
  task: z.strictObject({ id: z.string(), path: z.string() }).nullable(),
  snippet: z.strictObject({
    text: z.string(),
    ranges: z.array(z.strictObject({ start: z.number(), end: z.number() })),
  }),
  exact: z.boolean(),
});
export type PaperHit = z.infer<typeof hitSchema>;

const doubtSchema = z.strictObject({ node: z.string().nullable(), line: z.number().nullable(), reason: z.string() });
export type PaperDoubt = z.infer<typeof doubtSchema>;

export const correctionSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("kind"), kind: z.enum(kindIds) }),
  z.strictObject({ type: z.literal("words"), line: z.string(), text: z.string().max(2000) }),
  z.strictObject({ type: z.literal("role"), line: z.string(), role: z.enum(lineRoles) }),
  z.strictObject({ type: z.literal("add"), id: idSchema, role: z.enum(lineRoles), text: z.string().max(2000) }),
]);

/** By task or block, see `TaskDecision`. */
const decisionsSchema = z.array(z.tuple([z.string(), taskDecisionSchema])).max(10_000);

const relatedSchema = z.strictObject({
  relation: z.enum(relationKinds),
  /** The words by which the paper is named, and where they stand in the paper that names it. */
  raw: z.string(),
  node: z.string(),
  start: z.number(),
  end: z.number(),
  /** The paper at the other end; null: not in the library. */
  paper: entrySchema.nullable(),
});
export type RelatedPaper = z.infer<typeof relatedSchema>;

const placedWordSchema = z.strictObject({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/** As many as the list holds. */
const papersSchema = z.array(idSchema).min(1).max(10_000);

export const libraryCalls = {
  "library.list": call(
    z.strictObject({ ...filter, limit: z.number().int().positive().max(10_000).optional() }),
    z.array(rowSchema),
  ),
  "library.get": call(
    z.strictObject({ id: idSchema, version: z.number().int().positive().optional() }),
    z.strictObject({ entry: entrySchema, document: documentSchema }),
  ),
  /** The closest hits first; the last word may still be growing. */
  "library.search": call(
    z.strictObject({ words: z.string().max(300), ...filter, limit: z.number().int().positive().max(1000).optional() }),
    z.array(hitSchema),
  ),
  /** Reads and keeps files, one after the other; one that cannot be read does not keep the others out. */
  "library.import": call(z.strictObject({ files: z.array(fileSchema).min(1).max(200) }), z.array(importedSchema)),
  /** Papers that come with the program; `kept`: the paper it already is in the library. */
  "library.builtins": call(
    z.strictObject({}),
    z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        kind: z.string(),
        notice: z.string().nullable(),
        kept: idSchema.nullable(),
      }),
    ),
  ),
  "library.addBuiltin": call(z.strictObject({ id: z.string() }), importedSchema),
  "library.remove": call(z.strictObject({ ids: papersSchema }), z.strictObject({})),
  "library.restore": call(z.strictObject({ ids: papersSchema }), z.strictObject({})),
  /**
   * Takes papers that an import brought out of the library again. While somebody has worked on some of them since, and
   * unless that is allowed, none of them goes: `changed` names those.
   */
  "library.undoImport": call(
    z.strictObject({ ids: papersSchema, evenChanged: z.boolean() }),
    z.strictObject({
      isDone: z.boolean(),
      changed: z.array(z.strictObject({ id: idSchema, name: z.string() })),
    }),
  ),
  /** What the reader made of a file and what a person has decided since. */
  "library.reading": call(
    z.strictObject({ id: idSchema }),
    z.strictObject({
      doubts: z.array(doubtSchema),
      checkedAt: z.string().nullable(),
      decisions: decisionsSchema,
      /** The file it was read from; null for a paper written here. */
      original: z.strictObject({ name: z.string(), importer: z.string() }).nullable(),
    }),
  ),
  /** Keeps what a person mended as a new version of the paper, and that a person has looked at it. `version`: the one seen. */
  "library.saveReading": call(
    z.strictObject({
      id: idSchema,
      version: z.number().int().positive(),
      corrections: z.array(correctionSchema).max(500),
      decisions: decisionsSchema,
    }),
    z.strictObject({ version: z.number().int() }),
  ),
  "library.original": call(z.strictObject({ id: idSchema }), fileSchema),
  /** The lines of a text file as they were read. */
  "library.sourceLines": call(z.strictObject({ id: idSchema }), z.strictObject({ lines: z.array(z.string()) })),
  /** Pages of a PDF in points, with the places of their words in shares of the page. */
  "library.pages": call(
    z.strictObject({ id: idSchema }),
    z.array(z.strictObject({ width: z.number(), height: z.number(), words: z.array(placedWordSchema) })),
  ),
  /** A page of a PDF (from 0) as PNG. */
  "library.pagePicture": call(
    z.strictObject({ id: idSchema, page: z.number().int().min(0), width: z.number().int().min(50).max(3000) }),
    z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  ),
  "library.relations": call(
    z.strictObject({ id: idSchema }),
    z.strictObject({ outgoing: z.array(relatedSchema), incoming: z.array(relatedSchema) }),
  ),
} as const;

export const libraryEvents = {
  /** Papers came, changed or went; ids where they are known. */
  "library.changed": z.strictObject({ ids: z.array(idSchema) }),
} as const;
