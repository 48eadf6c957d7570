import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Superior } from "#shared/rules/engine/rule.ts";
import type { Link } from "#shared/trace/link.ts";
import { linksBetween } from "#shared/trace/links.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { linksAbove } from "#electron/storage/links.ts";
import type { Library } from "#electron/storage/open.ts";
import { listSuperiors } from "#electron/storage/reviews.ts";
import type { LinkRow } from "#electron/storage/tables.ts";

/** A superior paper a document is held against, with the links between their tasks. */
export interface Tie {
  readonly entry: Entry;
  readonly document: Document;
  readonly links: readonly Link[];
}

/** The superior papers of a document: those a person chose, else those its tasks are linked to. */
export function superiorIds(db: Library, id: string): string[] {
  const chosen = listSuperiors(db, id);
  if (chosen.length > 0) return chosen;
  const linked = linksAbove(db, id).filter(({ state }) => state !== "refused");
  return [...new Set(linked.map(({ parent_document }) => parent_document))];
}

/** Each superior paper with its links: what people decided counts before what the words suggest. */
export function tiesOf(db: Library, id: string, document: Document): Tie[] {
  const rows = linksAbove(db, id);
  return superiorIds(db, id).map((superior) => {
    const paper = currentPaper(db, superior);
    const own = rows.filter(({ parent_document }) => parent_document === superior);
    return { ...paper, links: decided(suggested(paper.document, document), own, paper.document, document) };
  });
}

const remembered = new WeakMap<Document, WeakMap<Document, readonly Link[]>>();

function suggested(parent: Document, child: Document): readonly Link[] {
  let own = remembered.get(parent);
  if (own === undefined) remembered.set(parent, (own = new WeakMap()));
  let links = own.get(child);
  if (links === undefined) own.set(child, (links = linksBetween(parent, child)));
  return links;
}

function decided(links: readonly Link[], rows: readonly LinkRow[], parent: Document, child: Document): Link[] {
  const states = new Map(rows.map((row) => [`${row.parent_task} ${row.child_task}`, row]));
  const kept = links.flatMap((link): Link[] => {
    const row = states.get(`${link.parentId} ${link.childId}`);
    if (row?.state === "refused") return [];
    return [row?.state === "confirmed" ? { ...link, confidence: 1 } : link];
  });
  const known = new Set(kept.map(({ parentId, childId }) => `${parentId} ${childId}`));
  const [above, below] = [parent, child].map((paper) => new Map(tasksOf(paper).map(({ id, path }) => [id, path])));
  const made = rows.flatMap((row): Link[] => {
    const [parentPath, childPath] = [above?.get(row.parent_task), below?.get(row.child_task)];
    if (row.state !== "confirmed" || known.has(`${row.parent_task} ${row.child_task}`)) return [];
    if (parentPath === undefined || childPath === undefined) return [];
    const ends = { parentId: row.parent_task, childId: row.child_task, parentPath, childPath };
    return [{ ...ends, confidence: 1, why: row.why, shared: { parent: [], child: [] } }];
  });
  return [...kept, ...made];
}

/** The ties as the rules want them. */
export function superiorsFrom(ties: readonly Tie[]): Superior[] {
  return ties.map(({ document, links }) => ({
    document,
    tasks: tasksOf(document),
    links: links.map(({ childId, parentId, confidence }) => ({ child: childId, parent: parentId, confidence })),
  }));
}
