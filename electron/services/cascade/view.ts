import type { CascadeItem, CascadePlan } from "#shared/contract/cascade.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Task } from "#shared/model/task.ts";
import type { Doubt } from "#shared/trace/cascade/doubts.ts";
import { gathered, partOf } from "#shared/trace/cascade/doubts.ts";
import { partsOfText } from "#shared/trace/cascade/parts.ts";
import type { Planned } from "#shared/trace/cascade/planned.ts";
import { reworded } from "#shared/trace/cascade/planned.ts";
import { draftPlan } from "#electron/services/drafting/plan.ts";
import type { CascadeState, Open } from "./state.ts";
import { decisionsOf, issuingOffice, wordingOf } from "./state.ts";

/** A superior task as the wizard shows it. */
export function itemOf({ proposal, into, document, decision, changed }: Open, issued: string | null): CascadeItem {
  const { task, kind, how, reason, unsure, own } = proposal;
  const worded = decision !== null && "own" in decision ? reworded(own, wordingOf(decision.own)) : own;
  const inPlan =
    decision === null
      ? kind === "take" || kind === "merge"
      : decision.kind === "take" || decision.kind === "merge" || decision.kind === "split";
  return {
    document,
    task: task.id,
    path: pathWords(task.path),
    text: task.text,
    lead: task.lead.map(({ value }) => value),
    coordinate: task.coordinate.map(({ value }) => value),
    deadline: task.deadline === null ? null : { raw: task.deadline.raw, end: task.deadline.end },
    proposal: { kind, into, how, reason, unsure, own: plannedOf(own), parts: partsOfText(own.text) },
    doubts: [
      ...(unsure && decision === null ? [{ about: "text" as const, reason }] : []),
      ...(inPlan ? worded.doubts.map((one) => ({ about: partOf(one), reason: reasonOf(one, issued) })) : []),
    ],
    decision,
    changed,
  };
}

function reasonOf(one: Doubt, issued: string | null): string {
  return gathered([{ ...one, taskId: null }], issued)
    .map(({ reason }) => reason)
    .join("; ");
}

function plannedOf({ text, lead, coordinate, implement, limit, product }: Planned) {
  return { text, lead: [...lead], coordinate: [...coordinate], implement: [...implement], limit: limit.words, product };
}

/** The draft as it would be made now, and what stays out of it. */
export function draftOf(state: CascadeState, newId?: () => string) {
  return draftPlan(state.documents, issuingOffice(state.office), state.row.issued, {
    decisions: decisionsOf(state),
    marginDays: state.row.margin_days,
    today: state.today,
    ...(newId === undefined ? {} : { newId }),
  });
}

/** The plan in short: every task with whence it comes and what it lacks, and everything that is not in it. */
export function planOf(state: CascadeState): CascadePlan {
  const { document, links, notFor, doubts } = draftOf(state);
  const planned = new Set(links.map(({ childId }) => childId));
  const tasks = tasksOf(document).filter((task) => planned.has(task.id) && task.form !== "bullet");
  const paths = new Map(tasksOf(document).map(({ id, path }) => [id, path]));
  const shown = new Set(tasks.map(({ id }) => id));
  const sourcesOf = (id: string): string[] =>
    links.filter(({ childId }) => childId === id).map(({ parentPath }) => pathWords(parentPath));
  return {
    tasks: tasks.map((task) => ({
      ...wordsOf(task),
      path: pathWords(task.path),
      sources: sourcesOf(task.id),
    })),
    reported: links.filter(({ childId }) => !shown.has(childId)).map(({ parentPath }) => pathWords(parentPath)),
    out: notFor.map(({ superior, task, kind, reason }) => ({
      document: state.superiors[superior] ?? "",
      task: task.id,
      path: pathWords(task.path),
      text: task.text,
      kind,
      reason,
    })),
    doubts: doubts.map(({ reason, taskIds }) => ({
      reason,
      paths: taskIds.map((id) => pathWords(paths.get(id) ?? "")),
    })),
    open: state.open,
  };
}

function wordsOf(task: Task) {
  return {
    text: task.text,
    lead: valuesOf(task.lead),
    coordinate: valuesOf(task.coordinate),
    implement: valuesOf(task.implement),
    limit: task.deadline?.raw ?? null,
    product: task.product?.value ?? null,
  };
}

function valuesOf(values: Task["lead"]): string[] {
  return values.map(({ value }) => value);
}
