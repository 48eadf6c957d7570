import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { limitDay } from "#shared/facts/limit-day.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { appliesTo } from "./applies.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Link } from "./link.ts";
import type { OfficeAt } from "./office.ts";
import type { Outcome, Standing } from "./standing.ts";
import { answerBits, fieldsOf, standingOf } from "./standing.ts";

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

/** What the office of an answer decided about a superior task instead of taking it over. */
export interface Decision extends Outcome {
  readonly answer: string;
  readonly taskId: string;
}

export interface Coverage extends Standing {
  readonly parentId: string;
  readonly parentPath: string;
  readonly answer: string;
  /** Ids of the tasks that cover it. */
  readonly children: readonly string[];
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
  outcome: Outcome | undefined,
  superior: PlaceContext,
): State {
  const confirmed = answer.confirmed?.[task.id];
  const standing = standingOf({
    linked: linked.length,
    has: linked.reduce(
      (has, one) => has | answerBits(fieldsOf(one), limitDay(one.deadline), limitDay(task.deadline)),
      0,
    ),
    changed: confirmed !== undefined && confirmed !== fingerprint(task),
    outcome,
    notFor: () => {
      if (!answer.office || answer.date === undefined) return null;
      const { applies, reason } = appliesTo(task, answer.office, answer.date, superior);
      return applies ? null : reason;
    },
  });
  return { ...standing, children: linked.map(({ id }) => id) };
}
