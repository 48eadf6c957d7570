/** The parts of a task that a person may set right. */
export const mendableFields = ["lead", "implement", "coordinate", "deadline"] as const;
export type MendableField = (typeof mendableFields)[number];

/** What a person said of a task the program found, or of a block it did not take for one. */
export interface TaskDecision {
  /** false of a task's id: it is none; true of a block's id: it is one. */
  readonly isTask?: boolean;
  /** The words a person put in the place of what was read; "" where nobody and nothing is to stand. */
  readonly fields?: Readonly<Partial<Record<MendableField, string>>>;
  /** The words of the block or table row that the fields were set right for: of other words they say nothing. */
  readonly of?: string;
}

/** By task or block. */
export type TaskDecisions = ReadonlyMap<string, TaskDecision>;
