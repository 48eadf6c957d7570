import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import type { Link } from "#shared/trace/link.ts";
import type { DraftDoubt } from "./doubts.ts";
import type { IssuingOffice } from "./issuer.ts";

/** What a person writes in the place of what was mapped; what is absent stays as it was mapped. */
export interface OwnWording {
  readonly text?: string;
  readonly lead?: readonly string[];
  readonly coordinate?: readonly string[];
  /** Words of the time limit. */
  readonly limit?: string;
}

/**
 * take: into the plan. split: into the plan as several tasks. merge: into the plan as one with another. forward: to offices
 * below. waive: left out by an approver's leave. report: answered by the plan's own order of reporting. not-for: charges others.
 */
export type DecisionKind = "take" | "split" | "merge" | "forward" | "waive" | "report" | "not-for";

/** What the office decides about one superior task; without a decision a task that is for its tier is taken over. */
export interface CascadeDecision {
  /** Place of the superior paper in `superiors`, from 0. */
  readonly superior: number;
  readonly taskId: string;
  readonly kind: DecisionKind;
  readonly reason?: string;
  /** take, split, merge: the own words for the whole task. */
  readonly own?: OwnWording;
  /** split: the words of each part; what a part does not say is that of the whole. */
  readonly parts?: readonly (OwnWording & { readonly text: string })[];
  /** merge: id of the task with which it becomes one, and the place of its paper when it is another. */
  readonly into?: string;
  readonly intoSuperior?: number;
  /** forward: to whom. */
  readonly to?: readonly string[];
  /** waive: who agreed. */
  readonly approver?: string;
}

/** A superior task that is not in the plan, and why. */
export interface LeftOut {
  readonly superior: number;
  readonly task: Task;
  readonly kind: "forward" | "waive" | "not-for";
  /** Vietnamese. */
  readonly reason: string;
}

export interface CascadeInput {
  readonly superiors: readonly Document[];
  readonly office: IssuingOffice;
  /** Day of issue, ISO; null when not yet known: then limits are held against `today`. */
  readonly issued: string | null;
  /** Day of drafting, ISO; without it and without a day of issue limits are held against no day. */
  readonly today?: string;
  /** Days by which own limits come before the superior's. */
  readonly marginDays?: number;
  readonly decisions?: readonly CascadeDecision[];
  readonly newId: () => string;
}

export interface CascadeLink extends Link {
  /** Place of the superior paper in `superiors`. */
  readonly superior: number;
}

export interface CascadeResult {
  readonly document: Document;
  readonly links: readonly CascadeLink[];
  /** Superior tasks that are not in the plan, each with its reason; Vietnamese. */
  readonly notFor: readonly LeftOut[];
  /** What a person must complete or look at, the most serious first, once for each cause. */
  readonly doubts: readonly DraftDoubt[];
}
