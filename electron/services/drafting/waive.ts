import type { DraftWaiver } from "#shared/contract/drafting.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import type { Reader, Writer } from "#electron/storage/connection.ts";
import { grantWaiver, listWaivers, withdrawWaiver } from "#electron/storage/waivers.ts";

/** A finding that a person leaves as it is. */
export interface FindingWaiver {
  readonly id: string;
  readonly ruleId: string;
  readonly node: string;
  readonly quote: string;
  readonly reason: string;
  readonly approver: string;
}

/** A finding in the waivers' table: the rule, the node and the words it was about, as one JSON text. */
function subjectOf({ ruleId, node, quote }: Pick<FindingWaiver, "ruleId" | "node" | "quote">): string {
  return JSON.stringify([ruleId, node, quote]);
}

/** The waivers of findings of a paper that are in force; those of tasks are another matter. */
export function findingWaivers(db: Reader, id: string, today: string): DraftWaiver[] {
  return listWaivers(db, id, today).flatMap(({ subject, reason, approver, made_at }) => {
    const [ruleId, node, quote] = readSubject(subject);
    if (ruleId === undefined) return [];
    return [{ subject, ruleId, node: node ?? null, quote: quote ?? null, reason, approver, madeAt: made_at }];
  });
}

function readSubject(subject: string): string[] {
  if (!subject.startsWith("[")) return [];
  const read: unknown = JSON.parse(subject);
  return Array.isArray(read) && read.every((part) => typeof part === "string") ? read : [];
}

/** Gives the subject under which the waiver stands. */
export function waiveFinding(db: Writer, waiver: FindingWaiver): string {
  const { id, reason, approver } = waiver;
  const subject = subjectOf(waiver);
  db.transaction(() => {
    grantWaiver(db, { documentId: id, subject, reason, approver });
    appendAudit(db, { actor: approver, action: "waiver.grant", subject: id, detail: { subject, reason } });
  });
  return subject;
}

export function unwaiveFinding(db: Writer, id: string, subject: string): void {
  db.transaction(() => {
    withdrawWaiver(db, id, subject);
    appendAudit(db, { actor: "", action: "waiver.withdraw", subject: id, detail: { subject } });
  });
}
