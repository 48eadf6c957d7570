import type { Reader, Writer } from "./connection.ts";
import type { WorkingRow } from "./tables.ts";

/** Puts the tree (JSON) in the place of the paper's working copy and gives the time it was kept. */
export function writeWorking(db: Writer, document: string, tree: string, baseVersion: number): string {
  const change = { tree, base_version: baseVersion, saved_at: db.now() };
  db.run(
    db.sql
      .insertInto("working")
      .values({ document_id: document, ...change })
      .onConflict((conflict) => conflict.column("document_id").doUpdateSet(change)),
  );
  return change.saved_at;
}

export function readWorking(db: Reader, document: string): WorkingRow | undefined {
  return db.first(db.sql.selectFrom("working").selectAll().where("document_id", "=", document));
}

export function dropWorking(db: Writer, document: string): void {
  db.run(db.sql.deleteFrom("working").where("document_id", "=", document));
}
