import type { Entry } from "#shared/facts/outline.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Run } from "#shared/text/gather.ts";
import { joined, runOf } from "#shared/text/gather.ts";
import { isSameList, keepingSame } from "#shared/text/remember.ts";
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
function keptTasks(entry: Entry, paper: Paper, carried: readonly Value[], read: Read): readonly Task[] {
  const { frame } = paper;
  const opens = paper.opening.has(entry);
  const last = frame.running ? carried : null;
  const more = chargesOn(entry, paper);
  const kept = known.get(entry);
  if (kept?.frame === frame && kept.opens === opens && kept.carried === last && isSameList(kept.more, more))
    return kept.tasks;
  const tasks = read(entry, paper, carried);
  known.set(entry, { frame, opens, carried: last, more, tasks });
  return tasks;
}

const none: readonly unknown[] = [];

function chargesOn(entry: Entry, { bodies, charged, shared, assigned }: Paper): readonly unknown[] {
  const behind = shared.get(entry);
  const elsewhere = assigned.get(entry);
  if (behind === undefined && elsewhere === undefined && bodies.size === 0 && charged.size === 0) return none;
  const above = entry.parents.flatMap((parent) => [bodies.has(parent), charged.get(parent)]);
  return [charged.get(null), elsewhere, ...above, ...(behind ?? [])];
}

/** The tasks of a run of entries, and everything around it that has a say. */
interface KeptRun {
  readonly around: readonly unknown[];
  readonly carried: readonly Value[] | null;
  readonly tasks: readonly Task[];
  /** Whom its last task with a lead charges; null where none names one. */
  readonly charges: readonly Value[] | null;
}

const runs = new WeakMap<Run<Entry>, KeptRun>();

/** The tasks of all entries in their order: whole runs of entries around which nothing has changed are not looked at again. */
export function allTasks(paper: Paper, read: Read): readonly Task[] {
  const around = [paper.frame, paper.opening, paper.bodies, paper.charged, paper.shared, paper.assigned];
  const ofEntry = (entry: Entry, carried: readonly Value[]): Told => {
    if (entry.section === "header" || entry.section === "closing") return silent;
    const tasks = keptTasks(entry, paper, carried, read);
    return { tasks, charges: chargesOf(tasks.at(-1)) };
  };
  const ofRun = (run: Run<Entry>, carried: readonly Value[]): Told => {
    const last = paper.frame.running ? carried : null;
    const kept = runs.get(run);
    if (kept?.carried === last && isSameList(kept.around, around)) return kept;
    const told =
      run.level === 1
        ? inOrder(run.parts as readonly Entry[], ofEntry, carried)
        : inOrder(run.parts as readonly Run<Entry>[], ofRun, carried);
    runs.set(run, { around, carried: last, ...told });
    return told;
  };
  return same(
    ofRun(
      runOf(paper.entries, ({ block }) => block.id),
      nobody,
    ).tasks,
  );
}

const same = keepingSame<Task>();
const nobody: readonly Value[] = [];

type Told = Pick<KeptRun, "tasks" | "charges">;

const silent: Told = { tasks: [], charges: null };

function chargesOf(task: Task | undefined): readonly Value[] | null {
  return task && task.lead.length > 0 ? task.lead : null;
}

/** The tasks of parts in their order; who was charged last stays charged. */
function inOrder<P>(
  parts: readonly P[],
  told: (part: P, carried: readonly Value[]) => Told,
  before: readonly Value[],
): Told {
  let charges: readonly Value[] | null = null;
  const tasks = parts.map((part) => {
    const own = told(part, charges ?? before);
    charges = own.charges ?? charges;
    return own.tasks;
  });
  return { tasks: joined(tasks), charges };
}
