import type { ReviewCoverage } from "#shared/contract/review.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { Document } from "#shared/model/document.ts";
import type { Coverage } from "#shared/trace/coverage.ts";
import { coverageOf } from "#shared/trace/coverage.ts";
import { placeOf } from "#shared/trace/place.ts";
import { answerOf } from "./follow.ts";
import type { Tie } from "./ties.ts";
import { confirmedIn } from "./ties.ts";

/** The state of every task of a superior paper in the reviewed one. */
export function statesOf(tie: Tie, document: Document): Coverage[] {
  const answer = { ...answerOf("paper", document, tie.links), confirmed: confirmedIn(tie) };
  const decisions = [...tie.outcomes].map(([taskId, outcome]) => ({ answer: answer.id, taskId, ...outcome }));
  return coverageOf(tie.document, [answer], decisions, placeOf(tie.document));
}

/** How many tasks of a superior paper are in which state. */
export function coverageIn(tie: Tie, document: Document): ReviewCoverage {
  const states = statesOf(tie, document);
  const count = (has: (one: Coverage) => boolean): number => states.filter(has).length;
  return {
    superior: tie.entry.id,
    name: nameOf(tie.entry),
    total: states.length,
    deep: count(({ state, deep }) => state === "covered" && deep),
    covered: count(({ state, deep }) => state === "covered" && !deep),
    forwarded: count(({ state }) => state === "forwarded"),
    waived: count(({ state }) => state === "waived"),
    suspect: count(({ state }) => state === "suspect"),
    uncovered: count(({ state }) => state === "uncovered"),
    notFor: count(({ state }) => state === "not-for"),
  };
}
