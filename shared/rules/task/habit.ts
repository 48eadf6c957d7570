import type { Task, Value } from "#shared/model/task.ts";
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

export interface Habits extends Readonly<Record<Way, Habit>> {
  /** Which share of all tasks has a time limit. */
  readonly dated: number;
  /** Whether tasks with labelled lines have one for who does the work. */
  readonly namesWho: boolean;
}

/** What the tasks of a paper that are written like `task` usually name. Of prose only specific work counts. */
export function habitAmong(task: Task, habits: Habits): Habit {
  return habits[wayOf(task)];
}

let last: { readonly key: string; readonly habits: Habits } | null = null;

/** The habits of a paper; equal ones are one record. */
export const habitsOf = rememberingLast((tasks: readonly Task[]): Habits => {
  const counts = { fields: noHabit(), row: noHabit(), prose: noHabit() };
  let namesWho = false;
  let dated = 0;
  for (const task of tasks) {
    const way = wayOf(task);
    if (way !== "prose" || task.nature === "specific") count(task, counts[way]);
    if (task.deadline !== null) dated += 1;
    namesWho ||= namesWhoByLine(task);
  }
  const { fields, row, prose } = counts;
  const shares = { fields: shareOf(fields), row: shareOf(row), prose: shareOf(prose) };
  const habits = { ...shares, dated: tasks.length === 0 ? 0 : dated / tasks.length, namesWho };
  const key = JSON.stringify(habits);
  if (last?.key !== key) last = { key, habits };
  return last.habits;
});

function wayOf(task: Task): Way {
  if (!isFormed(task)) return "prose";
  return task.form === "row" ? "row" : "fields";
}

type Counts = { -readonly [K in keyof Habit]: number };

function noHabit(): Counts {
  return { count: 0, lead: 0, coordinate: 0, deadline: 0, product: 0 };
}

function count({ lead, coordinate, deadline, product }: Task, counts: Counts): void {
  counts.count += 1;
  if (lead.length > 0) counts.lead += 1;
  if (coordinate.length > 0) counts.coordinate += 1;
  if (deadline !== null) counts.deadline += 1;
  if (product !== null) counts.product += 1;
}

function shareOf({ count: all, lead, coordinate, deadline, product }: Counts): Habit {
  const of = Math.max(1, all);
  return { count: all, lead: lead / of, coordinate: coordinate / of, deadline: deadline / of, product: product / of };
}

function namesWhoByLine({ form, lead, implement }: Task): boolean {
  return form === "fields" && (lead.some(isLine) || implement.some(isLine));
}

function isLine({ origin }: Value): boolean {
  return origin === "field";
}
