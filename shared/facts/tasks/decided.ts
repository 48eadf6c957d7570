import { outlineOf } from "#shared/facts/outline.ts";
import type { TaskDecisions } from "#shared/model/decision.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { foundTasks } from "./found.ts";
import { emptyTask } from "#shared/facts/tasks/forms/labelled.ts";
import { mendedTasks } from "./mended.ts";

/**
 * The tasks of a paper as a person decided: without those that are none, with those blocks that are one, with the leads and limits
 * set right. Nothing is read into a block the program did not take for a task: it has its words, and no lead or limit that nobody
 * wrote as such.
 */
export function decidedTasks(document: Document, decisions: TaskDecisions): readonly Task[] {
  const found = foundTasks(document);
  if (decisions.size === 0) return found;
  return mendedTasks(document, readTasks(document, decisions), decisions);
}

/** The same tasks, with leads and limits as the program reads them. */
export function readTasks(document: Document, decisions: TaskDecisions): readonly Task[] {
  const found = foundTasks(document);
  const kept = found.filter(({ id }) => decisions.get(id)?.isTask !== false);
  const nodes = new Set(found.map(({ at }) => at.node));
  const added = addedTasks(document, decisions).filter(({ at }) => !nodes.has(at.node));
  if (added.length === 0) return kept;
  const order = new Map([...nodesInOrder(document)].map((node, place) => [node, place]));
  return [...kept, ...added].toSorted((a, b) => (order.get(a.at.node) ?? 0) - (order.get(b.at.node) ?? 0));
}

/** The decisions with one more: whether it is a task; null: as the program finds. What was set right of it stays. */
export function decide(decisions: TaskDecisions, subject: string, isTask: boolean | null): TaskDecisions {
  const { isTask: _, ...said } = decisions.get(subject) ?? {};
  const next = new Map(decisions);
  if (isTask !== null) next.set(subject, { ...said, isTask });
  else if (said.fields === undefined) next.delete(subject);
  else next.set(subject, said);
  return next;
}

/** The paper with what was decided about its tasks laid over it. */
export function withDecisions(document: Document, decisions: TaskDecisions): Document {
  return decisions.size === 0 ? document : { ...document, decided: Object.fromEntries(decisions) };
}

function addedTasks(document: Document, decisions: TaskDecisions): Task[] {
  return outlineOf(document).flatMap(({ block, path }) => {
    if (block.type === "page-break" || block.type === "table") return [];
    const words = block.type === "task" ? block.children[0] : block;
    if (words === undefined || decisions.get(block.id)?.isTask !== true) return [];
    const text = textOf(words);
    return [emptyTask(block.id, path, { node: words.id, text }, { start: 0, end: text.length })];
  });
}

function* nodesInOrder({ body, appendices }: Document): Generator<string> {
  for (const { children } of [body, ...appendices]) for (const block of textBlocksOf(children)) yield block.id;
}
