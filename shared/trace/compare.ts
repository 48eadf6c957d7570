import type { Range } from "#shared/text/range.ts";
import type { Features, Mark } from "./features.ts";
import type { Weights } from "./weights.ts";

/** A word that stands in the other task too, but beside other words, counts for this share of its weight. */
const looseShare = 0.3;
/** Weight at which shared words are half convincing by their mass alone. */
const halfConvincing = 12;
/** How far the longer of two tasks may go its own way: the shorter one decides what they share. */
const shorterShare = 0.8;

/** What two tasks have in common. */
export interface Comparison {
  /** 0…1: how much of them is the same, damped where little is said at all. */
  readonly likeness: number;
  /** Weight in common. */
  readonly shared: number;
  readonly marks: readonly Mark[];
  readonly words: { readonly shared: number; readonly of: number };
  readonly parentRanges: readonly Range[];
  readonly childRanges: readonly Range[];
}

interface Side {
  readonly shared: number;
  readonly total: number;
  readonly words: number;
  readonly ranges: readonly Range[];
}

/** Compares a task of the superior paper with one of the paper below it. */
export function compare(parent: Features, child: Features, weights: Weights): Comparison {
  const [above, below] = [sideOf(parent, child, weights), sideOf(child, parent, weights)];
  const marks = [...parent.marks.values()].filter(({ key }) => child.marks.has(key));
  const shared = (above.shared + below.shared) / 2;
  const [less, more] = above.total <= below.total ? [above.total, below.total] : [below.total, above.total];
  const same = Math.min(1, shared / (shorterShare * less + (1 - shorterShare) * more || 1));
  // The same words throughout convince however few they are; a part of them only by its mass.
  const doubted = 1 - same ** 4;
  const likeness = Math.sqrt(same * (shared / (shared + halfConvincing)) ** doubted);
  const of = Math.min(parent.words.size, child.words.size);
  return {
    likeness,
    shared,
    marks,
    words: { shared: Math.min(above.words, of), of },
    parentRanges: above.ranges,
    childRanges: below.ranges,
  };
}

function sideOf(one: Features, other: Features, weights: Weights): Side {
  let [shared, total] = [0, 0];
  const seen = new Set<string>();
  const found = new Set<string>();
  const ranges: Range[] = [];
  for (const term of one.terms) {
    const paired = other.pairs.has(term.before) || other.pairs.has(term.after);
    const alone = term.before === "" && term.after === "";
    const matched = other.words.has(term.word);
    const full = matched && (paired || alone);
    if (full) ranges.push(term);
    if (full) found.add(term.word);
    const key = term.before === "" ? term.word : term.before;
    if (seen.has(key)) continue;
    seen.add(key);
    const weight = weights.term(term);
    total += weight;
    if (matched) shared += weight * (full ? 1 : looseShare);
  }
  for (const mark of one.marks.values()) {
    total += weights.mark(mark);
    if (!other.marks.has(mark.key)) continue;
    shared += weights.mark(mark);
    ranges.push(mark);
  }
  return { shared, total, words: found.size, ranges };
}
