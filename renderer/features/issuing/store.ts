import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { IssuePlan } from "#shared/issuing/plan.ts";

/** What the secretary has changed of the plan of each paper, until it is issued. */
interface IssuingStore {
  readonly tab: "paper" | "register";
  readonly changes: Readonly<Record<string, Partial<IssuePlan>>>;
  /** 1 is the size on paper; null fits the width. */
  readonly zoom: number | null;
  /** Pages and files before issuing leave number and day blank. */
  readonly isBlank: boolean;
}

export const useIssuing = create<IssuingStore>(() => ({ tab: "paper", changes: {}, zoom: null, isBlank: false }));

export function showTab(tab: IssuingStore["tab"]): void {
  useIssuing.setState({ tab });
}

export function changePlan(paper: string, change: Partial<IssuePlan>): void {
  useIssuing.setState(({ changes }) => ({ changes: { ...changes, [paper]: { ...changes[paper], ...change } } }));
}

export function forgetPlan(paper: string): void {
  useIssuing.setState(({ changes }) => {
    const { [paper]: _, ...rest } = changes;
    return { changes: rest };
  });
}

/** Who sits at this machine, as the register names the person. */
export const useWho = create(persist<{ readonly who: string }>(() => ({ who: "" }), { name: "xuyen-suot-van-thu" }));
