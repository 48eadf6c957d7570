import { z } from "zod";
import { kindIds } from "#shared/model/kind-id.ts";
import { documentSchema } from "#shared/model/schema.ts";

// What several areas speak of.

export const idSchema = z.string().min(1).max(64);
export const isoDaySchema = z.iso.date();

/** A paper as lists show it. */
export const entrySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(kindIds),
  /** "1328". */
  number: z.string().nullable(),
  /** What follows the number: "UBND-TTHC". */
  symbol: z.string().nullable(),
  /** ISO day. */
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  /** The issuer's tier. */
  tier: z.string().nullable(),
  version: z.number().int(),
  createdAt: z.string(),
});
export type PaperEntry = z.infer<typeof entrySchema>;

export { documentSchema };

/** A file on its way between window and services: a name without folder, and its bytes. */
export const fileSchema = z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) });
export type FileData = z.infer<typeof fileSchema>;
