import type { CascadeDecision, CascadeInput, LeftOut } from "./input.ts";
import type { Planned, Source } from "./planned.ts";
import { mergeInto, mergeSame, reworded } from "./planned.ts";
import type { Proposal } from "./propose.ts";
import { proposalsOf } from "./propose.ts";
import { saySame } from "./same.ts";

/** The tasks of the plan in their order, and what stays out of it. */
export interface Selected {
  readonly planned: readonly Planned[];
  /** Duties of all to report, which the plan's own order of reporting answers. */
  readonly reported: readonly Source[];
  readonly notFor: readonly LeftOut[];
}

interface Merge {
  readonly into: string;
  readonly own: Planned;
}

/** Takes over, splits, merges or leaves out every superior task; duties of following up come last. */
export function selectTasks(input: CascadeInput): Selected {
  const decisions = new Map((input.decisions ?? []).map((one) => [keyOf(one.superior, one.taskId), one]));
  const planned = new Map<string, Planned>();
  const merges = new Map<string, Merge>();
  const notFor: LeftOut[] = [];
  const reported: Source[] = [];
  for (const proposal of proposalsOf(input)) {
    const { superior, task } = proposal;
    const key = keyOf(superior, task.id);
    const decision = decisions.get(key);
    const out = leftOut(decision, proposal);
    if (out !== null) {
      notFor.push({ superior, task, ...out });
      continue;
    }
    if ((decision?.kind ?? proposal.kind) === "report") {
      reported.push({ superior, task });
      continue;
    }
    const own = reworded(proposal.own, decision?.own);
    const into = intoOf(decision, proposal);
    if (into !== null) merges.set(key, { into, own });
    else if (decision?.kind === "split" && decision.parts && decision.parts.length > 0)
      decision.parts.forEach((part, at) => planned.set(`${key}/${at}`, reworded(own, part)));
    else planned.set(key, own);
  }
  merge(planned, merges);
  return {
    reported,
    planned: [...planned.values()].toSorted((a, b) => Number(isOrganisation(a)) - Number(isOrganisation(b))),
    notFor,
  };
}

/** With which task a task is to become one; null when it is not. */
function intoOf(decision: CascadeDecision | undefined, { superior, into }: Proposal): string | null {
  if (decision === undefined) return into === undefined ? null : keyOf(into.superior, into.task);
  return decision.kind === "merge" && decision.into !== undefined
    ? keyOf(decision.intoSuperior ?? superior, decision.into)
    : null;
}

function keyOf(superior: number, taskId: string): string {
  return `${superior}/${taskId}`;
}

/** A task merged into one that is merged itself follows it; into one that is not in the plan, or in a circle, it stands alone. */
function merge(planned: Map<string, Planned>, merges: ReadonlyMap<string, Merge>): void {
  for (const [key, { own }] of merges) {
    const seen = new Set([key]);
    let into = merges.get(key)?.into ?? key;
    for (let next = merges.get(into)?.into; next !== undefined && !seen.has(into); next = merges.get(into)?.into) {
      seen.add(into);
      into = next;
    }
    const target = planned.get(into) ?? planned.get(`${into}/0`);
    const at = planned.has(into) ? into : `${into}/0`;
    if (target === undefined || into === key) planned.set(key, own);
    else planned.set(at, saySame(target.text, own.text) ? mergeSame(target, own) : mergeInto(target, own));
  }
}

export function isOrganisation({ sources }: Planned): boolean {
  return sources.every(({ task }) => task.nature === "organisation");
}

/** Why a task does not come into the plan; null when it does. */
function leftOut(decision: CascadeDecision | undefined, proposal: Proposal): Omit<LeftOut, "superior" | "task"> | null {
  const why = decision?.reason ? `: ${decision.reason}` : "";
  switch (decision?.kind ?? proposal.kind) {
    case "forward":
      return { kind: "forward", reason: `Chuyển ${(decision?.to ?? []).join(", ")}${why}` };
    case "waive": {
      const by = decision?.approver ? ` (${decision.approver} đồng ý)` : "";
      return { kind: "waive", reason: `Không đưa vào Kế hoạch${why}${by}` };
    }
    case "not-for":
      return { kind: "not-for", reason: decision?.reason ?? proposal.reason };
    default:
      return null;
  }
}
