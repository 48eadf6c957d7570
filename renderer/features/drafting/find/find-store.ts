import { create } from "zustand";

interface Find {
  readonly isOpen: boolean;
  /** What is looked for, or was last, and what is to stand in its place. */
  readonly words: string;
  readonly other: string;
  /** Makes the bar anew, with the focus in it. */
  readonly at: number;
}

/** The bar for finding: what was typed is still there when it is called once more. */
export const useFind = create<Find>(() => ({ isOpen: false, words: "", other: "", at: 0 }));

/** Opens the bar; with words that are selected in the paper they are looked for. */
export function openFind(selected: string): void {
  const plain = selected.trim();
  useFind.setState(({ words, at }) => ({
    isOpen: true,
    words: plain !== "" && plain.length < 200 && !plain.includes("\n") ? plain : words,
    at: at + 1,
  }));
}
