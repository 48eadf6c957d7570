import type { Reader, Writer } from "./connection.ts";
import type { WaiverRow } from "./tables.ts";

export interface Waiver {
  readonly documentId: string;
  /** A task's id, or a rule's id with the node it speaks of. */
  readonly subject: string;
  readonly reason: string;
  readonly approver: string;
  /** Last day on which it holds, ISO; null or absent: for good. */
  readonly until?: string | null;
}

/** Grants a waiver; an earlier one for the same subject is withdrawn and stays on record. */
export function grantWaiver(db: Writer, waiver: Waiver): void {
  db.transaction(() => {
    withdrawWaiver(db, waiver.documentId, waiver.subject);
    const { documentId, until = null, ...rest } = waiver;
    const row = { document_id: documentId, ...rest, until, made_at: db.now(), withdrawn_at: null };
    db.run(db.sql.insertInto("waivers").values(row));
  });
}

/** Gives the ids of the waivers that are withdrawn by it. */
export function withdrawWaiver(db: Writer, document: string, subject: string): number[] {
  const ids = db
    .all(
      db.sql
        .selectFrom("waivers")
        .select("id")
        .where("document_id", "=", document)
        .where("subject", "=", subject)
        .where("withdrawn_at", "is", null),
    )
    .map(({ id }) => id);
  if (ids.length > 0) db.run(db.sql.updateTable("waivers").set({ withdrawn_at: db.now() }).where("id", "in", ids));
  return ids;
}

/** Grants a withdrawn waiver of a document anew, with its reason, its approver and its last day. Gives its row; undefined where there is none. */
export function regrantWaiver(db: Writer, document: string, id: number): WaiverRow | undefined {
  const row = db.first(
    db.sql.selectFrom("waivers").selectAll().where("document_id", "=", document).where("id", "=", id),
  );
  if (row === undefined || row.withdrawn_at === null) return undefined;
  const { subject, reason, approver, until } = row;
  grantWaiver(db, { documentId: document, subject, reason, approver, until });
  return row;
}

/** The waivers of a document that are not withdrawn; with `today` (ISO day) only those that have not run out. */
export function listWaivers(db: Reader, document: string, today?: string): WaiverRow[] {
  const rows = db.all(
    db.sql
      .selectFrom("waivers")
      .selectAll()
      .where("document_id", "=", document)
      .where("withdrawn_at", "is", null)
      .orderBy("id"),
  );
  return today === undefined ? rows : rows.filter((row) => holds(row, today));
}

/** Whether a waiver counts on a day: not withdrawn, its last day not over. */
export function holds({ withdrawn_at, until }: WaiverRow, today: string): boolean {
  return withdrawn_at === null && (until === null || until >= today);
}

/** Every waiver a document ever had, those withdrawn or run out included, oldest first. */
export function allWaivers(db: Reader, document: string): WaiverRow[] {
  return db.all(allWaiversQuery(db, document));
}

export function allWaiversQuery(db: Reader, document: string) {
  return db.sql.selectFrom("waivers").selectAll().where("document_id", "=", document).orderBy("id");
}
