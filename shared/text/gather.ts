import { rememberingLast, rememberingOf } from "./remember.ts";

/** A stretch of a list: some ten items, or some ten stretches. */
export interface Run<T> {
  /** What a run of the level above is cut by. */
  readonly id: string;
  readonly parts: readonly T[] | readonly Run<T>[];
  readonly level: number;
}

/** One part in so many begins a run. */
const share = 16;

const begun = new WeakMap<object, Run<unknown>>();
const known = new WeakMap<readonly object[], Run<unknown>>();

/**
 * A list as a tree of runs. Where a run begins is a matter of the id of its first item alone, so a list that differs
 * from another one in a few items (kept, put in, taken out, moved) shares all but a few runs with it.
 */
export function runOf<T extends object>(list: readonly T[], idOf: (item: T) => string): Run<T> {
  const cached = known.get(list);
  if (cached) return cached as Run<T>;
  let runs = cut(list, idOf, 1);
  for (let level = 2; runs.length > share && level < 5; level += 1) runs = cut(runs, ({ id }) => id, level) as Run<T>[];
  const whole: Run<T> = { id: "", parts: runs, level: Number.MAX_SAFE_INTEGER };
  known.set(list, whole);
  return whole;
}

function cut<P extends object>(parts: readonly P[], idOf: (part: P) => string, level: number): Run<P>[] {
  const runs: Run<P>[] = [];
  let from = 0;
  for (let to = 1; to <= parts.length; to += 1) {
    if (to < parts.length && !begins(idOf(parts[to] as P), level)) continue;
    runs.push(runAt(parts, from, to, idOf(parts[from] as P), level));
    from = to;
  }
  return runs;
}

function begins(id: string, level: number): boolean {
  let hash = 7;
  for (let at = Math.max(0, id.length - 6); at < id.length; at += 1) hash = (hash * 31 + id.charCodeAt(at)) % 65_521;
  return hash % share ** level === 0;
}

/** The run that began with this part before, where it holds the same parts still. */
function runAt<P extends object>(parts: readonly P[], from: number, to: number, id: string, level: number): Run<P> {
  const first = parts[from] as P;
  const before = begun.get(first) as Run<P> | undefined;
  const held = before?.parts as readonly P[] | undefined;
  if (before && held?.length === to - from && held.every((part, at) => part === parts[from + at])) return before;
  const run: Run<P> = { id, parts: parts.slice(from, to), level };
  begun.set(first, run);
  return run;
}

/**
 * What each item of a list says by itself, as one list in their order. What an item said is kept as long as the item
 * lives, and for whole runs of items: after an edit only what was edited is asked again.
 */
export function gathering<T extends object, R>(
  idOf: (item: T) => string,
  saidBy: (item: T) => readonly R[],
): (list: readonly T[]) => readonly R[] {
  const ofItem = rememberingOf(saidBy);
  const ofRun = rememberingOf((run: Run<T>): readonly R[] => partsOf(run, ofItem, (part) => ofRun(part)));
  return rememberingLast((list) => ofRun(runOf(list, idOf)));
}

/** What the parts of a run say, as one list. */
export function partsOf<T, R>(
  { parts, level }: Run<T>,
  ofItem: (item: T) => readonly R[],
  ofRun: (run: Run<T>) => readonly R[],
): R[] {
  return level === 1
    ? (parts as readonly T[]).flatMap((item) => ofItem(item))
    : (parts as readonly Run<T>[]).flatMap((run) => ofRun(run));
}
