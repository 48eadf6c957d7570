import { create } from "zustand";
import type { Document } from "#shared/model/document.ts";
import type { SaveState } from "./autosave.ts";

export interface DraftingState {
  /** How the opened paper is kept. */
  readonly save: SaveState;
  /** The paper as it stands in the editor. */
  readonly document: Document | null;
  /** The node the caret is in. */
  readonly caret: string | null;
}

export const useDrafting = create<DraftingState>(() => ({
  save: { state: "saved", at: null },
  document: null,
  caret: null,
}));
