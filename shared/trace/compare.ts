import type { Range } from "#shared/text/range.ts";
import type { Features, Mark, Term } from "./features.ts";
import type { Weights } from "./weights.ts";

/** A word that stands in the other task too, but beside other words, counts for this share of its weight. */
const looseShare = 0.25;
/** Weight at which shared words are half convincing by their mass alone. */
const halfConvincing = 13;
/** How far the longer of two tasks may go its own way: the shorter one decides what they share. */
const shorterShare = 0.95;

/** What is to be done stands first; how, for whom and in which cases follows and weighs less and less, down to a share. */
const headWords = 8;
const fadingWords = 30;
const tailShare = 0.3;

/** A task with what each of its words tells; a word met again in it tells nothing more. */
export interface Weighed {
  readonly features: Features;
  readonly terms: readonly (readonly [Term, weight: number])[];
  readonly marks: readonly (readonly [Mark, weight: number])[];
  readonly total: number;
}

/** Weighs a task once for all comparisons within its two papers. */
export function weighed(features: Features, weights: Weights): Weighed {
  const seen = new Set<string>();
  const terms = features.terms.flatMap((term, index) => {
    const key = term.before === "" ? term.word : term.before;
    if (seen.has(key)) return [];
    seen.add(key);
    return [[term, weights.term(term) * placeShare(index)] as const];
  });
  const marks = [...features.marks.values()].map((mark) => [mark, weights.mark(mark)] as const);
  const total = [...terms, ...marks].reduce((sum, [, weight]) => sum + weight, 0);
  return { features, terms, marks, total };
}

/** The share of its weight that the word at a place in the task keeps. */
function placeShare(index: number): number {
  const faded = Math.min(1, Math.max(0, index - headWords) / fadingWords);
  return 1 - (1 - tailShare) * faded;
}

/** 0…1: how much of two tasks is the same, damped where little is said at all. */
export function likeness(parent: Weighed, child: Weighed): number {
  const shared = (sharedOf(parent, child.features) + sharedOf(child, parent.features)) / 2;
  const [less, more] = parent.total <= child.total ? [parent.total, child.total] : [child.total, parent.total];
  const same = Math.min(1, shared / (shorterShare * less + (1 - shorterShare) * more || 1));
  // The same words throughout convince however few they are; a part of them only by its mass.
  const doubted = 1 - same ** 4;
  return Math.sqrt(same * (shared / (shared + halfConvincing)) ** doubted);
}

function sharedOf(one: Weighed, other: Features): number {
  let shared = 0;
  for (const [term, weight] of one.terms)
    if (other.words.has(term.word)) shared += isWhole(term, other) ? weight : weight * looseShare;
  for (const [{ key }, weight] of one.marks) if (other.marks.has(key)) shared += weight;
  return shared;
}

/** The word stands in the other task beside the same neighbour, or alone in both. */
function isWhole({ before, after }: Term, other: Features): boolean {
  return other.pairs.has(before) || other.pairs.has(after) || (before === "" && after === "");
}

/** What a reader is shown of a likeness. */
export interface Evidence {
  readonly marks: readonly Mark[];
  readonly words: { readonly shared: number; readonly of: number };
  readonly parentRanges: readonly Range[];
  readonly childRanges: readonly Range[];
}

/** The words, papers and quantities that two tasks have in common. */
export function evidenceOf(parent: Features, child: Features): Evidence {
  const [above, below] = [agreeing(parent, child), agreeing(child, parent)];
  const marks = [...parent.marks.values()].filter(({ key }) => child.marks.has(key));
  const of = Math.min(parent.words.size, child.words.size);
  const shared = Math.min(new Set(above.map(({ word }) => word)).size, of);
  const childMarks = [...child.marks.values()].filter(({ key }) => parent.marks.has(key));
  return { marks, words: { shared, of }, parentRanges: [...above, ...marks], childRanges: [...below, ...childMarks] };
}

function agreeing(one: Features, other: Features): Term[] {
  return one.terms.filter((term) => other.words.has(term.word) && isWhole(term, other));
}
