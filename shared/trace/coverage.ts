import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { appliesTo } from "./applies.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Link } from "./link.ts";
import type { OfficeAt } from "./office.ts";

/**
 * covered: a task below carries it out. forwarded: handed to offices below. waived: left out with a reason. uncovered: a hole.
 * suspect: its words changed after the link was confirmed. not-for: not for this office, with the reason.
 */
export type CoverageState = "covered" | "forwarded" | "waived" | "uncovered" | "suspect" | "not-for";

/** A lower paper whose answer to the superior paper is judged. */
export interface Answer {
  /** Names the paper among the answers. */
  readonly id: string;
  readonly document: Document;
  readonly links: readonly Link[];
  /** Fingerprints of superior tasks (by id) at the time their links were confirmed; unconfirmed links have none. */
  readonly confirmed?: Readonly<Record<string, string>>;
  /** Whose paper it is; without it every task is taken to be for the office. */
  readonly office?: OfficeAt;
  /** Date on which it is judged who is charged, ISO. */
  readonly date?: string;
}

/** What an office decided about a superior task instead of taking it over. */
export interface Decision {
  readonly answer: string;
  readonly taskId: string;
  readonly kind: "forward" | "waive";
  readonly reason: string;
  readonly to?: readonly string[];
  readonly approver?: string;
}

export interface Coverage {
  readonly parentId: string;
  readonly parentPath: string;
  readonly answer: string;
  readonly state: CoverageState;
  /** covered only: the covering tasks are themselves complete, so nothing is left open. */
  readonly deep: boolean;
  /** Ids of the tasks that cover it. */
  readonly children: readonly string[];
  /** Vietnamese: what is missing, to whom it was forwarded, why it was waived. */
  readonly note: string;
}

/** The state of every task of `parent` in every answer: one entry per pair, parents in reading order, answers as given. */
export function coverageOf(
  parent: Document,
  answers: readonly Answer[],
  decisions: readonly Decision[] = [],
  superior: PlaceContext = {},
): Coverage[] {
  const prepared = answers.map((answer) => ({
    answer,
    tasks: new Map(tasksOf(answer.document).map((task) => [task.id, task])),
  }));
  return tasksOf(parent).flatMap((task) =>
    prepared.map(({ answer, tasks }) => {
      const linked = answer.links
        .filter(({ parentId, childId }) => parentId === task.id && tasks.has(childId))
        .map(({ childId }) => tasks.get(childId) as Task);
      const decision = decisions.find((one) => one.answer === answer.id && one.taskId === task.id);
      return {
        parentId: task.id,
        parentPath: task.path,
        answer: answer.id,
        ...stateOf(task, answer, linked, decision, superior),
      };
    }),
  );
}

type State = Omit<Coverage, "parentId" | "parentPath" | "answer">;

function stateOf(
  task: Task,
  answer: Answer,
  linked: readonly Task[],
  decision: Decision | undefined,
  superior: PlaceContext,
): State {
  const children = linked.map(({ id }) => id);
  const confirmed = answer.confirmed?.[task.id];
  if (linked.length > 0 && confirmed !== undefined && confirmed !== fingerprint(task))
    return {
      state: "suspect",
      deep: false,
      children,
      note: "Nhiệm vụ của cấp trên đã thay đổi sau khi xác nhận liên kết",
    };
  if (linked.length > 0) {
    const open = missingIn(linked);
    return {
      state: "covered",
      deep: open.length === 0,
      children,
      note: open.length === 0 ? "" : `Còn thiếu: ${open.join(", ")}`,
    };
  }
  if (decision?.kind === "forward")
    return {
      state: "forwarded",
      deep: false,
      children,
      note: `Chuyển ${(decision.to ?? []).join(", ")}: ${decision.reason}`,
    };
  if (decision?.kind === "waive")
    return {
      state: "waived",
      deep: false,
      children,
      note: decision.approver ? `${decision.reason} (${decision.approver} đồng ý)` : decision.reason,
    };
  const applies =
    answer.office && answer.date !== undefined ? appliesTo(task, answer.office, answer.date, superior) : null;
  if (applies && !applies.applies) return { state: "not-for", deep: false, children, note: applies.reason };
  return { state: "uncovered", deep: false, children, note: "Chưa có nhiệm vụ nào triển khai" };
}

/** What every one of the covering tasks lacks: a field that one of them has is there. */
function missingIn(linked: readonly Task[]): string[] {
  const lacks = (has: (task: Task) => boolean): boolean => !linked.some(has);
  return [
    lacks(({ lead }) => lead.length > 0) ? "đơn vị chủ trì" : "",
    lacks(({ coordinate }) => coordinate.length > 0) ? "đơn vị phối hợp" : "",
    lacks(({ deadline }) => deadline !== null && deadline.kind !== "unknown") ? "thời hạn" : "",
  ].filter((name) => name !== "");
}
