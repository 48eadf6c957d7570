import type { RawBlock } from "#shared/read/raw/raw.ts";
import type { Counters } from "./counters.ts";
import type { Notes } from "./notes.ts";
import type { Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";
import type { Element } from "#electron/files/xml.ts";

/** What is known while a story (body, note, header) of a Word file is read from its first paragraph to its last. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counters: Counters;
  readonly notes: Notes;
  /** Open fields, innermost last: still in their instruction or already in their shown result. */
  readonly fields: ("instruction" | "result")[];
  /** Properties of each section in order; the last belongs to the whole. */
  readonly sections: Element[];
  /** Parts that hold text this reader cannot open. */
  readonly unread: { readonly line: number; readonly why: string }[];
  /** Number of the paragraph last begun. */
  readonly line: () => number;
  readonly nextLine: () => number;
  /** Reads the blocks inside any container: body, cell, text box, note. */
  readonly blocks: (container: Element) => RawBlock[];
}
