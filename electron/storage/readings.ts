import type { TaskDecision, TaskDecisions } from "#shared/model/decision.ts";
import { mendableFields } from "#shared/model/decision.ts";
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

/** What a person decided about a document's tasks, by task or block. */
export function readTaskDecisions(db: Reader, document: string): TaskDecisions {
  const decisions = new Map<string, TaskDecision>();
  const rows = db.all(db.sql.selectFrom("task_decisions").selectAll().where("document_id", "=", document));
  for (const { subject, is_task } of rows) decisions.set(subject, { isTask: is_task === 1 });
  const set = db.all(db.sql.selectFrom("task_fields").selectAll().where("document_id", "=", document));
  for (const { subject, field, words, set_for } of set) {
    const { fields, ...said } = decisions.get(subject) ?? {};
    decisions.set(subject, { ...said, fields: { ...fields, [field]: words }, of: set_for });
  }
  return decisions;
}

/** Puts `decisions` in the place of those made before. */
export function replaceTaskDecisions(db: Writer, document: string, decisions: TaskDecisions): void {
  db.transaction(() => {
    for (const table of ["task_decisions", "task_fields"] as const)
      db.run(db.sql.deleteFrom(table).where("document_id", "=", document));
    const own = { document_id: document, decided_at: db.now() };
    for (const [subject, { isTask, fields = {}, of = "" }] of decisions) {
      if (isTask !== undefined)
        db.run(db.sql.insertInto("task_decisions").values({ ...own, subject, is_task: isTask ? 1 : 0 }));
      for (const field of mendableFields) {
        const words = fields[field]?.trim();
        if (words !== undefined)
          db.run(db.sql.insertInto("task_fields").values({ ...own, subject, field, words, set_for: of }));
      }
    }
  });
}
