import { remembering } from "#shared/text/remember.ts";
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
  const said = sayingWith(defined);
  const told = passages.map(said);
  const weights = weightsOf(told);
  const places = placesIn(told);
  return (task) => {
    const own = definedForms(task);
    const { terms } = own.size === 0 ? said(task) : saidIn(task, new Map([...defined, ...own]));
    return bestShare(
      distinct(terms).map((term) => [term, weights.term(term)] as const),
      told,
      places,
    );
  };
}

let known: { readonly key: string; readonly said: (text: string) => Said } | null = null;

/** What texts say, kept as long as the short forms stay the same: in a paper at work few passages change at a time. */
function sayingWith(defined: ReadonlyMap<string, string>): (text: string) => Said {
  const key = JSON.stringify([...defined]);
  if (known?.key !== key) known = { key, said: remembering((text) => saidIn(text, defined)) };
  return known.said;
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.before === "" ? term.word : term.before, term])).values()];
}

/** The numbers of the passages that hold a word, ascending. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesIn(told: readonly Said[]): Places {
  const places = new Map<string, number[]>();
  for (const [at, { words }] of told.entries())
    for (const word of words) {
      const own = places.get(word);
      if (own) own.push(at);
      else places.set(word, [at]);
    }
  return places;
}

function bestShare(terms: readonly (readonly [Term, weight: number])[], told: readonly Said[], places: Places): number {
  const total = terms.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return 1;
  const held = new Float64Array(told.length);
  for (const [term, weight] of terms) addTo(held, term, weight, told, places);
  return held.reduce((best, share) => Math.max(best, share), 0) / total;
}

/** Adds what a term weighs in each passage that holds it, and in the one behind it. */
function addTo(held: Float64Array, term: Term, weight: number, told: readonly Said[], places: Places): void {
  let [last, lastWeight] = [-1, 0];
  const leave = (next: number): void => {
    if (last >= 0 && last + 1 < next && last + 1 < held.length)
      held[last + 1] = (held[last + 1] as number) + lastWeight;
  };
  for (const at of places.get(term.word) ?? []) {
    leave(at);
    const own = weight * metIn(term, told[at] as Said);
    held[at] = (held[at] as number) + (last === at - 1 && last >= 0 ? Math.max(own, lastWeight) : own);
    [last, lastWeight] = [at, own];
  }
  leave(held.length);
}

/** The share of its weight that a word has in a passage that holds it. */
function metIn({ before, after }: Term, { pairs }: Said): number {
  return pairs.has(before) || pairs.has(after) || (before === "" && after === "") ? 1 : looseShare;
}
