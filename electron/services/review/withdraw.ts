import { Refusal } from "#shared/contract/failure.ts";
import { subjectsOfKey } from "#shared/review/key.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import type { Writer } from "#electron/storage/connection.ts";
import { regrantWaiver, withdrawWaiver } from "#electron/storage/waivers.ts";

/** Withdraws every reason that covers the finding of a key; gives their numbers. To be called in a transaction. */
export function withdrawKey(db: Writer, id: string, key: string, who: string): number[] {
  const withdrawn = subjectsOfKey(key).flatMap((subject) => withdrawWaiver(db, id, subject));
  appendAudit(db, { actor: who, action: "waiver.withdraw", subject: id, detail: { finding: key } });
  return withdrawn;
}

/** Lets withdrawn reasons of a paper count again: all or, throwing `stale`, none. */
export function regrant(db: Writer, id: string, withdrawn: readonly number[], who: string): void {
  db.transaction(() => {
    for (const waiver of withdrawn) {
      const row = regrantWaiver(db, id, waiver);
      if (row === undefined) throw new Refusal("stale");
      const { subject: finding, reason, until } = row;
      appendAudit(db, { actor: who, action: "waiver.regrant", subject: id, detail: { finding, reason, until } });
    }
  });
}
