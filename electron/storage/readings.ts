import type { TaskDecisions } from "#shared/facts/tasks/decided.ts";
import type { Doubt } from "#shared/read/build.ts";
import type { Reader, Writer } from "./connection.ts";

/** What the reader was not sure of when a paper came, and when a person had looked (ISO, null: not yet). */
export interface Reading {
  readonly doubts: readonly Doubt[];
  readonly checkedAt: string | null;
}

export function insertReading(db: Writer, document: string, doubts: readonly Doubt[]): void {
  const row = { document_id: document, doubts: JSON.stringify(doubts), checked_at: null };
  db.run(db.sql.insertInto("readings").values(row));
}

export function markChecked(db: Writer, document: string): void {
  const row = { document_id: document, doubts: "[]", checked_at: db.now() };
  db.run(
    db.sql
      .insertInto("readings")
      .values(row)
      .onConflict((conflict) => conflict.column("document_id").doUpdateSet({ checked_at: row.checked_at })),
  );
}

/** A paper written here was never read: it has no doubts and needs no look. */
export function readReading(db: Reader, document: string): Reading | null {
  const row = db.first(db.sql.selectFrom("readings").selectAll().where("document_id", "=", document));
  return row === undefined ? null : { doubts: JSON.parse(row.doubts) as Doubt[], checkedAt: row.checked_at };
}

/** Number of doubts of each paper nobody has looked at yet, by document; 0 for one that came without any. */
export function listUnchecked(db: Reader): ReadonlyMap<string, number> {
  const rows = db.rows<{ id: string; n: number }>(
    "SELECT document_id AS id, json_array_length(doubts) AS n FROM readings WHERE checked_at IS NULL",
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** What a person decided about a document's tasks, by task (none) or block (one). */
export function readTaskDecisions(db: Reader, document: string): TaskDecisions {
  const rows = db.all(db.sql.selectFrom("task_decisions").selectAll().where("document_id", "=", document));
  return new Map(rows.map(({ subject, is_task }) => [subject, is_task === 1]));
}

/** Puts `decisions` in the place of those made before. */
export function replaceTaskDecisions(db: Writer, document: string, decisions: TaskDecisions): void {
  db.transaction(() => {
    db.run(db.sql.deleteFrom("task_decisions").where("document_id", "=", document));
    for (const [subject, isTask] of decisions) {
      const row = { document_id: document, subject, is_task: isTask ? 1 : 0, decided_at: db.now() };
      db.run(db.sql.insertInto("task_decisions").values(row));
    }
  });
}
