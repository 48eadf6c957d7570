import { fold } from "#shared/text/fold.ts";
import { wordsOf } from "#shared/trace/words.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { Proposal } from "./propose.ts";

/** So many words that tell something must two tasks at least have. */
const ENOUGH = 8;
/** So many of the words of the shorter must stand in the longer. */
const SHARED = 0.9;
/** The longer says no more than so many times what the shorter says. */
const LONGER = 2.5;

/**
 * The proposals with those merged that say the same as one before them, as the annex of a plan sums up what its body told at length:
 * the same words and numbers, no two leads and no two limits.
 */
export function withSameMerged(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: { proposal: Proposal; words: ReadonlySet<string> }[] = [];
  return proposals.map((proposal) => {
    if (proposal.kind !== "take") return proposal;
    const words = tellingWords(proposal.own.text);
    const first = kept.find((other) => agrees(other.proposal, proposal) && isSame(other.words, words))?.proposal;
    if (first === undefined) {
      kept.push({ proposal, words });
      return proposal;
    }
    return {
      ...proposal,
      kind: "merge",
      into: { superior: first.superior, task: first.task.id },
      reason: `Trùng nội dung với nhiệm vụ ${pathWords(first.task.path)}: ghi một lần trong Kế hoạch`,
    };
  });
}

/** Whether two texts say the same, one of them perhaps more besides. */
export function saySame(one: string, other: string): boolean {
  return isSame(tellingWords(one), tellingWords(other));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size < ENOUGH || long.size > short.size * LONGER) return false;
  let shared = 0;
  for (const word of short) {
    if (long.has(word)) shared += 1;
    else if (/\d/u.test(word)) return false;
  }
  return shared >= short.size * SHARED;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ folded, stop }) => (stop ? [] : [folded])));
}

/** Neither two leads nor two limits: what one of them leaves open the other may say. */
function agrees({ own: one, task: first }: Proposal, { own: other, task: second }: Proposal): boolean {
  const [a, b] = [one.lead, other.lead].map((names) => names.map(fold).toSorted().join("; "));
  const [till, until] = [first.deadline, second.deadline];
  return (a === "" || b === "" || a === b) && (till === null || until === null || till.end === until.end);
}
