import type { Reader, Writer } from "./connection.ts";
import type { LinkRow, LinkState } from "./tables.ts";

export interface LinkEnds {
  readonly parentDocument: string;
  readonly parentTask: string;
  readonly childDocument: string;
  readonly childTask: string;
}

export interface Suggestion extends LinkEnds {
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: string;
  /** The words of the superior's task as they are now. */
  readonly parentText: string;
}

/** Writes down a link that the program found. What a person has decided about the same ends stays as it is. */
export function suggestLink(db: Writer, link: Suggestion): void {
  const change = { confidence: link.confidence, why: link.why, parent_text: link.parentText };
  const fresh = { state: "suggested" as const, parent_print: null, made_at: db.now(), decided_at: null };
  const row = { ...ends(link), ...change, ...fresh };
  db.run(
    db.sql
      .insertInto("links")
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(["parent_document", "parent_task", "child_document", "child_task"])
          .doUpdateSet(change)
          .where("links.state", "=", "suggested"),
      ),
  );
}

/** A person confirms or refuses a link, having seen `parentText` with the fingerprint `print`; true when there is such a link. */
export function decideLink(
  db: Writer,
  link: LinkEnds,
  state: Exclude<LinkState, "suggested">,
  parentText: string,
  print: string | null = null,
): boolean {
  const change = { state, parent_text: parentText, parent_print: print, decided_at: db.now() };
  return db.run(whereEnds(db.sql.updateTable("links").set(change), link)) === 1;
}

/** A person's own link: it is confirmed from the first. */
export function makeLink(db: Writer, link: Omit<Suggestion, "confidence">, print: string): void {
  const { why, parentText } = link;
  const made = { state: "confirmed" as const, confidence: 1, why, parent_text: parentText, parent_print: print };
  const row = { ...ends(link), ...made, made_at: db.now(), decided_at: db.now() };
  db.run(db.sql.insertInto("links").values(row));
}

/** Puts a link back as it was before it was decided; `before` undefined: there was none. */
export function restoreLink(db: Writer, link: LinkEnds, before: LinkRow | undefined): void {
  if (before === undefined) {
    db.run(whereEnds(db.sql.deleteFrom("links"), link));
    return;
  }
  const { state, confidence, why, parent_text, parent_print, decided_at } = before;
  const change = { state, confidence, why, parent_text, parent_print, decided_at };
  db.run(whereEnds(db.sql.updateTable("links").set(change), link));
}

export function readLink(db: Reader, link: LinkEnds): LinkRow | undefined {
  return db.first(whereEnds(db.sql.selectFrom("links").selectAll(), link));
}

/** Takes away what the program suggested for a pair of papers; what a person decided stays. */
export function dropSuggestions(db: Writer, parent: string, child: string): void {
  db.run(
    db.sql
      .deleteFrom("links")
      .where("parent_document", "=", parent)
      .where("child_document", "=", child)
      .where("state", "=", "suggested"),
  );
}

/** The links between two papers. */
export function linksOfPair(db: Reader, parent: string, child: string): LinkRow[] {
  return db.all(pairQuery(db, parent, child));
}

export function pairQuery(db: Reader, parent: string, child: string) {
  return db.sql
    .selectFrom("links")
    .selectAll()
    .where("parent_document", "=", parent)
    .where("child_document", "=", child)
    .orderBy("parent_task")
    .orderBy("child_task");
}

interface Filterable<Query> {
  where(column: keyof ReturnType<typeof ends>, operator: "=", value: string): Query;
}

function whereEnds<Query extends Filterable<Query>>(query: Query, link: LinkEnds): Query {
  return Object.entries(ends(link)).reduce(
    (rest, [column, value]) => rest.where(column as keyof ReturnType<typeof ends>, "=", value),
    query,
  );
}

function ends(link: LinkEnds) {
  return {
    parent_document: link.parentDocument,
    parent_task: link.parentTask,
    child_document: link.childDocument,
    child_task: link.childTask,
  };
}

/** The links down from a document's tasks. */
export function linksBelow(db: Reader, document: string): LinkRow[] {
  return db.all(belowQuery(db, document));
}

export function belowQuery(db: Reader, document: string) {
  return db.sql
    .selectFrom("links")
    .selectAll()
    .where("parent_document", "=", document)
    .orderBy("parent_task")
    .orderBy("id");
}

/** The links up from a document's tasks. */
export function linksAbove(db: Reader, document: string): LinkRow[] {
  return db.all(aboveQuery(db, document));
}

export function aboveQuery(db: Reader, document: string) {
  return db.sql
    .selectFrom("links")
    .selectAll()
    .where("child_document", "=", document)
    .orderBy("child_task")
    .orderBy("id");
}
