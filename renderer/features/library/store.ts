import { create } from "zustand";
import type { Imported } from "#shared/contract/library.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { TableSort } from "#renderer/ui/table/column.ts";

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
  /** Files that could not be taken in, until the person has read why. */
  readonly refused: readonly Extract<Imported, { state: "refused" }>[];
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
  refused: [],
}));

export const setLibrary = useLibrary.setState;
