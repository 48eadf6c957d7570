import type { Reader, Writer } from "./connection.ts";
import type { ProgressRow } from "./tables.ts";

/** Records how a task stands in a period; a second record for the same period replaces the first. */
export function recordProgress(db: Writer, progress: Omit<ProgressRow, "recorded_at">): void {
  const change = { status: progress.status, result: progress.result, recorded_at: db.now() };
  db.run(
    db.sql
      .insertInto("progress")
      .values({ ...progress, ...change })
      .onConflict((conflict) => conflict.columns(["document_id", "period", "task_id"]).doUpdateSet(change)),
  );
}

/** The progress of a document's tasks in one period. */
export function listProgress(db: Reader, document: string, period: string): ProgressRow[] {
  return db.all(
    db.sql
      .selectFrom("progress")
      .selectAll()
      .where("document_id", "=", document)
      .where("period", "=", period)
      .orderBy("task_id"),
  );
}
