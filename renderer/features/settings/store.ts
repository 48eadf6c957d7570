import { create } from "zustand";
import type { OfficeDraft } from "./office-draft.ts";

export const sectionIds = ["office", "rules", "templates", "backups", "look", "about"] as const;
export type SectionId = (typeof sectionIds)[number];

interface SettingsStore {
  /** What was changed of the office and not yet saved: it waits while other things are looked at. `of`: of which office (JSON). */
  readonly officeDraft: { readonly of: string; readonly draft: OfficeDraft } | null;
  readonly section: SectionId;
  /** Id of the rule whose help is shown. */
  readonly rule: string | null;
  /** Words by which rules are looked for. */
  readonly words: string;
}

export const useSettings = create<SettingsStore>(() => ({
  officeDraft: null,
  section: "office",
  rule: null,
  words: "",
}));
