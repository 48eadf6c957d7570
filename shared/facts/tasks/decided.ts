import { outlineOf } from "#shared/facts/outline.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { foundTasks } from "./found.ts";
import { emptyTask } from "./labelled.ts";

/** What a person said: a task's id with false (it is none), a block's id with true (it is one). */
export type TaskDecisions = ReadonlyMap<string, boolean>;

/**
 * The tasks of a paper as a person decided: without those that are none, with those blocks that are one. Nothing is read into
 * a block the program did not take for a task: it has its words, and no lead or limit that nobody wrote as such.
 */
export function decidedTasks(document: Document, decisions: TaskDecisions): readonly Task[] {
  const found = foundTasks(document);
  if (decisions.size === 0) return found;
  const kept = found.filter(({ id }) => decisions.get(id) !== false);
  const nodes = new Set(found.map(({ at }) => at.node));
  const added = addedTasks(document, decisions).filter(({ at }) => !nodes.has(at.node));
  if (added.length === 0) return kept;
  const order = new Map([...nodesInOrder(document)].map((node, place) => [node, place]));
  return [...kept, ...added].toSorted((a, b) => (order.get(a.at.node) ?? 0) - (order.get(b.at.node) ?? 0));
}

/** The paper with what was decided about its tasks laid over it. */
export function withDecisions(document: Document, decisions: TaskDecisions): Document {
  return decisions.size === 0 ? document : { ...document, decided: Object.fromEntries(decisions) };
}

function addedTasks(document: Document, decisions: TaskDecisions): Task[] {
  return outlineOf(document).flatMap(({ block, path }) => {
    if (block.type === "page-break" || block.type === "table") return [];
    const words = block.type === "task" ? block.children[0] : block;
    if (words === undefined || decisions.get(block.id) !== true) return [];
    const text = textOf(words);
    return [emptyTask(block.id, path, { node: words.id, text }, { start: 0, end: text.length })];
  });
}

function* nodesInOrder({ body, appendices }: Document): Generator<string> {
  for (const { children } of [body, ...appendices]) for (const block of textBlocksOf(children)) yield block.id;
}
