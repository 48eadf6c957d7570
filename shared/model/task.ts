import type { Deadline } from "#shared/text/deadline-type.ts";

/** A stretch of one node's text (see `textOf`): UTF-16 offsets, `end` excluded. */
export interface At {
  readonly node: string;
  readonly start: number;
  readonly end: number;
}

/** Where a value was read: a labelled line, the sentence itself, a heading above, a table column; hand: a person put it there. */
export type Origin = "field" | "inline" | "heading" | "column" | "hand";

/** One value with the words it was read from and their place; what a person put there has the task's place where its words are not. */
export interface Value {
  readonly value: string;
  readonly raw: string;
  readonly origin: Origin;
  readonly at: At;
}

export interface TaskDeadline extends Deadline {
  readonly origin: Origin;
  readonly at: At;
}

/** The shape a task was written in. */
export type TaskForm = "fields" | "bullet" | "sentence" | "row";

/** specific: work with an own result. general: a direction to all. organisation: a duty of "Tổ chức thực hiện". */
export type TaskNature = "specific" | "general" | "organisation";

/** A piece of assigned work, derived from the document, never stored as such. */
export interface Task {
  /** Stable while its node lives: the node's id, with "#2", "#3" … for further tasks of one node. */
  readonly id: string;
  /** The chain of labels: "III.1.a", "3.b.2", "III.8.(1)", "PL1.2.4". */
  readonly path: string;
  readonly form: TaskForm;
  readonly nature: TaskNature;
  /** What is to be done, without label, fields and trailing deadline brackets. */
  readonly text: string;
  readonly at: At;
  readonly lead: readonly Value[];
  readonly coordinate: readonly Value[];
  readonly implement: readonly Value[];
  readonly deadline: TaskDeadline | null;
  readonly product: Value | null;
  readonly status: Value | null;
  readonly result: Value | null;
  readonly assignedBy: Value | null;
}
