import type { Block } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { TaskRow } from "./tables.ts";

/** What one hit of a search can be: a task, a block or row, the head or the foot of a paper. */
export interface Unit {
  readonly node: string;
  readonly task: string | null;
  readonly text: string;
}

interface Stretch {
  readonly node: string;
  /** Every node whose words are in it. */
  readonly nodes: readonly string[];
  readonly text: string;
}

/** Of the head, these stand on every paper and would be found with all of them. */
const commonLines: ReadonlySet<Line["role"]> = new Set(["state-name", "motto"]);
const joint = " · ";

/**
 * The searchable units of a paper, in reading order. A task that has a block, task block or table row for itself is one unit
 * with it, so that all its words are found together; tasks that share one come each on its own, before the block.
 */
export function unitsOf(document: Document, subject: string, tasks: readonly TaskRow[]): Unit[] {
  const byNode = Map.groupBy(tasks, (task) => task.node);
  const units: Unit[] = [];
  for (const { node, nodes, text } of stretchesOf(document, subject)) {
    const own = nodes.flatMap((each) => byNode.get(each) ?? []);
    const [only] = own;
    if (only !== undefined && own.length === 1) {
      units.push({ node, task: only.id, text: withFields(text, only) });
      continue;
    }
    for (const task of own) units.push({ node, task: task.id, text: withFields(task.text, task) });
    if (text !== "") units.push({ node, task: null, text });
  }
  return units;
}

/** Adds what the task has from elsewhere: a lead named in the heading, a deadline of the section. */
function withFields(text: string, task: TaskRow): string {
  const fields = [
    ...names(task.lead),
    ...names(task.coordinate),
    ...names(task.implement),
    task.deadline_raw,
    task.product,
  ];
  return [text, ...fields.filter((field) => field !== null && !text.includes(field))].join(joint);
}

function names(json: string): string[] {
  return JSON.parse(json) as string[];
}

function* stretchesOf(document: Document, subject: string): Generator<Stretch> {
  const head = stretch(
    document.header.id,
    document.header.children.filter((line) => !commonLines.has(line.role)),
  );
  yield head.text.includes(subject)
    ? head
    : { ...head, text: [head.text, subject].filter((text) => text !== "").join(joint) };
  yield* blockStretches(document.body.children);
  yield stretch(document.closing.id, document.closing.children);
  for (const appendix of document.appendices) yield* blockStretches(appendix.children);
}

function* blockStretches(blocks: readonly (Line | Block)[]): Generator<Stretch> {
  for (const block of blocks) {
    if (block.type === "page-break") continue;
    if (block.type === "table")
      for (const row of block.children)
        yield stretch(
          row.id,
          row.children.flatMap((cell) => cell.children),
        );
    else yield stretch(block.id, [block]);
  }
}

function stretch(node: string, blocks: readonly (Line | Block)[]): Stretch {
  const parts = [...textBlocksOf(blocks)];
  const text = parts.map((part) => textOf(part).trim()).filter((part) => part !== "");
  return { node, nodes: parts.map((part) => part.id), text: text.join(joint) };
}
