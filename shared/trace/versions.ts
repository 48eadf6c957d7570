import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Features } from "./features.ts";
import { featuresOf } from "./features.ts";
import { fingerprint } from "./fingerprint.ts";

/** Least share of words and pairs of words in common at which a reworded task is still the same task. */
const sameTask = 0.5;

export type TaskField = "text" | "lead" | "coordinate" | "implement" | "deadline" | "product" | "path";

/** What differs between two versions of a paper, by task. */
export interface VersionChanges {
  readonly added: readonly Task[];
  readonly removed: readonly Task[];
  readonly changed: readonly { readonly before: Task; readonly after: Task; readonly fields: readonly TaskField[] }[];
}

/** The tasks added, removed and changed from version `before` to version `after` of one paper. */
export function compareVersions(before: Document, after: Document): VersionChanges {
  const free = [...tasksOf(after)];
  const pairs: (readonly [Task, Task])[] = [];
  let rest = [...tasksOf(before)];
  const take = (same: (a: Task, b: Task) => boolean): void => {
    rest = rest.filter((task) => {
      const at = free.findIndex((other) => same(task, other));
      if (at >= 0) pairs.push([task, free.splice(at, 1)[0] as Task]);
      return at < 0;
    });
  };
  take((a, b) => a.path === b.path && fingerprint(a) === fingerprint(b));
  take((a, b) => fingerprint(a) === fingerprint(b));
  take((a, b) => plain(a.text) === plain(b.text));
  for (const [a, b] of reworded(rest, free)) {
    rest.splice(rest.indexOf(a), 1);
    free.splice(free.indexOf(b), 1);
    pairs.push([a, b]);
  }
  const changed = pairs
    .map(([a, b]) => ({ before: a, after: b, fields: fieldsThatDiffer(a, b) }))
    .filter(({ fields }) => fields.length > 0);
  return { added: free, removed: rest, changed };
}

/** The likeliest pairs among tasks whose words differ, the best first, each task once. */
function reworded(before: readonly Task[], after: readonly Task[]): (readonly [Task, Task])[] {
  const none = new Map<string, string>();
  const [old, young] = [before.map((task) => featuresOf(task, none)), after.map((task) => featuresOf(task, none))];
  const pairs = old.flatMap((a) =>
    young.map((b) => ({ a: a.task, b: b.task, likeness: overlap(a, b) + (a.task.path === b.task.path ? 0.1 : 0) })),
  );
  const used = new Set<Task>();
  return pairs
    .filter(({ likeness }) => likeness >= sameTask)
    .toSorted((x, y) => y.likeness - x.likeness)
    .flatMap(({ a, b }) => {
      if (used.has(a) || used.has(b)) return [];
      used.add(a).add(b);
      return [[a, b] as const];
    });
}

/** Share of words and pairs in common (Dice). */
function overlap(a: Features, b: Features): number {
  const all = a.words.size + b.words.size + a.pairs.size + b.pairs.size;
  const common =
    [...a.words].filter((word) => b.words.has(word)).length + [...a.pairs].filter((pair) => b.pairs.has(pair)).length;
  return all === 0 ? 0 : (2 * common) / all;
}

function fieldsThatDiffer(a: Task, b: Task): TaskField[] {
  const fields: TaskField[] = [];
  if (plain(a.text) !== plain(b.text)) fields.push("text");
  for (const field of ["lead", "coordinate", "implement"] as const)
    if (listed(a[field]) !== listed(b[field])) fields.push(field);
  if (plain(a.deadline?.raw ?? "") !== plain(b.deadline?.raw ?? "") || a.deadline?.end !== b.deadline?.end)
    fields.push("deadline");
  if (plain(a.product?.value ?? "") !== plain(b.product?.value ?? "")) fields.push("product");
  if (a.path !== b.path) fields.push("path");
  return fields;
}

function listed(values: readonly Value[]): string {
  return values.map(({ value }) => plain(value)).join("; ");
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[\s.;,]+$/u, "");
}
