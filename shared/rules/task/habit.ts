import type { Task } from "#shared/model/task.ts";
import { rememberingLast } from "#shared/text/remember.ts";

/** How many of the tasks written in one way there are, and which share of them (0 … 1) names what. */
export interface Habit {
  readonly count: number;
  readonly lead: number;
  readonly coordinate: number;
  readonly deadline: number;
  readonly product: number;
}

/** Labelled lines and table rows ask for every part by their form; prose does not. */
export function isFormed(task: Task): boolean {
  return task.form === "row" || (task.form === "fields" && !isCharter(task));
}

/** "(1) Công an phường / - Nhiệm vụ: …": a body with its work, written otherwise than the tasks with lines of their own. */
function isCharter(task: Task): boolean {
  return task.lead.length > 0 && task.lead.every(({ origin }) => origin === "heading") && task.coordinate.length === 0;
}

/** A point of the articles of an annexed regulation ("Quy chế ban hành kèm theo"): it holds for good and is no piece of work. */
export function isRegulation({ path }: Task): boolean {
  return /^PL\d.*(?:^|\.)Điều \d/u.test(path);
}

type Way = "fields" | "row" | "prose";

export type Habits = Readonly<Record<Way, Habit>>;

/** What the tasks of a paper that are written like `task` usually name. Of prose only specific work counts. */
export function habitOf(task: Task, tasks: readonly Task[]): Habit {
  return habitAmong(task, habitsOf(tasks));
}

/** The same for a task rule, which is judged anew only where the habits have changed. */
export function habitAmong(task: Task, habits: Habits): Habit {
  return habits[wayOf(task)];
}

let last: { readonly key: string; readonly habits: Habits } | null = null;

/** The habits of a paper; equal ones are one record. */
export const habitsOf = rememberingLast((tasks: readonly Task[]): Habits => {
  const habits = { fields: habit(tasks, "fields"), row: habit(tasks, "row"), prose: habit(tasks, "prose") };
  const key = JSON.stringify(habits);
  if (last?.key !== key) last = { key, habits };
  return last.habits;
});

function wayOf(task: Task): Way {
  if (!isFormed(task)) return "prose";
  return task.form === "row" ? "row" : "fields";
}

function habit(tasks: readonly Task[], way: Way): Habit {
  const peers = tasks.filter((task) => wayOf(task) === way && (way !== "prose" || task.nature === "specific"));
  const share = (has: (task: Task) => boolean): number =>
    peers.length === 0 ? 0 : peers.filter(has).length / peers.length;
  return {
    count: peers.length,
    lead: share(({ lead }) => lead.length > 0),
    coordinate: share(({ coordinate }) => coordinate.length > 0),
    deadline: share(({ deadline }) => deadline !== null),
    product: share(({ product }) => product !== null),
  };
}
