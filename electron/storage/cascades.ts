import type { Insertable, Updateable } from "kysely";
import type { Reader, Writer } from "./connection.ts";
import type { CascadeDecisionRow, CascadeRow } from "./tables.ts";

/** Begins a cascade from superior papers, in their order. */
export function insertCascade(
  db: Writer,
  cascade: Omit<Insertable<CascadeRow>, "plan" | "made_at" | "changed_at">,
  superiors: readonly string[],
): void {
  const now = db.now();
  db.transaction(() => {
    db.run(db.sql.insertInto("cascades").values({ ...cascade, plan: null, made_at: now, changed_at: now }));
    superiors.forEach((document_id, place) =>
      db.run(db.sql.insertInto("cascade_superiors").values({ cascade_id: cascade.id, place, document_id })),
    );
  });
}

export function updateCascade(db: Writer, id: string, change: Updateable<CascadeRow>): void {
  db.run(
    db.sql
      .updateTable("cascades")
      .set({ ...change, changed_at: db.now() })
      .where("id", "=", id),
  );
}

export function deleteCascade(db: Writer, id: string): void {
  db.run(db.sql.deleteFrom("cascades").where("id", "=", id));
}

export function readCascade(db: Reader, id: string): CascadeRow | undefined {
  return db.first(db.sql.selectFrom("cascades").selectAll().where("id", "=", id));
}

/** Cascades, the one worked on last first. */
export function listCascades(db: Reader): CascadeRow[] {
  return db.all(cascadesQuery(db));
}

export function cascadesQuery(db: Reader) {
  return db.sql.selectFrom("cascades").selectAll().orderBy("changed_at", "desc").limit(200);
}

/** The superior papers of a cascade in their order. */
export function superiorsOf(db: Reader, id: string): string[] {
  const query = db.sql.selectFrom("cascade_superiors").select("document_id").where("cascade_id", "=", id);
  return db.all(query.orderBy("place")).map((row) => row.document_id);
}

/** Writes down what was decided about a superior task; a null decision opens it again. */
export function decideTask(
  db: Writer,
  key: Pick<CascadeDecisionRow, "cascade_id" | "document_id" | "task_id">,
  decided: { readonly decision: string; readonly print: string } | null,
): void {
  if (decided === null) {
    db.run(
      db.sql
        .deleteFrom("cascade_decisions")
        .where("cascade_id", "=", key.cascade_id)
        .where("document_id", "=", key.document_id)
        .where("task_id", "=", key.task_id),
    );
    return;
  }
  const change = { ...decided, decided_at: db.now() };
  db.run(
    db.sql
      .insertInto("cascade_decisions")
      .values({ ...key, ...change })
      .onConflict((conflict) => conflict.columns(["cascade_id", "document_id", "task_id"]).doUpdateSet(change)),
  );
}

export function listDecisions(db: Reader, id: string): CascadeDecisionRow[] {
  return db.all(decisionsQuery(db, id));
}

export function decisionsQuery(db: Reader, id: string) {
  return db.sql.selectFrom("cascade_decisions").selectAll().where("cascade_id", "=", id);
}
