import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import type { Link } from "#shared/trace/link.ts";
import type { DraftDoubt } from "./doubts.ts";
import type { IssuingOffice } from "./issuer.ts";

/** What the office decides about one superior task; without a decision a task that is for its tier is taken over. */
export interface CascadeDecision {
  /** Place of the superior paper in `superiors`, from 0. */
  readonly superior: number;
  readonly taskId: string;
  readonly kind: "take" | "split" | "merge" | "forward" | "waive";
  readonly reason?: string;
  /** split: the words of each part. */
  readonly parts?: readonly string[];
  /** merge: id of the task (of the same paper) with which it becomes one. */
  readonly into?: string;
  /** forward: to whom. */
  readonly to?: readonly string[];
}

export interface CascadeInput {
  readonly superiors: readonly Document[];
  readonly office: IssuingOffice;
  /** Day of issue, ISO; null when not yet known: then limits are not held against it. */
  readonly issued: string | null;
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
  readonly notFor: readonly { readonly superior: number; readonly task: Task; readonly reason: string }[];
  /** What a person must complete or look at, the most serious first, once for each cause. */
  readonly doubts: readonly DraftDoubt[];
}
