import type { Reader } from "./connection.ts";

/** Whether a person has changed a paper, or tied another to it, since it came into the library or came back to it last. */
export function isWorkedOn(db: Reader, id: string): boolean {
  const came = db.first(cameQuery(db, id));
  if (came === undefined) return true;
  const [found] = db.rows<{ n: number }>(
    workedOnText,
    id,
    came.id,
    id,
    came.at,
    id,
    came.at,
    id,
    came.at,
    id,
    came.at,
    id,
  );
  return found !== undefined && found.n > 0;
}

function cameQuery(db: Reader, id: string) {
  return db.sql
    .selectFrom("audit")
    .select(["id", "at"])
    .where("subject", "=", id)
    .where("action", "in", ["document.store", "document.restore"])
    .orderBy("id", "desc")
    .limit(1);
}

/** What was done to the paper itself is in the trail; a working copy and its use as the superior of another are not. */
export const workedOnText = `SELECT
  EXISTS (SELECT 1 FROM audit WHERE subject = ? AND id > ?) +
  EXISTS (SELECT 1 FROM working WHERE document_id = ? AND saved_at >= ?) +
  EXISTS (SELECT 1 FROM links WHERE parent_document = ? AND decided_at >= ?) +
  EXISTS (SELECT 1 FROM outcomes WHERE parent_document = ? AND made_at >= ?) +
  EXISTS (
    SELECT 1 FROM cascade_superiors JOIN cascades ON cascades.id = cascade_id
    WHERE document_id = ? AND changed_at >= ?
  ) +
  EXISTS (SELECT 1 FROM judged_against WHERE superior_id = ?) AS n`;
