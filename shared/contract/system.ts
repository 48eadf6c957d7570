import { z } from "zod";
import { call } from "./call.ts";
import { fileSchema } from "./document.ts";
import { failureSchema } from "./failure.ts";
import { officeSchema } from "./office.ts";

export const libraryStateSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("open") }),
  z.strictObject({ state: z.literal("closed"), failure: failureSchema }),
]);

export const helloSchema = z.strictObject({
  /** Names this window among the others. */
  client: z.string(),
  version: z.string(),
  /** Where the window runs; some actions (a native file dialog) depend on it. */
  mode: z.enum(["browser", "electron"]),
  /** Today, ISO day, by the clock of the services. */
  today: z.string(),
  library: libraryStateSchema,
  /** Null until the first start was finished. */
  office: officeSchema.nullable(),
  /** The office has not been named yet and the question was not left for later. */
  firstStart: z.boolean(),
});
export type Hello = z.infer<typeof helloSchema>;

export const tableFormats = ["xlsx", "csv"] as const;
export type TableFormat = (typeof tableFormats)[number];

export const systemCalls = {
  "system.hello": call(z.strictObject({}), helloSchema),
  /** A second window: its address in the browser; null where the shell opens it itself. */
  "system.openWindow": call(
    z.strictObject({ path: z.string().max(200).optional() }),
    z.strictObject({ address: z.string().nullable() }),
  ),
  /** A list as an Excel file for A4, or as CSV; numbers stay numbers. `width` in characters. */
  "system.exportTable": call(
    z.strictObject({
      format: z.enum(tableFormats),
      title: z.string().min(1).max(300),
      columns: z
        .array(z.strictObject({ title: z.string(), width: z.number().positive() }))
        .min(1)
        .max(100),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).max(200_000),
    }),
    fileSchema,
  ),
} as const;

export const systemEvents = {
  "system.library": libraryStateSchema,
} as const;
