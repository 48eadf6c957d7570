import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { decidedTasks } from "./decided.ts";
import { foundTasks } from "./found.ts";

const known = new WeakMap<Document, readonly Task[]>();

/** Every task a paper assigns, in reading order, as far as a person has not said otherwise. Memoised by document. */
export function tasksOf(document: Document): readonly Task[] {
  if (document.decided === undefined) return foundTasks(document);
  const cached = known.get(document);
  if (cached) return cached;
  const tasks = decidedTasks(document, new Map(Object.entries(document.decided)));
  known.set(document, tasks);
  return tasks;
}
