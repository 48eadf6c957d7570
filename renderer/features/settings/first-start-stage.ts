import { create } from "zustand";
import type { Hello } from "#shared/contract/system.ts";

/** Saving the office ends the first start for the services; what to begin with is still to be asked. */
export const useStage = create<{ readonly choosing: boolean }>(() => ({ choosing: false }));

/** Whether the first start stands in the place of the views. */
export function useFirstStart({ firstStart }: Hello): boolean {
  return useStage(({ choosing }) => choosing) || firstStart;
}
