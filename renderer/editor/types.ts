import type { BaseEditor } from "slate";
import type { HistoryEditor } from "slate-history";
import type { ReactEditor } from "slate-react";
import type { Block, Cell, Row } from "#shared/model/block.ts";
import type { Appendix, Body, Closing, Header, Line } from "#shared/model/document.ts";
import type { Footnote, Leaf } from "#shared/model/inline.ts";

/** A node of the document as Slate's types want it: the same shape, not marked as read-only. Nothing is ever changed in place. */
export type Open<T> = T extends readonly (infer Member)[]
  ? Open<Member>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Open<T[Key]> }
    : T;

/** A part of the paper at the top of the editor's value. */
export type Part = Header | Body | Closing | Appendix;
export type PaperNode = Part | Line | Block | Row | Cell | Footnote;
export type NodeType = PaperNode["type"];
export type PaperElement = Open<PaperNode>;
export type NodeOf<T extends NodeType> = Extract<PaperElement, { type: T }>;

declare module "slate" {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor & PaperMethods;
    Element: PaperElement;
    Text: Open<Leaf>;
  }
}

export interface PaperMethods {
  /** An id no node of any paper has. */
  newId: () => string;
}
