import type { Leaf } from "./inline.ts";
import type { At } from "./task.ts";

export type Severity = "error" | "warning" | "info";

/**
 * One change to a document, as data: the engine orders and applies them, the editor makes one undo step of them.
 * `replace` swaps the words of a stretch (keeping the marks of its first character); `label` renames a number.
 */
export type Edit =
  | { readonly type: "replace"; readonly at: At; readonly text: string }
  | { readonly type: "label"; readonly node: string; readonly label: string }
  | { readonly type: "mark"; readonly at: At; readonly mark: Exclude<keyof Leaf, "text">; readonly on: boolean };

/** What a rule says about a place in a document. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** A whole Vietnamese sentence: where, what, what it should be. */
  readonly message: string;
  /** The clause, the superior paper, the arithmetic, or "thông lệ". */
  readonly basis: string;
  readonly at: At;
  readonly line: number | null;
  readonly quote: string;
  /** Label path of the place ("III.4"), "" for the head and foot. */
  readonly path: string;
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}
