import type { Reader, Writer } from "./connection.ts";

export interface AuditEntry {
  readonly at: string;
  /** Who did it, as the office names the person; "" when the program did. */
  readonly actor: string;
  /** "document.store", "register.take", "waiver.grant" … */
  readonly action: string;
  /** What it was done to: an id. */
  readonly subject: string;
  readonly detail: unknown;
}

/** Adds a line to the audit trail; there is no way to change or remove one. */
export function appendAudit(db: Writer, entry: Omit<AuditEntry, "at">): void {
  const row = {
    at: db.now(),
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail ?? null),
  };
  db.run(db.sql.insertInto("audit").values(row));
}

/** The trail of one subject, oldest first. */
export function listAudit(db: Reader, subject: string): AuditEntry[] {
  return db.all(auditQuery(db, subject)).map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }));
}

export function auditQuery(db: Reader, subject: string) {
  return db.sql
    .selectFrom("audit")
    .select(["at", "actor", "action", "subject", "detail"])
    .where("subject", "=", subject)
    .orderBy("id");
}
