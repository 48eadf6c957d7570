/**
 * covered: a task below carries it out. forwarded: handed to offices below. waived: left out with a reason. uncovered: a hole.
 * suspect: its words changed after the link was confirmed. not-for: not for this office, with the reason.
 */
export type CoverageState = "covered" | "forwarded" | "waived" | "uncovered" | "suspect" | "not-for";

/** As it is shown: deep is covered by tasks that are themselves complete. */
export type ShownState = "deep" | CoverageState;

/** Every state by a shape and a word, so that it is told without colour; the best first. */
export const shownStates = {
  deep: { shape: "◉", word: "đã đủ" },
  covered: { shape: "●", word: "đã có" },
  forwarded: { shape: "➜", word: "đã giao xuống" },
  waived: { shape: "–", word: "miễn, có lý do" },
  suspect: { shape: "≈", word: "cần xem lại" },
  uncovered: { shape: "○", word: "chưa có" },
  "not-for": { shape: "∅", word: "không thuộc cấp này" },
} as const satisfies Record<ShownState, { readonly shape: string; readonly word: string }>;

/** A letter for each state, for tables of many cells. */
export const stateCodes = {
  deep: "d",
  covered: "c",
  forwarded: "f",
  waived: "w",
  suspect: "s",
  uncovered: "u",
  "not-for": "n",
} as const satisfies Record<ShownState, string>;

export const shownStateIds = Object.keys(shownStates) as readonly ShownState[];

export function shownState({ state, deep }: { readonly state: CoverageState; readonly deep: boolean }): ShownState {
  return state === "covered" && deep ? "deep" : state;
}
