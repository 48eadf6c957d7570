import { create } from "zustand";

export const sectionIds = ["office", "rules", "templates", "backups", "look", "about"] as const;
export type SectionId = (typeof sectionIds)[number];

interface SettingsStore {
  readonly section: SectionId;
  /** Id of the rule whose help is shown. */
  readonly rule: string | null;
  /** Words by which rules are looked for. */
  readonly words: string;
}

export const useSettings = create<SettingsStore>(() => ({ section: "office", rule: null, words: "" }));
