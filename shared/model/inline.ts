import { z } from "zod";
import type { Block } from "./block.ts";
import { blockSchema } from "./block.ts";

/** A run of words with one look. The shape is a Slate text leaf. */
export const leafSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
  subscript: z.literal(true).optional(),
});
export type Leaf = Readonly<z.infer<typeof leafSchema>>;

/** The marks a leaf may carry; what the paper does not know does not exist here. */
export type Mark = Exclude<keyof Leaf, "text">;

/**
 * A footnote: a mark in the running text that takes no width in it (`textOf` skips it)
 * and the note itself. An inline void for Slate, hence the empty `children`.
 */
export interface Footnote {
  readonly type: "footnote";
  readonly id: string;
  /** The mark as written: "1", "*". */
  readonly mark: string;
  readonly note: readonly Block[];
  readonly children: readonly [{ readonly text: "" }];
}

export const footnoteSchema: z.ZodType<Footnote> = z.strictObject({
  type: z.literal("footnote"),
  id: z.string(),
  mark: z.string(),
  get note() {
    return z.array(blockSchema);
  },
  children: z.tuple([z.strictObject({ text: z.literal("") })]),
});

export type Inline = Leaf | Footnote;
export const inlineSchema: z.ZodType<Inline> = z.union([leafSchema, footnoteSchema]);

export function isFootnote(inline: Inline): inline is Footnote {
  return "type" in inline;
}
