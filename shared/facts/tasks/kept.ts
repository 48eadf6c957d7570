import type { Entry } from "#shared/facts/outline.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Run, Told } from "#shared/text/gather.ts";
import { joined, listOf, runOf, together, toldOf } from "#shared/text/gather.ts";
import { isSameList, keepingSame } from "#shared/text/remember.ts";
import { isNobody, leadInOver } from "#shared/facts/tasks/carried/charged.ts";
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
const isSilent: readonly unknown[] = ["silent"];
const isStanding: readonly unknown[] = ["standing"];

function chargesOn(entry: Entry, paper: Paper): readonly unknown[] {
  const { bodies, charged, shared, assigned, silent } = paper;
  const behind = shared.get(entry);
  const elsewhere = assigned.get(entry);
  if (silent.has(entry)) return isSilent;
  const stands = paper.standing.has(entry);
  if (
    behind === undefined &&
    elsewhere === undefined &&
    bodies.size === 0 &&
    paper.issuers.size === 0 &&
    isNobody(charged)
  )
    return stands ? isStanding : none;
  const above = entry.parents.flatMap((parent) => [bodies.has(parent), leadInOver(parent, charged)]);
  return [stands, ...paper.issuers, leadInOver(entry, charged), elsewhere, ...above, ...(behind ?? [])];
}

/** What is told, and whom the last task with a lead charges; null where none names one. */
interface Charging<A> {
  readonly told: A;
  readonly charges: readonly Value[] | null;
}

/** The tasks of a run of entries, and everything around it that has a say. */
interface KeptRun extends Charging<Told<Task>> {
  readonly around: readonly unknown[];
  readonly carried: readonly Value[] | null;
}

const runs = new WeakMap<Run<Entry>, KeptRun>();

/** The tasks of all entries in their order: whole runs of entries around which nothing has changed are not looked at again. */
export function allTasks(paper: Paper, read: Read): readonly Task[] {
  const { frame, opening, bodies, charged, shared, assigned } = paper;
  const around = [frame, opening, bodies, charged, shared, assigned, paper.silent, paper.standing, paper.issuers];
  const ofEntry = (entry: Entry, carried: readonly Value[]): Charging<readonly Task[]> => {
    if (entry.section === "header" || entry.section === "closing") return silent;
    const told = keptTasks(entry, paper, carried, read);
    return { told, charges: chargesOf(told.at(-1)) };
  };
  const ofRun = (run: Run<Entry>, carried: readonly Value[]): Charging<Told<Task>> => {
    const last = paper.frame.running ? carried : null;
    const kept = runs.get(run);
    if (kept?.carried === last && isSameList(kept.around, around)) return kept;
    const { told, charges } = madeOf(run, carried);
    const same = kept !== undefined && isSameList(kept.told.said, told.said);
    const now = { around, carried: last, told: same ? kept.told : told, charges };
    runs.set(run, now);
    return now;
  };
  const madeOf = (run: Run<Entry>, carried: readonly Value[]): Charging<Told<Task>> => {
    if (run.level === 1) {
      const { told, charges } = inOrder(run.parts as readonly Entry[], ofEntry, carried);
      return { told: toldOf(run, joined(told)), charges };
    }
    const { told, charges } = inOrder(run.parts as readonly Run<Entry>[], ofRun, carried);
    return { told: together(run, told), charges };
  };
  const whole = runOf(paper.entries, ({ block }) => block.id);
  return same(listOf(ofRun(whole, nobody).told));
}

const same = keepingSame<Task>();
const nobody: readonly Value[] = [];
const silent: Charging<readonly Task[]> = { told: [], charges: null };

function chargesOf(task: Task | undefined): readonly Value[] | null {
  return task && task.lead.length > 0 ? task.lead : null;
}

/** What parts tell in their order; who was charged last stays charged. */
function inOrder<P, A>(
  parts: readonly P[],
  of: (part: P, carried: readonly Value[]) => Charging<A>,
  before: readonly Value[],
): Charging<readonly A[]> {
  let charges: readonly Value[] | null = null;
  const told = parts.map((part) => {
    const own = of(part, charges ?? before);
    charges = own.charges ?? charges;
    return own.told;
  });
  return { told, charges };
}
