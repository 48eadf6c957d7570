import { create } from "zustand";
import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import type { SaveState } from "./autosave.ts";
import type { FindingOrder } from "./panel/finding-rows.ts";

export type PanelTab = "check" | "superior" | "properties" | "versions";

export interface DraftingState {
  /** Id of the opened paper; the list of findings is searched until another one is opened. */
  readonly paper: string | null;
  /** How the opened paper is kept. */
  readonly save: SaveState;
  /** The paper as it stands in the editor. */
  readonly document: Document | null;
  /** The node of words the caret is in, with the offset in them. */
  readonly caret: { readonly node: string; readonly offset: number } | null;
  /** What the rules say; null until they have looked. */
  readonly findings: readonly Finding[] | null;
  /** What the list of findings is ordered by, and what it is searched for. */
  readonly order: FindingOrder;
  readonly words: string;
  /** The finding whose card is open. */
  readonly open: Finding | null;
  /** The finding that is to be left with a reason: its form is open. */
  readonly waiving: Finding | null;
  readonly tab: PanelTab;
  /** Two versions are being held against each other. */
  readonly isComparing: boolean;
  /** A superior task for the one at the caret is being chosen. */
  readonly isLinking: boolean;
  readonly isOutlineShown: boolean;
  readonly isPanelShown: boolean;
}

export const useDrafting = create<DraftingState>(() => ({
  paper: null,
  save: { state: "saved", at: null },
  document: null,
  caret: null,
  findings: null,
  order: "severity",
  words: "",
  open: null,
  waiving: null,
  tab: "check",
  isComparing: false,
  isLinking: false,
  isOutlineShown: true,
  isPanelShown: true,
}));

/** Same rule, same words, same place: the finding a later check made of the same fault. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.at.node === b.at.node && a.quote === b.quote && a.message === b.message;
}
