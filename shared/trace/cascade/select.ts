import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Task } from "#shared/model/task.ts";
import { appliesTo } from "#shared/trace/applies.ts";
import { placeOf } from "#shared/trace/place.ts";
import { citeOf } from "./cite.ts";
import type { CascadeDecision, CascadeInput, CascadeResult } from "./input.ts";
import type { Issuer } from "./issuer.ts";
import type { Planned, Planner, Source } from "./planned.ts";
import { mergeInto, takeOver } from "./planned.ts";

const defaultMargin = 5;

/** The tasks of the plan in their order, and what stays out of it. */
export interface Selected {
  readonly planned: readonly Planned[];
  /** Duties of all to report, which the plan's own order of reporting answers. */
  readonly reported: readonly Source[];
  readonly notFor: CascadeResult["notFor"];
}

/** Takes over, splits, merges or leaves out every superior task; duties of following up come last. */
export function selectTasks(input: CascadeInput, issuer: Issuer, date: string): Selected {
  const planned = new Map<string, Planned>();
  const notFor: { superior: number; task: Task; reason: string }[] = [];
  const reported: Source[] = [];
  const merges: { key: string; into: string; own: Planned }[] = [];
  input.superiors.forEach((document, superior) => {
    const place = placeOf(document);
    const cite = citeOf(document);
    const planner: Planner = {
      receiver: { office: input.office, date, superior: place, issuer: cite.issuer },
      kind: issuer.kind,
      cited: cite.short,
      issued: input.issued,
      marginDays: input.marginDays ?? defaultMargin,
    };
    const tasks = tasksOf(document);
    for (const task of tasks) {
      const decision = input.decisions?.find((one) => one.superior === superior && one.taskId === task.id);
      const source: Source = { superior, task };
      const reason = leftOut(decision, () => appliesTo(task, input.office, date, place));
      if (reason !== null) {
        notFor.push({ superior, task, reason });
        continue;
      }
      if (!decision && isReporting(task, place)) {
        reported.push(source);
        continue;
      }
      const own = takeOver(source, document, tasks, planner);
      const key = `${superior}/${task.id}`;
      if (decision?.kind === "merge" && decision.into !== undefined)
        merges.push({ key, into: `${superior}/${decision.into}`, own });
      else if (decision?.kind === "split" && decision.parts && decision.parts.length > 0)
        decision.parts.forEach((text, at) => planned.set(`${key}/${at}`, { ...own, text }));
      else planned.set(key, own);
    }
  });
  for (const { key, into, own } of merges) {
    const target = planned.get(into);
    planned.set(target ? into : key, target ? mergeInto(target, own) : own);
  }
  return {
    reported,
    planned: [...planned.values()].toSorted((a, b) => Number(isOrganisation(a)) - Number(isOrganisation(b))),
    notFor,
  };
}

export function isOrganisation({ sources }: Planned): boolean {
  return sources.every(({ task }) => task.nature === "organisation");
}

/** "Các cơ quan, đơn vị … định kỳ báo cáo": told to everybody, so the own plan says it in its own way. */
function isReporting({ nature, lead, text }: Task, place: PlaceContext): boolean {
  const toAll = lead.every(({ value }) => {
    const body = resolveAgency(value, place);
    return !body.unknown && body.how === "group";
  });
  return nature === "organisation" && toAll && /báo cáo/iu.test(text);
}

/** Why a task does not come into the plan; null when it does. */
function leftOut(
  decision: CascadeDecision | undefined,
  judge: () => { readonly applies: boolean; readonly reason: string },
): string | null {
  const why = decision?.reason ? `: ${decision.reason}` : "";
  if (decision?.kind === "forward") return `Chuyển ${(decision.to ?? []).join(", ")}${why}`;
  if (decision?.kind === "waive") return `Không đưa vào Kế hoạch${why}`;
  if (decision) return null;
  const { applies, reason } = judge();
  return applies ? null : reason;
}
