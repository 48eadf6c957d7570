import { pathWords } from "#shared/facts/path-words.ts";
import type { Known, Standing } from "#shared/trace/standing.ts";
import { standingOf, stateOf } from "#shared/trace/standing.ts";
import { stateCodes } from "#shared/trace/states.ts";
import type { CoveredRow } from "#electron/storage/coverage.ts";
import { listCovered, listRuns, unpack } from "#electron/storage/coverage.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { listOutcomes, outcomeOf } from "#electron/storage/outcomes.ts";
import type { OutcomeRow } from "#electron/storage/tables.ts";

/** A superior task as it is now. */
export interface AskedTask {
  readonly id: string;
  /** Its fingerprint. */
  readonly print: string;
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
  const outcomes = outcomesByChild(db, parent);
  const places = new Map(tasks.map(({ id }, at) => [id, at]));
  const children = only ?? [...new Set([...covered.keys(), ...outcomes.keys(), ...notFor.keys()])];
  return children.map((child) =>
    columnOf(child, tasks, places, covered.get(child), outcomes.get(child), notFor.get(child) ?? "{}"),
  );
}

function outcomesByChild(db: Reader, parent: string): Map<string, Map<string, OutcomeRow>> {
  const outcomes = new Map<string, Map<string, OutcomeRow>>();
  for (const row of listOutcomes(db, parent)) {
    const own = outcomes.get(row.child_document) ?? new Map<string, OutcomeRow>();
    outcomes.set(row.child_document, own.set(row.parent_task, row));
  }
  return outcomes;
}

/** What is known of the links of one task, as bits above those of `fieldBits`. */
const [isLinked, isConfirmed, isChanged] = [8, 16, 32] as const;
const fields = 7;

function columnOf(
  child: string,
  tasks: readonly AskedTask[],
  places: ReadonlyMap<string, number>,
  row: CoveredRow | undefined,
  outcomes: ReadonlyMap<string, OutcomeRow> | undefined,
  notForJson: string,
): Column {
  const flags = row === undefined ? new Uint8Array(tasks.length) : flagsOf(row, tasks, places);
  const notFor = JSON.parse(notForJson) as Readonly<Record<string, string>>;
  const knownAt = (at: number): Known => {
    const [id, bits] = [tasks[at]?.id ?? "", flags[at] ?? 0];
    return {
      linked: bits & isLinked ? 1 : 0,
      has: bits & fields,
      changed: (bits & isChanged) !== 0,
      outcome: outcomes?.get(id),
      notFor: () => notFor[id] ?? null,
    };
  };
  let states = "";
  for (let at = 0; at < tasks.length; at += 1) {
    const bits = flags[at] ?? 0;
    const code = stateCodes[stateOf(knownAt(at))];
    states += bits & isLinked && !(bits & isConfirmed) ? code.toUpperCase() : code;
  }
  const cell = (at: number): Cell => {
    const [known, bits] = [withOutcome(knownAt(at), outcomes?.get(tasks[at]?.id ?? "")), flags[at] ?? 0];
    const links = row === undefined ? [] : [...unpack(row)].filter(({ task }) => task === tasks[at]?.id);
    return {
      ...standingOf(known),
      sure: known.linked > 0 ? (bits & isConfirmed) !== 0 : known.outcome !== undefined,
      paths: links.map(({ path }) => pathWords(path)),
    };
  };
  return { child, states, cell };
}

/** For the state a row is enough; its list of receivers is read only where it is shown. */
function withOutcome(known: Known, row: OutcomeRow | undefined): Known {
  return { ...known, outcome: row === undefined ? undefined : outcomeOf(row) };
}

function flagsOf(row: CoveredRow, tasks: readonly AskedTask[], places: ReadonlyMap<string, number>): Uint8Array {
  const flags = new Uint8Array(tasks.length);
  for (const { task, has, print } of unpack(row)) {
    const at = places.get(task);
    if (at === undefined) continue;
    const changed = print !== null && print !== "" && print !== tasks[at]?.print;
    flags[at] = (flags[at] ?? 0) | isLinked | has | (print === null ? 0 : isConfirmed) | (changed ? isChanged : 0);
  }
  return flags;
}
