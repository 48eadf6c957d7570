import type { Task, Value } from "#shared/model/task.ts";
import { summing } from "#shared/text/gather.ts";

/**
 * How many of the tasks written in one way there are (up to eight), and which share of them names what: 0, or the step
 * it reaches. No rule asks finer, so one task more or less seldom changes a habit, and with it what is said of all.
 */
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
  /** Whether more than half of all tasks have a time limit. */
  readonly mostDated: boolean;
  /** Whether tasks with labelled lines have one for who does the work. */
  readonly namesWho: boolean;
}

/** What the tasks of a paper that are written like `task` usually name. Of prose only specific work counts. */
export function habitAmong(task: Task, habits: Habits): Habit {
  return habits[wayOf(task)];
}

let last: { readonly key: string; readonly habits: Habits } | null = null;

/** The habits of a paper; equal ones are one record. */
export function habitsOf(tasks: readonly Task[]): Habits {
  const { fields, row, prose, dated, namesWho } = countsIn(tasks);
  const shares = { fields: shareOf(fields), row: shareOf(row), prose: shareOf(prose) };
  const habits = { ...shares, mostDated: dated > tasks.length / 2, namesWho };
  const key = JSON.stringify(habits);
  if (last?.key !== key) last = { key, habits };
  return last.habits;
}

function wayOf(task: Task): Way {
  if (!isFormed(task)) return "prose";
  return task.form === "row" ? "row" : "fields";
}

/** How many tasks there are, and how many of them name what. */
type Count = Habit;

interface Counts extends Readonly<Record<Way, Count>> {
  readonly dated: number;
  readonly namesWho: boolean;
}

const countsIn = summing(({ id }: Task) => id, countsOf, (parts): Counts => ({
  fields: countIn(parts.map(({ fields }) => fields)),
  row: countIn(parts.map(({ row }) => row)),
  prose: countIn(parts.map(({ prose }) => prose)),
  dated: total(parts.map(({ dated }) => dated)),
  namesWho: parts.some(({ namesWho }) => namesWho),
})); // prettier-ignore

const none: Count = { count: 0, lead: 0, coordinate: 0, deadline: 0, product: 0 };

function countsOf(task: Task): Counts {
  const way = wayOf(task);
  const own = way !== "prose" || task.nature === "specific" ? countOf(task) : none;
  const dated = task.deadline === null ? 0 : 1;
  return { fields: none, row: none, prose: none, [way]: own, dated, namesWho: namesWhoByLine(task) };
}

function countOf({ lead, coordinate, deadline, product }: Task): Count {
  return {
    count: 1,
    lead: lead.length > 0 ? 1 : 0,
    coordinate: coordinate.length > 0 ? 1 : 0,
    deadline: deadline === null ? 0 : 1,
    product: product === null ? 0 : 1,
  };
}

function countIn(parts: readonly Count[]): Count {
  return {
    count: total(parts.map(({ count }) => count)),
    lead: total(parts.map(({ lead }) => lead)),
    coordinate: total(parts.map(({ coordinate }) => coordinate)),
    deadline: total(parts.map(({ deadline }) => deadline)),
    product: total(parts.map(({ product }) => product)),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Steps of a share: what the rules tell apart. Less than the lowest, but not none, is that one. */
const steps = [0.75, 0.6, 0.5, 1 / 3, 0.01];

function shareOf({ count: all, lead, coordinate, deadline, product }: Count): Habit {
  const step = (some: number): number => (some === 0 ? 0 : (steps.find((one) => some / all >= one) ?? 0.01));
  return {
    count: Math.min(all, 8),
    lead: step(lead),
    coordinate: step(coordinate),
    deadline: step(deadline),
    product: step(product),
  };
}

function namesWhoByLine({ form, lead, implement }: Task): boolean {
  return form === "fields" && (lead.some(isLine) || implement.some(isLine));
}

function isLine({ origin }: Value): boolean {
  return origin === "field";
}
