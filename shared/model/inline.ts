import type { Block } from "./block.ts";

/** A run of words with one look. The shape is a Slate text leaf. */
export interface Leaf {
  readonly text: string;
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
  readonly underline?: true | undefined;
  readonly superscript?: true | undefined;
  readonly subscript?: true | undefined;
}

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

export type Inline = Leaf | Footnote;

export function isFootnote(inline: Inline): inline is Footnote {
  return "type" in inline;
}
