import type { Document } from "#shared/model/document.ts";
import { liftDocument } from "#shared/model/versions.ts";
import type { HeaderDate } from "#shared/facts/header.ts";
import { headerOf } from "#shared/facts/header.ts";
import { paperKey, relationsOf } from "#shared/facts/relations.ts";
import type { Reader, Writer } from "./connection.ts";
import { readTree, updateDocument } from "./documents.ts";
import { oldIndex, rememberIndex } from "./derived.ts";
import type { CitationRow } from "./tables.ts";

/** Raised whenever relations are read otherwise than before: the next opening reads them anew. */
const indexVersion = 2;

/** Puts what the document cites in the place of what it cited before, and under which key and of which month others know it. */
export function indexCitations(db: Writer, id: string, document: Document): void {
  const { number, symbol, date: issued } = headerOf(document);
  const month = monthOf(issued);
  const ofYear = issued?.iso === null && month !== null ? { year: issued.year } : {};
  db.transaction(() => {
    updateDocument(db, id, { paper_key: paperKey(number, symbol), month, ...ofYear });
    db.run(db.sql.deleteFrom("citations").where("document_id", "=", id));
    relationsOf(document).forEach(({ kind, node, start, end, raw, key, date, year }, place) => {
      const row = { document_id: id, place, relation: kind, node, start, end, raw, paper_key: key, date, year };
      db.run(db.sql.insertInto("citations").values(row));
    });
  });
}

function monthOf(date: HeaderDate | null): string | null {
  if (date === null || date.year === null || date.month === null) return null;
  if (date.year > 9999 || date.month < 1 || date.month > 12) return null;
  return `${String(date.year).padStart(4, "0")}-${String(date.month).padStart(2, "0")}`;
}

/** Reads the relations of all documents anew when another version of the program read them, or none. */
export function rebuildCitationsWhenOld(db: Writer): void {
  if (!oldIndex(db, "citations", indexVersion)) return;
  db.transaction(() => {
    for (const { id } of db.all(db.sql.selectFrom("documents").select("id"))) {
      const tree = readTree(db, id);
      const document = tree === undefined ? null : readable(tree);
      if (document !== null) indexCitations(db, id, document);
    }
    rememberIndex(db, "citations", indexVersion);
  });
}

/** A tree this program cannot read cites nothing it could show. */
function readable(tree: string): Document | null {
  try {
    return liftDocument(JSON.parse(tree));
  } catch {
    return null;
  }
}

/** What a document cites, in reading order. */
export function listCitations(db: Reader, document: string): CitationRow[] {
  return db.all(db.sql.selectFrom("citations").selectAll().where("document_id", "=", document).orderBy("place"));
}

/** A citation and a paper that may be the one it names. */
export interface CitationMatch extends CitationRow {
  readonly target: string;
  readonly target_date: string | null;
  readonly target_kind: string;
  readonly target_issuer: string | null;
  readonly target_created: string;
  readonly own_date: string | null;
}

/** Every citation that a paper of the library may be meant by: of one document, to one document, or all. */
export function matchCitations(db: Reader, of?: { readonly from: string } | { readonly to: string }): CitationMatch[] {
  return db.all(matchQuery(db, of));
}

export function matchQuery(db: Reader, of?: { readonly from: string } | { readonly to: string }) {
  let query = db.sql
    .selectFrom("citations")
    .innerJoin("documents as target", "target.paper_key", "citations.paper_key")
    .innerJoin("documents as own", "own.id", "citations.document_id")
    .selectAll("citations")
    .select(["target.id as target", "target.date as target_date", "own.date as own_date"])
    .select(["target.kind as target_kind", "target.issuer as target_issuer", "target.created_at as target_created"])
    .whereRef("target.id", "!=", "citations.document_id")
    .where("target.removed_at", "is", null)
    .where("own.removed_at", "is", null);
  if (of !== undefined && "from" in of) query = query.where("citations.document_id", "=", of.from);
  if (of !== undefined && "to" in of) {
    const key = db.sql.selectFrom("documents").select("paper_key").where("id", "=", of.to);
    query = query.where("citations.paper_key", "=", key);
  }
  return query.orderBy("citations.document_id").orderBy("citations.place");
}
