import type { Reader, Writer } from "./connection.ts";
import type { ReviewRow, SignoffRow } from "./tables.ts";

/** Keeps a review; it is never changed afterwards. */
export function insertReview(db: Writer, review: Omit<ReviewRow, "made_at">): void {
  db.run(db.sql.insertInto("reviews").values({ ...review, made_at: db.now() }));
}

/** The reviews of a document, oldest first. */
export function listReviews(db: Reader, document: string): ReviewRow[] {
  return db.all(reviewsQuery(db, document));
}

export function reviewsQuery(db: Reader, document: string) {
  return db.sql.selectFrom("reviews").selectAll().where("document_id", "=", document).orderBy("made_at");
}

/** Puts the list of those who have to agree in the place of the one before, in the given order. */
export function replaceSignoffs(db: Writer, document: string, rows: readonly Omit<SignoffRow, "document_id">[]): void {
  db.transaction(() => {
    db.run(db.sql.deleteFrom("signoffs").where("document_id", "=", document));
    if (rows.length > 0)
      db.run(db.sql.insertInto("signoffs").values(rows.map((row) => ({ ...row, document_id: document }))));
  });
}

export function listSignoffs(db: Reader, document: string): SignoffRow[] {
  return db.all(db.sql.selectFrom("signoffs").selectAll().where("document_id", "=", document).orderBy("place"));
}

/** Puts the superior papers a document is held against in the place of those before. */
export function replaceSuperiors(db: Writer, document: string, superiors: readonly string[]): void {
  db.transaction(() => {
    db.run(db.sql.deleteFrom("judged_against").where("document_id", "=", document));
    if (superiors.length > 0)
      db.run(
        db.sql
          .insertInto("judged_against")
          .values(superiors.map((superior, place) => ({ document_id: document, superior_id: superior, place }))),
      );
  });
}

export function listSuperiors(db: Reader, document: string): string[] {
  const query = db.sql.selectFrom("judged_against").select("superior_id").where("document_id", "=", document);
  return db.all(query.orderBy("place")).map((row) => row.superior_id);
}
