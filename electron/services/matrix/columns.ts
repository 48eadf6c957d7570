import { pathWords } from "#shared/facts/path-words.ts";
import type { Known, Outcome, Standing } from "#shared/trace/standing.ts";
import { answerBits, answerBitsEnd, standingOf, stateOf } from "#shared/trace/standing.ts";
import { stateCodes } from "#shared/trace/states.ts";
import type { CoveredRow } from "#electron/storage/coverage.ts";
import { listCovered, listPaths, listRuns, unpack } from "#electron/storage/coverage.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { listDecided, outcomesOfPair } from "#electron/storage/outcomes.ts";

/** A superior task as it is now. */
export interface AskedTask {
  readonly id: string;
  /** Its fingerprint. */
  readonly print: string;
  /** The day its limit leaves, ISO; null where there is none. */
  readonly limit: string | null;
}

/** How one superior task stands in one lower paper. */
export interface Cell extends Standing {
  /** A person has decided it: confirmed a link, or what is in its place. */
  readonly sure: boolean;
  /** Places of the tasks that carry it out: "III.1.a". */
  readonly paths: readonly string[];
}

/** The superior tasks in one lower paper, in the order asked. */
export interface Column {
  readonly child: string;
  /** A letter (`stateCodes`) for each task; a large one where only the program says so. */
  readonly states: string;
  /** The whole story of one task, by its place in the order asked. */
  readonly cell: (at: number) => Cell;
}

/**
 * The state of every superior task in every lower paper that has something to do with it: linked, decided or compared.
 * `only`: these papers, whether or not they have.
 */
export function coverageColumns(
  db: Reader,
  parent: string,
  tasks: readonly AskedTask[],
  only?: readonly string[],
): Column[] {
  const covered = new Map(listCovered(db, parent, only).map((row) => [row.child, row]));
  const notFor = new Map(listRuns(db, parent).map((run) => [run.child_document, run.not_for]));
  const decided = decidedByChild(db, parent);
  const places = new Map(tasks.map(({ id }, at) => [id, at]));
  const children = only ?? [...new Set([...covered.keys(), ...decided.keys(), ...notFor.keys()])];
  return children.map((child) => {
    const row = covered.get(child);
    const known: KnownOf = {
      flags: row === undefined ? new Uint8Array(tasks.length) : flagsOf(row, tasks, places),
      decided: decided.get(child),
      notFor: JSON.parse(notFor.get(child) ?? "{}") as KnownOf["notFor"],
    };
    return { child, states: statesOf(known, tasks), cell: cellsOf(db, parent, child, known, tasks) };
  });
}

/** What is known of one lower paper. */
interface KnownOf {
  /** For each task in the order asked: `answerBits`, and above them what is known of its links. */
  readonly flags: Uint8Array;
  readonly decided: ReadonlyMap<string, Outcome["kind"]> | undefined;
  /** Why tasks are not for this office, by their ids. */
  readonly notFor: Readonly<Record<string, string>>;
}

function decidedByChild(db: Reader, parent: string): Map<string, Map<string, Outcome["kind"]>> {
  const decided = new Map<string, Map<string, Outcome["kind"]>>();
  for (const { child_document: child, parent_task: task, kind } of listDecided(db, parent)) {
    const own = decided.get(child) ?? new Map<string, Outcome["kind"]>();
    decided.set(child, own.set(task, kind));
  }
  return decided;
}

/** What is known of the links of one task, as bits above those of `answerBits`. */
const [isLinked, isConfirmed, isChanged] = [answerBitsEnd, answerBitsEnd * 2, answerBitsEnd * 4] as const;

function flagsOf(row: CoveredRow, tasks: readonly AskedTask[], places: ReadonlyMap<string, number>): Uint8Array {
  const flags = new Uint8Array(tasks.length);
  for (const { task, has, limit, print } of unpack(row)) {
    const at = places.get(task);
    if (at === undefined) continue;
    const answers = answerBits(has, limit, tasks[at]?.limit ?? null);
    const changed = print !== null && print !== "" && print !== tasks[at]?.print;
    flags[at] = (flags[at] ?? 0) | isLinked | answers | (print === null ? 0 : isConfirmed) | (changed ? isChanged : 0);
  }
  return flags;
}

function knownOf(bits: number, outcome: Outcome | undefined, notFor: string | undefined): Known {
  return {
    linked: bits & isLinked ? 1 : 0,
    has: bits % answerBitsEnd,
    changed: (bits & isChanged) !== 0,
    outcome,
    notFor: () => notFor ?? null,
  };
}

/** The letter of a task with links, by its bits: nothing else has a say then. */
const linkedCodes = Array.from({ length: answerBitsEnd * 8 }, (_, bits) => {
  const code = stateCodes[stateOf(knownOf(bits | isLinked, undefined, undefined))];
  return bits & isConfirmed ? code : code.toUpperCase();
});

function statesOf({ flags, decided, notFor }: KnownOf, tasks: readonly AskedTask[]): string {
  let states = "";
  for (let at = 0; at < tasks.length; at += 1) {
    const bits = flags[at] ?? 0;
    const id = tasks[at]?.id ?? "";
    const kind = bits & isLinked ? undefined : decided?.get(id);
    states +=
      bits & isLinked
        ? linkedCodes[bits]
        : stateCodes[stateOf(knownOf(bits, kind && { kind, reason: "" }, notFor[id]))];
  }
  return states;
}

/** The whole story of the tasks of one column; what only it needs is read when the first is asked for. */
function cellsOf(db: Reader, parent: string, child: string, { flags, notFor }: KnownOf, tasks: readonly AskedTask[]) {
  let read: { outcomes: ReadonlyMap<string, Outcome>; paths: ReturnType<typeof listPaths> } | null = null;
  return (at: number): Cell => {
    read ??= { outcomes: outcomesOfPair(db, parent, child), paths: listPaths(db, parent, child) };
    const id = tasks[at]?.id ?? "";
    const bits = flags[at] ?? 0;
    const outcome = read.outcomes.get(id);
    return {
      ...standingOf(knownOf(bits, outcome, notFor[id])),
      sure: bits & isLinked ? (bits & isConfirmed) !== 0 : outcome !== undefined,
      paths: read.paths.filter(({ task }) => task === id).map(({ path }) => pathWords(path)),
    };
  };
}
