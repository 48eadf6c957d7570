import { z } from "zod";
import { kindIds } from "#shared/model/kind-id.ts";
import { call } from "./call.ts";
import { documentSchema, entrySchema, fileSchema, idSchema } from "./document.ts";

export const importedSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("kept"), name: z.string(), id: idSchema, known: z.boolean(), tasks: z.number() }),
  z.strictObject({ state: z.literal("refused"), name: z.string(), sentence: z.string() }),
]);

export const libraryCalls = {
  "library.list": call(
    z.strictObject({
      kind: z.enum(kindIds).optional(),
      year: z.number().int().optional(),
      tier: z.string().optional(),
      limit: z.number().int().positive().max(10_000).optional(),
    }),
    z.array(entrySchema),
  ),
  "library.get": call(
    z.strictObject({ id: idSchema, version: z.number().int().positive().optional() }),
    z.strictObject({ entry: entrySchema, document: documentSchema }),
  ),
  /** Reads and keeps files, one after the other; one that cannot be read does not keep the others out. */
  "library.import": call(z.strictObject({ files: z.array(fileSchema).min(1).max(200) }), z.array(importedSchema)),
} as const;

export const libraryEvents = {
  /** Papers came, changed or went; ids where they are known. */
  "library.changed": z.strictObject({ ids: z.array(idSchema) }),
} as const;
