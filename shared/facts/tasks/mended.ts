import { fold } from "#shared/text/fold.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import type { Block } from "#shared/model/block.ts";
import type { MendableField, TaskDecision, TaskDecisions } from "#shared/model/decision.ts";
import type { Document, Line } from "#shared/model/document.ts";
import type { At, Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { deadlineContext } from "./context.ts";
import { agencyValues, deadlineValue } from "./values.ts";

/** The words of a field as a person reads and types them: bodies one after the other, a limit as it is written; "" for none. */
export function fieldWords(task: Task, field: MendableField): string {
  return field === "deadline" ? (task.deadline?.raw ?? "") : task[field].map(({ value }) => value).join("; ");
}

/** Whether the field stands as a person set it. */
export function isByHand(task: Task, field: MendableField, decision: TaskDecision | undefined): boolean {
  const words = decision?.fields?.[field];
  if (words === undefined) return false;
  const value = field === "deadline" ? task.deadline : task[field][0];
  // Where a person emptied the field, there is no value to say so.
  return value ? value.origin === "hand" : words.trim() === "";
}

/**
 * The decisions with the words of one field of `read` in the place of what was read; null, or the words that were read: as it was
 * read. `read` is the task as the program understands it, without anything set right.
 */
export function mend(
  document: Document,
  decisions: TaskDecisions,
  read: Task,
  field: MendableField,
  words: string | null,
): TaskDecisions {
  const { fields: before = {}, of: _, ...said } = decisions.get(read.id) ?? {};
  const { [field]: __, ...others } = before;
  const isRead = words === null || words === fieldWords(read, field);
  const fields = isRead ? others : { ...others, [field]: words };
  const next = new Map(decisions);
  next.delete(read.id);
  if (Object.keys(fields).length > 0)
    next.set(read.id, { ...said, fields, of: surroundings(document).get(read.at.node)?.around ?? "" });
  else if (said.isTask !== undefined) next.set(read.id, said);
  return next;
}

/** The tasks with the fields a person set right, as long as the paper's words around them are those they were set right for. */
export function mendedTasks(document: Document, tasks: readonly Task[], decisions: TaskDecisions): readonly Task[] {
  if (![...decisions.values()].some(({ fields }) => fields !== undefined)) return tasks;
  const words = surroundings(document);
  const context = deadlineContext(document);
  return tasks.map((task) => {
    const { fields, of } = decisions.get(task.id) ?? {};
    const own = words.get(task.at.node);
    if (fields === undefined || own === undefined || of !== own.around) return task;
    return mended(task, fields, placesIn(task, own), context);
  });
}

function mended(
  task: Task,
  fields: NonNullable<TaskDecision["fields"]>,
  placeOf: (words: string) => At,
  context: DeadlineContext,
): Task {
  const bodies = (field: Exclude<MendableField, "deadline">): readonly Value[] => {
    const words = fields[field];
    return words === undefined ? task[field] : bodiesIn(words, task[field], placeOf);
  };
  return {
    ...task,
    lead: bodies("lead"),
    implement: bodies("implement"),
    coordinate: bodies("coordinate"),
    deadline: fields.deadline === undefined ? task.deadline : limitIn(fields.deadline, context, placeOf),
  };
}

/** Bodies are told apart as in a line of the paper; one that was read stays whole, and a semicolon always parts. */
function bodiesIn(words: string, read: readonly Value[], placeOf: (words: string) => At): Value[] {
  const known = new Set(read.map(({ value }) => fold(value)));
  return words.split(";").flatMap((part): Value[] => {
    const name = part.trim().replace(/[\s.,:]+$/u, "");
    if (name === "") return [];
    const found = known.has(fold(name)) ? [] : agencyValues({ node: "", text: name }, wholeOf(name), "hand");
    const names = found.length === 0 ? [name] : found.map(({ value }) => value);
    return names.map((value) => ({ value, raw: value, origin: "hand", at: placeOf(value) }));
  });
}

/** Words that state no time are kept as such: a limit that is not understood. */
function limitIn(words: string, context: DeadlineContext, placeOf: (words: string) => At): TaskDeadline | null {
  const raw = words.trim().replace(/[\s.;]+$/u, "");
  if (raw === "") return null;
  const known = deadlineValue({ node: "", text: raw }, wholeOf(raw), "hand", context);
  const { at: _, ...limit } = known ?? { kind: "unknown", operator: "in", start: null, end: null, at: null };
  return { ...limit, raw, origin: "hand", at: placeOf(raw) };
}

const wholeOf = (text: string) => ({ start: 0, end: text.length });

/** Where words stand in the task's own block; the task's place where they do not. */
function placesIn({ at }: Task, { text }: Surroundings): (words: string) => At {
  return (words) => {
    const start = text.indexOf(words);
    return start < 0 ? at : { node: at.node, start, end: start + words.length };
  };
}

interface Surroundings {
  /** The node's own words. */
  readonly text: string;
  /** Those of the block, or row of a table, it stands in: with the lines below, which name leads and limits. */
  readonly around: string;
}

function surroundings({ body, appendices }: Document): ReadonlyMap<string, Surroundings> {
  const words = new Map<string, Surroundings>();
  const add = (blocks: readonly (Block | Line)[]): void => {
    const parts = [...textBlocksOf(blocks)];
    const around = parts.map(textOf).join("\n");
    for (const part of parts) words.set(part.id, { text: textOf(part), around });
  };
  for (const { children } of [body, ...appendices])
    for (const block of children)
      if (block.type === "table") for (const row of block.children) add(row.children.flatMap((cell) => cell.children));
      else add([block]);
  return words;
}
