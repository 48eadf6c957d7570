import { create } from "zustand";

/** Whether the bar for finding is open, and what was looked for last. `at` makes the bar anew, with the focus in it. */
export const useFind = create<{ readonly isOpen: boolean; readonly words: string; readonly at: number }>(() => ({
  isOpen: false,
  words: "",
  at: 0,
}));

/** Opens the bar; with words that are selected in the paper they are looked for. */
export function openFind(selected: string): void {
  const plain = selected.trim();
  useFind.setState(({ words, at }) => ({
    isOpen: true,
    words: plain !== "" && plain.length < 200 && !plain.includes("\n") ? plain : words,
    at: at + 1,
  }));
}
