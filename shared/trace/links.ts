import type { Document } from "#shared/model/document.ts";
import type { Range } from "#shared/text/range.ts";
import type { At, Task } from "#shared/model/task.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Weighed } from "./compare.ts";
import { evidenceOf, likeness, weighed } from "./compare.ts";
import { declares } from "./declared.ts";
import type { Features } from "./features.ts";
import { featuresOf } from "./features.ts";
import type { LeadKinship } from "./leads.ts";
import { leadComparer, leadsOf } from "./leads.ts";
import type { Link } from "./link.ts";
import { meantForOthers } from "./meant.ts";
import { placeOf } from "./place.ts";
import { whyLinked } from "./why.ts";
import { weightsOf } from "./weights.ts";
import { definedForms } from "./words.ts";

/** What agreeing leads and equal time limits add to the likeness of words: hints, never enough alone. */
const kinHint = 0.08;
const otherLeadHint = -0.05;
const deadlineHint = 0.02;
/** What is told to others than whoever issues the lower paper. */
const forOthersHint = -0.15;
/** Watching over the work is another matter than doing it, however many words they share. */
const otherNatureHint = -0.08;
/** A lower paper that names the higher one as what it carries out is believed more readily: its likenesses grow to this power. */
const declaredPower = 0.67;
/**
 * Where links begin: below it a pair shares words that many tasks of its papers share. Judged on pairs of real and of made-up
 * papers, where five hundredths more or less cost few links, and on papers that have nothing to do with each other.
 */
const defaultThreshold = 0.44;

export interface LinkOptions {
  /** Least confidence of a link that is returned. */
  readonly threshold?: number;
}

/** Why one task would carry out another, and the words they share. */
export type PairEvidence = Pick<Link, "confidence" | "why" | "shared">;

/** What two tasks have in common, whether or not a link is found between them; null when one is not there. */
export function evidenceBetween(
  parent: Document,
  child: Document,
  parentId: string,
  childId: string,
): PairEvidence | null {
  const above = featuresIn(parent).find(({ task }) => task.id === parentId);
  const below = featuresIn(child).find(({ task }) => task.id === childId);
  if (!above || !below) return null;
  const { confidence, why, shared } = link(compared(parent, child, [above], [below])[0] as Candidate, 0);
  return { confidence, why, shared };
}

/** Every task of `child` by how likely it carries out the task `parentId`, the likeliest first. */
export function likeliestIn(
  parent: Document,
  child: Document,
  parentId: string,
): { readonly task: Task; readonly value: number }[] {
  const above = featuresIn(parent).filter(({ task }) => task.id === parentId);
  return compared(parent, child, above, featuresIn(child))
    .map(({ child: { task }, value }) => ({ task, value: Math.round(value * 100) / 100 }))
    .toSorted((a, b) => b.value - a.value);
}

/** Every task of `parent` by how likely the task `childId` carries it out, the likeliest first. */
export function likeliestAbove(
  parent: Document,
  child: Document,
  childId: string,
): { readonly task: Task; readonly value: number }[] {
  const below = featuresIn(child).filter(({ task }) => task.id === childId);
  if (below.length === 0) return tasksOf(parent).map((task) => ({ task, value: 0 }));
  return compared(parent, child, featuresIn(parent), below)
    .map(({ parent: { task }, value }) => ({ task, value: Math.round(value * 100) / 100 }))
    .toSorted((a, b) => b.value - a.value);
}

interface Candidate {
  readonly parent: Features;
  readonly child: Features;
  readonly leads: LeadKinship;
  readonly sameEnd: boolean;
  readonly value: number;
}

/**
 * Which tasks of `child` carry out which tasks of `parent`, by their words (weighted by rarity in the two papers), cited
 * papers, quantities, leads and time limits. Many-to-many; in the order of the parent, then of the child.
 */
export function linksBetween(parent: Document, child: Document, options: LinkOptions = {}): Link[] {
  const candidates = compared(parent, child, featuresIn(parent), featuresIn(child));
  const power = declares(child, parent) ? declaredPower : 1;
  return chosen(candidates, power, options.threshold ?? defaultThreshold).map(([pair, confidence]) =>
    link(pair, confidence),
  );
}

/** All pairs of these tasks, weighed by the words of both papers. */
function compared(
  parent: Document,
  child: Document,
  above: readonly Features[],
  below: readonly Features[],
): Candidate[] {
  const weights = weightsOf([...featuresIn(parent), ...featuresIn(child)]);
  const compareLeads = leadComparer(placeOf(parent), placeOf(child));
  const isForOthers = meantForOthers(parent, child);
  const lower = below.map((one) => ({ one: weighed(one, weights), leads: leadsOf(one.task, placeOf(child)) }));
  return above.flatMap((features) => {
    const one = weighed(features, weights);
    const leads = leadsOf(features.task, placeOf(parent));
    const hint = isForOthers(features.task) ? forOthersHint : 0;
    return lower.map((other) => candidate(one, other.one, compareLeads(leads, other.leads), hint));
  });
}

function candidate(parent: Weighed, child: Weighed, leads: LeadKinship, hint: number): Candidate {
  const words = likeness(parent, child);
  const end = parent.features.task.deadline?.end ?? null;
  const sameEnd = end !== null && end === child.features.task.deadline?.end;
  const sameNature = isFollowUp(parent.features.task) === isFollowUp(child.features.task);
  const hints =
    hint +
    (leads === null ? 0 : leads.kind === "kin" ? kinHint : otherLeadHint) +
    (sameEnd ? deadlineHint : 0) +
    (sameNature ? 0 : otherNatureHint);
  const value = words === 0 ? 0 : Math.max(0, Math.min(1, words + hints));
  return { parent: parent.features, child: child.features, leads, sameEnd, value };
}

function isFollowUp({ nature }: Task): boolean {
  return nature === "organisation";
}

const known = new WeakMap<Document, readonly Features[]>();

function featuresIn(document: Document): readonly Features[] {
  const cached = known.get(document);
  if (cached) return cached;
  const blocks = [
    ...textBlocksOf([...document.body.children, ...document.appendices.flatMap(({ children }) => children)]),
  ];
  const defined = new Map(blocks.flatMap((block) => [...definedForms(textOf(block))]));
  const features = tasksOf(document).map((task) => featuresOf(task, defined));
  known.set(document, features);
  return features;
}

/** A pair counts as much as it stands out among the pairs of both its tasks: what resembles everything resembles nothing. */
function chosen(
  candidates: readonly Candidate[],
  power: number,
  threshold: number,
): (readonly [Candidate, confidence: number])[] {
  const best = new Map<Features, number>();
  for (const { parent, child, value } of candidates)
    for (const one of [parent, child]) best.set(one, Math.max(best.get(one) ?? 0, value));
  return candidates.flatMap((pair) => {
    const standing = (pair.value / (best.get(pair.parent) || 1)) * (pair.value / (best.get(pair.child) || 1));
    const confidence = (pair.value * standing) ** power;
    return confidence >= threshold ? [[pair, confidence] as const] : [];
  });
}

function link({ parent, child, leads, sameEnd }: Candidate, confidence: number): Link {
  const evidence = evidenceOf(parent, child);
  return {
    parentId: parent.task.id,
    childId: child.task.id,
    parentPath: parent.task.path,
    childPath: child.task.path,
    confidence: Math.round(confidence * 100) / 100,
    why: whyLinked(evidence, leads, sameEnd),
    shared: { parent: placed(parent.task, evidence.parentRanges), child: placed(child.task, evidence.childRanges) },
  };
}

/** Ranges of the task's text as places in its node; touching words become one stretch. */
function placed(task: Task, ranges: readonly Range[]): At[] {
  const out: { node: string; start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && task.at.start + start <= last.end + 1) last.end = Math.max(last.end, task.at.start + end);
    else out.push({ node: task.at.node, start: task.at.start + start, end: task.at.start + end });
  }
  return out;
}
