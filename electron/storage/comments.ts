import type { Reader, Writer } from "./connection.ts";
import type { CommentRow } from "./tables.ts";

/** Adds a comment, or an answer to one. */
export function insertComment(db: Writer, comment: Omit<CommentRow, "made_at" | "resolved_at" | "resolved_by">): void {
  const row = { ...comment, made_at: db.now(), resolved_at: null, resolved_by: null };
  db.run(db.sql.insertInto("comments").values(row));
}

export function readComment(db: Reader, id: string): CommentRow | undefined {
  return db.first(db.sql.selectFrom("comments").selectAll().where("id", "=", id));
}

/** Marks a comment as dealt with by somebody, or as open again. */
export function resolveComment(db: Writer, id: string, by: string | null): void {
  const change = by === null ? { resolved_at: null, resolved_by: null } : { resolved_at: db.now(), resolved_by: by };
  db.run(db.sql.updateTable("comments").set(change).where("id", "=", id));
}

/** The comments on a document with their answers, oldest first. */
export function listComments(db: Reader, document: string): CommentRow[] {
  return db.all(commentsQuery(db, document));
}

export function commentsQuery(db: Reader, document: string) {
  return db.sql.selectFrom("comments").selectAll().where("document_id", "=", document).orderBy("made_at");
}
