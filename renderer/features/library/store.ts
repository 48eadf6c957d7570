import { create } from "zustand";
import type { KindId } from "#shared/model/kind-id.ts";
import type { TableSort } from "#renderer/ui/table/column.ts";
import type { Outcome, Undoing } from "./import/outcome.ts";

export interface Filter {
  readonly kind?: KindId;
  readonly year?: number;
  readonly tier?: string;
  readonly issuer?: string;
}

interface LibraryState {
  /** What is typed into the search. */
  readonly words: string;
  readonly filter: Filter;
  readonly sort: TableSort | null;
  /** Rows: papers, or hits in one. */
  readonly selected: ReadonlySet<string>;
  /** The paper whose recognition is looked at; null: the list. */
  readonly checking: string | null;
  readonly dialog: "paste" | "builtins" | null;
  /** Words that were pasted and wait to be named. */
  readonly pasted: string;
  /** What came of the last import, until the person has read it. */
  readonly outcome: Outcome | null;
  /** An import that is to be undone and holds papers that were worked on since. */
  readonly undoing: Undoing | null;
  /** The way back from what was done last to the papers of the list, and the words it was told in. */
  readonly lastAct: { readonly words: string; readonly run: () => void } | null;
}

/** The state of the view; it stays while other views are looked at. */
export const useLibrary = create<LibraryState>(() => ({
  words: "",
  filter: {},
  sort: null,
  selected: new Set(),
  checking: null,
  dialog: null,
  pasted: "",
  outcome: null,
  undoing: null,
  lastAct: null,
}));

export const setLibrary = useLibrary.setState;
