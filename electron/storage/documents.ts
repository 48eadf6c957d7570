import type { Insertable, Updateable } from "kysely";
import type { KindId } from "#shared/model/kind-id.ts";
import type { Reader, Writer } from "./connection.ts";
import type { DocumentRow, OriginalRow } from "./tables.ts";

export function insertOriginal(db: Writer, original: Omit<OriginalRow, "stored_at">): void {
  const row = { ...original, stored_at: db.now() };
  db.run(
    db.sql
      .insertInto("originals")
      .values(row)
      .onConflict((conflict) => conflict.column("sha256").doNothing()),
  );
}

export function readOriginal(db: Reader, sha256: string): OriginalRow | undefined {
  return db.first(db.sql.selectFrom("originals").selectAll().where("sha256", "=", sha256));
}

/** The document that was read from the file with this hash. */
export function findByOriginal(db: Reader, sha256: string): string | undefined {
  return db.first(db.sql.selectFrom("documents").select("id").where("original", "=", sha256))?.id;
}

export function insertDocument(db: Writer, document: Omit<Insertable<DocumentRow>, "created_at">): void {
  db.run(db.sql.insertInto("documents").values({ ...document, created_at: db.now() }));
}

export function updateDocument(db: Writer, id: string, change: Updateable<DocumentRow>): void {
  db.run(db.sql.updateTable("documents").set(change).where("id", "=", id));
}

export function readDocument(db: Reader, id: string): DocumentRow | undefined {
  return db.first(db.sql.selectFrom("documents").selectAll().where("id", "=", id));
}

export interface DocumentFilter {
  readonly kind?: KindId;
  readonly year?: number;
  readonly tier?: string;
  readonly symbol?: string;
  readonly issuer?: string;
  /** At most this many, 200 by default. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Takes a document out of the list or, with null, puts it back; nothing of it is lost. */
export function setRemoved(db: Writer, id: string, at: string | null): void {
  updateDocument(db, id, { removed_at: at });
}

/** Documents by date, newest first; those without a date last, in the order of their coming. */
export function listDocuments(db: Reader, filter: DocumentFilter): DocumentRow[] {
  return db.all(listQuery(db, filter));
}

export function listQuery(db: Reader, filter: DocumentFilter) {
  let query = db.sql.selectFrom("documents").selectAll().where("removed_at", "is", null);
  if (filter.kind !== undefined) query = query.where("kind", "=", filter.kind);
  if (filter.year !== undefined) query = query.where("year", "=", filter.year);
  if (filter.tier !== undefined) query = query.where("tier", "=", filter.tier);
  if (filter.symbol !== undefined) query = query.where("symbol", "=", filter.symbol);
  if (filter.issuer !== undefined) query = query.where("issuer", "=", filter.issuer);
  return query
    .orderBy("date", "desc")
    .orderBy("created_at", "desc")
    .limit(filter.limit ?? 200)
    .offset(filter.offset ?? 0);
}

export function insertVersion(
  db: Writer,
  version: { readonly document: string; readonly n: number; readonly tree: string; readonly note: string | null },
): void {
  const row = {
    document_id: version.document,
    n: version.n,
    tree: version.tree,
    made_at: db.now(),
    note: version.note,
  };
  db.run(db.sql.insertInto("versions").values(row));
}

/** The tree of a version as JSON text; the current one when `n` is not given. */
export function readTree(db: Reader, document: string, n?: number): string | undefined {
  const query = db.sql.selectFrom("versions").select("tree").where("document_id", "=", document);
  return db.first(n === undefined ? query.orderBy("n", "desc").limit(1) : query.where("n", "=", n))?.tree;
}

export interface VersionNote {
  readonly n: number;
  readonly made_at: string;
  readonly note: string | null;
}

export function listVersions(db: Reader, document: string): VersionNote[] {
  return db.all(
    db.sql.selectFrom("versions").select(["n", "made_at", "note"]).where("document_id", "=", document).orderBy("n"),
  );
}
