import type { GateEntry, Issue, IssueMeasure } from "#shared/contract/issuing.ts";
import type { Reader } from "#electron/storage/connection.ts";
import type { IssueWithState } from "#electron/storage/issues.ts";
import { listIssueFiles } from "#electron/storage/issues.ts";

/** An issued paper as the window shows it. */
export function issueOf(db: Reader, row: IssueWithState): Issue {
  return {
    id: row.id,
    paper: row.document_id,
    version: row.version,
    number: row.number,
    symbol: row.symbol,
    date: row.date,
    kindName: row.kind_name,
    subject: row.subject,
    authority: JSON.parse(row.authority) as string[],
    title: row.title,
    signer: row.signer,
    recipients: JSON.parse(row.recipients) as string[],
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
    state: row.state,
    reason: row.reason,
    who: row.who,
    files: listIssueFiles(db, row.id).map(({ format, name, sha256, size }) => ({ format, name, sha256, size })),
    findings: JSON.parse(row.findings) as GateEntry[],
    measures: JSON.parse(row.measures) as IssueMeasure[],
  };
}
