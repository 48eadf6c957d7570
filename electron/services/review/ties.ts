import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Superior, TaskLink } from "#shared/rules/engine/rule.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import type { Link } from "#shared/trace/link.ts";
import { linksBetween } from "#shared/trace/links.ts";
import type { Outcome } from "#shared/trace/standing.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { linksAbove } from "#electron/storage/links.ts";
import type { Library } from "#electron/storage/open.ts";
import { outcomesOfPair } from "#electron/storage/outcomes.ts";
import { listSuperiors } from "#electron/storage/reviews.ts";
import type { LinkRow } from "#electron/storage/tables.ts";

/** A superior paper a document is held against, with the links between their tasks and what was decided in their place. */
export interface Tie {
  readonly entry: Entry;
  readonly document: Document;
  readonly links: readonly TiedLink[];
  /** What the office decided about superior tasks it did not take over, by task. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

export interface TiedLink extends Link {
  /** Fingerprint of the superior's task when a person confirmed the link; absent where nobody has. */
  readonly confirmed?: string;
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
    const links = decided(suggested(paper.document, document), own, paper.document, document);
    return { ...paper, links, outcomes: outcomesOfPair(db, superior, id) };
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

function decided(links: readonly Link[], rows: readonly LinkRow[], parent: Document, child: Document): TiedLink[] {
  const states = new Map(rows.map((row) => [`${row.parent_task} ${row.child_task}`, row]));
  const kept = links.flatMap((link): TiedLink[] => {
    const row = states.get(`${link.parentId} ${link.childId}`);
    if (row?.state === "refused") return [];
    return [row?.state === "confirmed" ? { ...link, confidence: 1, ...printOf(row) } : link];
  });
  const known = new Set(kept.map(({ parentId, childId }) => `${parentId} ${childId}`));
  const [above, below] = [parent, child].map((paper) => new Map(tasksOf(paper).map(({ id, path }) => [id, path])));
  const made = rows.flatMap((row): TiedLink[] => {
    const [parentPath, childPath] = [above?.get(row.parent_task), below?.get(row.child_task)];
    if (row.state !== "confirmed" || known.has(`${row.parent_task} ${row.child_task}`)) return [];
    if (parentPath === undefined || childPath === undefined) return [];
    const ends = { parentId: row.parent_task, childId: row.child_task, parentPath, childPath };
    return [{ ...ends, confidence: 1, why: row.why, shared: { parent: [], child: [] }, ...printOf(row) }];
  });
  return [...kept, ...made];
}

function printOf({ parent_print }: LinkRow): { readonly confirmed?: string } {
  return parent_print === null || parent_print === "" ? {} : { confirmed: parent_print };
}

/** The fingerprints under which links were confirmed, by superior task; where one of a task's links is out of date, that one. */
export function confirmedIn({ document, links }: Tie): Record<string, string> {
  const now = new Map(tasksOf(document).map((task) => [task.id, fingerprint(task)]));
  const prints: Record<string, string> = {};
  for (const { parentId, confirmed } of links)
    if (confirmed !== undefined && (prints[parentId] === undefined || confirmed !== now.get(parentId)))
      prints[parentId] = confirmed;
  return prints;
}

/** The ties as the rules want them. */
export function superiorsFrom(ties: readonly Tie[]): Superior[] {
  return ties.map((tie) => ({ document: tie.document, tasks: tasksOf(tie.document), ...tieFor(tie) }));
}

/** The links of a tie and the tasks that were decided in another way. */
export function tieFor({ links, outcomes }: Tie): { links: TaskLink[]; decided: string[] } {
  return {
    links: links.map(({ childId, parentId, confidence, confirmed }) => ({
      child: childId,
      parent: parentId,
      confidence,
      ...(confirmed === undefined ? {} : { confirmed }),
    })),
    decided: [...outcomes.keys()],
  };
}
