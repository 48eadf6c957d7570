import type { Entry } from "#shared/facts/outline.ts";
import type { Block } from "#shared/model/block.ts";
import type { Line } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Paper } from "./paper.ts";

/** What was read from a block, and what it was read from besides the block. */
interface Kept {
  readonly around: readonly unknown[];
  readonly tasks: readonly Task[];
}

const known = new WeakMap<Block | Line, Kept>();

/**
 * The tasks of an entry: those `read` gave before while its block and all around it that has a say are the same, so that
 * after an edit only the edited block, what stands below it and what it numbers anew are read again.
 */
export function keptTasks(
  entry: Entry,
  paper: Paper,
  carried: readonly Value[],
  read: () => readonly Task[],
): readonly Task[] {
  const around = surroundings(entry, paper, carried);
  const before = known.get(entry.block);
  if (before && isSame(before.around, around)) return before.tasks;
  const tasks = read();
  known.set(entry.block, { around, tasks });
  return tasks;
}

/** Everything the reading of an entry looks at besides its block. Blocks and values are compared by identity. */
function surroundings(entry: Entry, paper: Paper, carried: readonly Value[]): unknown[] {
  const { document, context, charged, bodies, shared } = paper;
  const own = [document.kind, context.issued, context.year, entry.section, entry.path, paper.withChildren.has(entry)];
  const place = [paper.opening.has(entry), paper.running, paper.running ? carried : null, charged.get(null)];
  const above = entry.parents.flatMap((parent) => [parent.block, bodies.has(parent), charged.get(parent)]);
  return [...own, ...place, ...above, ...(shared.get(entry) ?? [])];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
