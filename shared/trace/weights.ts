import type { Mark, Said, Term } from "./features.ts";

/** Rare words count more than their bits: two papers on one subject share its common words anyway. */
const contrast = 1.5;
/** What is left of the weight of a word of general use. */
const generalShare = 0.45;
/** A cited paper and a quantity count as many bits as several rare words. */
const markBits = { citation: 9, quantity: 5 } as const;

/** How much the words of two papers tell, in bits. */
export interface Weights {
  readonly term: (term: Term) => number;
  readonly mark: (mark: Mark) => number;
}

/**
 * Weights over the tasks of both papers. A word that follows another is worth what it adds to it: of "cơ sở dữ liệu
 * quốc gia" only the beginning tells anything, however long the name.
 */
export function weightsOf(sets: readonly Said[]): Weights {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const set of sets) {
    for (const word of set.words) words.set(word, (words.get(word) ?? 0) + 1);
    for (const pair of set.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const marks = new Map<string, number>();
  for (const set of sets) for (const key of set.marks.keys()) marks.set(key, (marks.get(key) ?? 0) + 1);
  const total = sets.length + 1;
  const bits = ({ word, before }: Term): number => {
    const alone = Math.log2(total / (words.get(word) ?? 1));
    if (before === "") return alone;
    const first = before.slice(0, before.indexOf(" "));
    return Math.min(
      alone,
      Math.log2(1 + ((words.get(first) ?? 1) - (pairs.get(before) ?? 1) + 0.5) / (pairs.get(before) ?? 1)),
    );
  };
  return {
    term: (term) => bits(term) ** contrast * (term.general ? generalShare : 1),
    mark: ({ key, kind }) => (markBits[kind] * Math.log2(total / (marks.get(key) ?? 1))) / Math.log2(total),
  };
}
