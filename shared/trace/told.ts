import type { Said, Term } from "./features.ts";
import { saidIn } from "./features.ts";
import { weightsOf } from "./weights.ts";
import { definedForms } from "./words.ts";

/** A word that stands in a passage beside other words than in the task counts for this share of its weight. */
const looseShare = 0.3;

/**
 * How much the passages of one paper tell of a task: the share (0…1) of what the task's words weigh that the best single
 * passage, or the best two that follow each other, hold. Words weigh by their rarity among the passages. A long passage
 * tells of more tasks than it means, never of fewer.
 */
export function toldIn(passages: readonly string[]): (task: string) => number {
  const defined = new Map(passages.flatMap((text) => [...definedForms(text)]));
  const told = passages.map((text) => saidIn(text, defined));
  const weights = weightsOf(told);
  return (task) => {
    const { terms } = saidIn(task, new Map([...defined, ...definedForms(task)]));
    return bestShare(
      distinct(terms).map((term) => [term, weights.term(term)] as const),
      told,
    );
  };
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.before === "" ? term.word : term.before, term])).values()];
}

function bestShare(terms: readonly (readonly [Term, weight: number])[], told: readonly Said[]): number {
  const total = terms.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return 1;
  let best = 0;
  let last: readonly number[] = terms.map(() => 0);
  for (const passage of told) {
    const now = terms.map(([term, weight]) => weight * metIn(term, passage));
    best = Math.max(
      best,
      now.reduce((sum, weight, at) => sum + Math.max(weight, last[at] ?? 0), 0),
    );
    last = now;
  }
  return best / total;
}

function metIn({ word, before, after }: Term, { words, pairs }: Said): number {
  if (!words.has(word)) return 0;
  return pairs.has(before) || pairs.has(after) || (before === "" && after === "") ? 1 : looseShare;
}
