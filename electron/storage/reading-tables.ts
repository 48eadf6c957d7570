import type { MendableField } from "#shared/model/decision.ts";

// What stands in the rows about what was read of a paper, see `tables.ts`.

/** What the reader said of a paper when it came. */
export interface ReadingRow {
  document_id: string;
  /** JSON list of doubts. */
  doubts: string;
  /** When a person had looked at them. */
  checked_at: string | null;
}

/** What a person said of a task the program found, or of a block it did not take for one. */
export interface TaskDecisionRow {
  document_id: string;
  /** A task's id when it is none, a block's id when it is one. */
  subject: string;
  is_task: number;
  decided_at: string;
}

/** What a person put in the place of what was read of a task. */
export interface TaskFieldRow {
  document_id: string;
  /** The task's id. */
  subject: string;
  field: MendableField;
  /** As typed; "" where nobody and nothing is to stand. */
  words: string;
  /** The words of the paper it was said of. */
  set_for: string;
  decided_at: string;
}
