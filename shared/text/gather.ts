import { keepingSame, rememberingLast, rememberingOf } from "./remember.ts";

/** A stretch of a list: some eight items, or some eight stretches. */
export interface Run<T> {
  /** What a run of the level above is cut by. */
  readonly id: string;
  readonly parts: readonly T[] | readonly Run<T>[];
  readonly level: number;
  /** What was answered of this run, by the number of the question: as many weak maps are slower by far. */
  readonly answers: unknown[];
}

/** One part in so many begins a run. */
const share = 8;

const begun = new WeakMap<object, Run<unknown>>();
const known = new WeakMap<readonly unknown[], Run<unknown>>();

/**
 * A list as a tree of runs. Where a run begins is a matter of the id of its first item alone, so a list that differs
 * from another one in a few items (kept, put in, taken out, moved) shares all but a few runs with it.
 */
export function runOf<T extends object>(list: readonly T[], idOf: (item: T) => string): Run<T> {
  const cached = known.get(list);
  if (cached) return cached as Run<T>;
  let runs = cut(list, idOf, 1);
  for (let level = 2; runs.length > share && level < 5; level += 1) runs = cut(runs, ({ id }) => id, level) as Run<T>[];
  const whole: Run<T> = { id: "", parts: runs, level: Number.MAX_SAFE_INTEGER, answers: [] };
  known.set(list, whole);
  return whole;
}

function cut<P extends object>(parts: readonly P[], idOf: (part: P) => string, level: number): Run<P>[] {
  const runs: Run<P>[] = [];
  for (let from = 0; from < parts.length;) {
    const run = runFrom(parts, from, idOf, level);
    runs.push(run);
    from += run.parts.length;
  }
  return runs;
}

/** The run that begins here: the one that began with this part before, where it holds and ends the same still. */
function runFrom<P extends object>(
  parts: readonly P[],
  from: number,
  idOf: (part: P) => string,
  level: number,
): Run<P> {
  const first = parts[from] as P;
  const before = begun.get(first) as Run<P> | undefined;
  const ends = (at: number): boolean => at >= parts.length || begins(idOf(parts[at] as P), level);
  if (before?.level === level && isHere(before.parts as readonly P[], parts, from) && ends(from + before.parts.length))
    return before;
  let to = from + 1;
  while (!ends(to)) to += 1;
  const run: Run<P> = { id: idOf(first), parts: parts.slice(from, to), level, answers: [] };
  begun.set(first, run);
  return run;
}

/** Whether these parts stand in the list from there on. */
function isHere(parts: readonly object[], list: readonly object[], from: number): boolean {
  if (from + parts.length > list.length) return false;
  for (let at = 0; at < parts.length; at += 1) if (parts[at] !== list[from + at]) return false;
  return true;
}

function begins(id: string, level: number): boolean {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, id.length - 6); at < id.length; at += 1)
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  // Ids that follow each other differ in the lowest bits only: all bits have to tell on all.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash >>> 8) % share ** level === 0;
}

let questions = 0;

/** A function of a run with its answers kept as long as the runs. */
function rememberingOfRun<T, A extends object>(answerTo: (run: Run<T>) => A): (run: Run<T>) => A {
  const question = (questions += 1) - 1;
  return (run) => (run.answers[question] ??= answerTo(run)) as A;
}

/** What a run says, as one list and as a run of its own. */
export interface Told<R> {
  readonly said: readonly R[];
  readonly run: Run<R>;
}

/**
 * What each item of a list says by itself, as one list in their order. What an item said is kept as long as the item
 * lives, and for whole runs of items: after an edit only what was edited is asked again. Where that says the same
 * things the list is the very same one as before, so that what follows from it can be kept too. The list comes in the
 * runs of the one it was gathered from: nothing is cut again for what is gathered from it in turn.
 */
export function gathering<T extends object, R>(
  idOf: (item: T) => string,
  saidBy: (item: T) => readonly R[],
): (list: readonly T[]) => readonly R[] {
  return gatheringKept(idOf, rememberingOf(saidBy));
}

/** The same where what an item says is kept already, or is told as quickly as it is looked up. */
export function gatheringKept<T extends object, R>(
  idOf: (item: T) => string,
  ofItem: (item: T) => readonly R[],
): (list: readonly T[]) => readonly R[] {
  const ofRun = rememberingOfRun((run: Run<T>): Told<R> => {
    if (run.level === 1) return toldOf(run, joined((run.parts as readonly T[]).map(ofItem)));
    return together(run, (run.parts as readonly Run<T>[]).map(ofRun));
  });
  const same = keepingSame<R>();
  return rememberingLast((list) => same(listOf(ofRun(runOf(list, idOf)))));
}

/** What the items of a run of the lowest level say. */
export function toldOf<R>({ id, level }: Run<unknown>, said: readonly R[]): Told<R> {
  return { said, run: { id, parts: said, level, answers: [] } };
}

/** What the stretches of a run say together. */
export function together<R>({ id, level }: Run<unknown>, told: readonly Told<R>[]): Told<R> {
  const full = told.filter(({ said }) => said.length > 0);
  return {
    said: joined(full.map(({ said }) => said)),
    run: { id, parts: full.map(({ run }) => run), level, answers: [] },
  };
}

/** The list that was told, known by its runs from now on. */
export function listOf<R>({ said, run }: Told<R>): readonly R[] {
  known.set(said, run);
  return said;
}

/** What all items of a list come to, put together run by run: after an edit only the runs around it are anew. */
export function summing<T extends object, S extends object>(
  idOf: (item: T) => string,
  ofItem: (item: T) => S,
  sum: (parts: readonly S[]) => S,
): (list: readonly T[]) => S {
  const ofRun = rememberingOfRun((run: Run<T>): S =>
    sum(run.level === 1 ? (run.parts as readonly T[]).map(ofItem) : (run.parts as readonly Run<T>[]).map(ofRun)),
  );
  return (list) => ofRun(runOf(list, idOf));
}

/** Of what the items of a list say, the first that has each key, in order. */
export function gatheringFirst<T extends object, R>(
  idOf: (item: T) => string,
  saidBy: (item: T) => readonly R[],
  keyOf: (said: R) => string,
): (list: readonly T[]) => readonly R[] {
  const firsts = (said: readonly R[]): readonly R[] => {
    const seen = new Set<string>();
    return said.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
  };
  return summing(idOf, saidBy, (parts) => firsts(joined(parts)));
}

/** Many lists as one. */
export function joined<R>(lists: readonly (readonly R[])[]): readonly R[] {
  const full = lists.filter(({ length }) => length > 0);
  return full.length === 1 ? (full[0] as readonly R[]) : ([] as R[]).concat(...full);
}
