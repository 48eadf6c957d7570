import { rememberingOf } from "./remember.ts";

/** One item in so many begins a run. */
const share = 16;

const begun = new WeakMap<object, readonly object[]>();

/**
 * A list cut into runs of some ten items. Where a run begins is a matter of the id of its first item alone, so a list
 * that differs from another one in a few items (kept, put in, taken out, moved) shares all but a few runs with it.
 */
export function runsOf<T extends object>(list: readonly T[], idOf: (item: T) => string): readonly (readonly T[])[] {
  const runs: (readonly T[])[] = [];
  for (let from = 0; from < list.length;) {
    let to = from + 1;
    while (to < list.length && !begins(idOf(list[to] as T))) to += 1;
    const run = runAt(list, from, to);
    runs.push(run);
    from = to;
  }
  return runs;
}

function begins(id: string): boolean {
  return id.charCodeAt(id.length - 1) % share === 0;
}

/** The run that began with this item before, where it holds the same items still. */
function runAt<T extends object>(list: readonly T[], from: number, to: number): readonly T[] {
  const first = list[from] as T;
  const before = begun.get(first) as readonly T[] | undefined;
  if (before?.length === to - from && before.every((item, at) => item === list[from + at])) return before;
  const run = list.slice(from, to);
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
  const ofRun = rememberingOf((run: readonly T[]) => run.flatMap((item) => ofItem(item)));
  return rememberingOf((list) => runsOf(list, idOf).flatMap((run) => ofRun(run)));
}
