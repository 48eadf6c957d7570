import type { Entry } from "#shared/facts/outline.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Paper } from "./paper.ts";

/** The tasks of an entry, and everything their reading looked at besides the entry itself. All is compared by identity. */
interface Kept {
  readonly frame: Paper["frame"];
  readonly opens: boolean;
  /** Who was charged last, where that counts. */
  readonly carried: readonly Value[] | null;
  /** What lead-ins and titles above charge, and labelled lines behind the list. */
  readonly more: readonly unknown[];
  readonly tasks: readonly Task[];
}

type Read = (entry: Entry, paper: Paper, carried: readonly Value[]) => readonly Task[];

const known = new WeakMap<Entry, Kept>();

/**
 * The tasks of an entry: those `read` gave before while the entry and all around it that has a say are the same, so that
 * after an edit only the edited block, what stands below it and what it numbers anew are read again.
 */
export function keptTasks(entry: Entry, paper: Paper, carried: readonly Value[], read: Read): readonly Task[] {
  const { frame } = paper;
  const opens = paper.opening.has(entry);
  const last = frame.running ? carried : null;
  const more = chargesOn(entry, paper);
  const kept = known.get(entry);
  if (kept?.frame === frame && kept.opens === opens && kept.carried === last && isSame(kept.more, more))
    return kept.tasks;
  const tasks = read(entry, paper, carried);
  known.set(entry, { frame, opens, carried: last, more, tasks });
  return tasks;
}

const none: readonly unknown[] = [];

function chargesOn(entry: Entry, { bodies, charged, shared }: Paper): readonly unknown[] {
  const behind = shared.get(entry);
  if (behind === undefined && bodies.size === 0 && charged.size === 0) return none;
  const above = entry.parents.flatMap((parent) => [bodies.has(parent), charged.get(parent)]);
  return [charged.get(null), ...above, ...(behind ?? [])];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((value, at) => value === other[at]));
}
