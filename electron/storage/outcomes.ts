import type { Outcome } from "#shared/trace/standing.ts";
import type { Reader, Writer } from "./connection.ts";
import type { OutcomeRow } from "./tables.ts";

export interface OutcomeKey {
  readonly parentDocument: string;
  readonly childDocument: string;
  readonly parentTask: string;
}

/** What the office of the lower paper decided about a superior task instead of taking it over; null takes it back. */
export function writeOutcome(db: Writer, key: OutcomeKey, outcome: Outcome | null): void {
  if (outcome === null) {
    db.run(
      db.sql
        .deleteFrom("outcomes")
        .where("parent_document", "=", key.parentDocument)
        .where("child_document", "=", key.childDocument)
        .where("parent_task", "=", key.parentTask),
    );
    return;
  }
  const { kind, reason, to = [], approver = "" } = outcome;
  const change = { kind, reason, receivers: JSON.stringify(to), approver, made_at: db.now() };
  const ends = {
    parent_document: key.parentDocument,
    child_document: key.childDocument,
    parent_task: key.parentTask,
  };
  db.run(
    db.sql
      .insertInto("outcomes")
      .values({ ...ends, ...change })
      .onConflict((conflict) =>
        conflict.columns(["parent_document", "child_document", "parent_task"]).doUpdateSet(change),
      ),
  );
}

export function readOutcome(db: Reader, key: OutcomeKey): Outcome | null {
  const query = outcomesQuery(db, key.parentDocument)
    .where("child_document", "=", key.childDocument)
    .where("parent_task", "=", key.parentTask);
  const row = db.first(query);
  return row === undefined ? null : outcomeOf(row);
}

/** What kind of thing was decided about the tasks of a superior paper, office by office. */
export function listDecided(db: Reader, parent: string): DecidedRow[] {
  return db.all(decidedQuery(db, parent));
}

export type DecidedRow = Pick<OutcomeRow, "child_document" | "parent_task" | "kind">;

export function decidedQuery(db: Reader, parent: string) {
  const columns = ["child_document", "parent_task", "kind"] as const;
  return db.sql.selectFrom("outcomes").select(columns).where("parent_document", "=", parent);
}

/** What the office of one lower paper decided about the tasks of a superior paper, by task. */
export function outcomesOfPair(db: Reader, parent: string, child: string): ReadonlyMap<string, Outcome> {
  const rows = db.all(outcomesQuery(db, parent).where("child_document", "=", child));
  return new Map(rows.map((row) => [row.parent_task, outcomeOf(row)]));
}

export function outcomesQuery(db: Reader, parent: string) {
  return db.sql.selectFrom("outcomes").selectAll().where("parent_document", "=", parent);
}

function outcomeOf({ kind, reason, receivers, approver }: OutcomeRow): Outcome {
  return { kind, reason, to: JSON.parse(receivers) as string[], approver };
}
