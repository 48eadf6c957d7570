import type { Reader, Writer } from "./connection.ts";
import type { LockRow } from "./tables.ts";

export function readLock(db: Reader, document: string): LockRow | undefined {
  return db.first(db.sql.selectFrom("locks").selectAll().where("document_id", "=", document));
}

/** Puts the lock in the place of any other on the same paper. */
export function writeLock(db: Writer, lock: LockRow): void {
  const { document_id: _, ...change } = lock;
  db.run(
    db.sql
      .insertInto("locks")
      .values(lock)
      .onConflict((conflict) => conflict.column("document_id").doUpdateSet(change)),
  );
}

/** A sign of life for every lock of a program. */
export function touchLocks(db: Writer, program: string, seenAt: number): void {
  db.run(db.sql.updateTable("locks").set({ seen_at: seenAt }).where("program", "=", program));
}

/** The papers one window of a program writes to. */
export function locksOf(db: Reader, program: string, client: string): string[] {
  return db.all(locksQuery(db, program, client)).map((row) => row.document_id);
}

export function locksQuery(db: Reader, program: string, client: string) {
  return db.sql
    .selectFrom("locks")
    .select("document_id")
    .where("program", "=", program)
    .where("client", "=", client)
    .orderBy("document_id");
}

/** Takes the lock away if that window holds it; true when it did. */
export function dropLock(db: Writer, document: string, program: string, client: string): boolean {
  const query = db.sql
    .deleteFrom("locks")
    .where("document_id", "=", document)
    .where("program", "=", program)
    .where("client", "=", client);
  return db.run(query) === 1;
}
