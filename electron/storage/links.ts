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
  const row = { ...ends(link), ...change, state: "suggested" as const, made_at: db.now(), decided_at: null };
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

/** A person confirms or refuses a link, having seen `parentText`; true when there is such a link. */
export function decideLink(
  db: Writer,
  link: LinkEnds,
  state: Exclude<LinkState, "suggested">,
  parentText: string,
): boolean {
  const { parent_document, parent_task, child_document, child_task } = ends(link);
  const query = db.sql
    .updateTable("links")
    .set({ state, parent_text: parentText, decided_at: db.now() })
    .where("parent_document", "=", parent_document)
    .where("parent_task", "=", parent_task)
    .where("child_document", "=", child_document)
    .where("child_task", "=", child_task);
  return db.run(query) === 1;
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
