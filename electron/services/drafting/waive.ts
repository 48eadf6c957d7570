import { appendAudit } from "#electron/storage/audit.ts";
import type { Reader, Writer } from "#electron/storage/connection.ts";
import { grantWaiver, listWaivers, withdrawWaiver } from "#electron/storage/waivers.ts";
import { readFindingKey } from "#shared/review/key.ts";

/** Findings of a paper that a person leaves as they are. */
export interface FindingWaiver {
  readonly id: string;
  /** `findingKey` or `everywhereKey`. */
  readonly subject: string;
  readonly reason: string;
  readonly approver: string;
}

/** What the waivers of findings in force are for; those of tasks are another matter. */
export function findingWaivers(db: Reader, id: string, today: string): string[] {
  return listWaivers(db, id, today).flatMap(({ subject }) => (readFindingKey(subject) === null ? [] : [subject]));
}

export function waiveFinding(db: Writer, { id, subject, reason, approver }: FindingWaiver): void {
  db.transaction(() => {
    grantWaiver(db, { documentId: id, subject, reason, approver });
    appendAudit(db, { actor: approver, action: "waiver.grant", subject: id, detail: { subject, reason } });
  });
}

export function unwaiveFinding(db: Writer, id: string, subject: string): void {
  db.transaction(() => {
    withdrawWaiver(db, id, subject);
    appendAudit(db, { actor: "", action: "waiver.withdraw", subject: id, detail: { subject } });
  });
}
