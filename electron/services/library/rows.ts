import { issuerName } from "#shared/facts/paper-name.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { PaperHit, PaperRow } from "#shared/contract/library.ts";
import { matchCitations } from "#electron/storage/citations.ts";
import type { Reader } from "#electron/storage/connection.ts";
import type { DocumentFilter } from "#electron/storage/documents.ts";
import { listDocuments } from "#electron/storage/documents.ts";
import { issuedPapers } from "#electron/storage/issues.ts";
import { listUnchecked } from "#electron/storage/readings.ts";
import { searchWords } from "#electron/storage/search.ts";
import { countTasks, readTask } from "#electron/storage/tasks.ts";
import { entryOf } from "./entry.ts";
import { meantBy } from "./relations.ts";

/** The papers of the list, newest first, with their counts. */
export function listRows(db: Reader, filter: DocumentFilter): PaperRow[] {
  const tasks = countTasks(db);
  const unchecked = listUnchecked(db);
  const relations = countRelations(db);
  const issued = issuedPapers(db);
  return listDocuments(db, filter).map((row) => ({
    ...entryOf(row),
    month: row.month,
    state: issued.has(row.id) ? "issued" : row.original === null ? "draft" : "imported",
    issuerName: row.issuer === null ? null : issuerName(row.issuer).replace(/^Ủy ban nhân dân(?= )/u, "UBND"),
    tasks: tasks.get(row.id) ?? 0,
    relations: relations.get(row.id) ?? 0,
    unchecked: unchecked.get(row.id) ?? null,
  }));
}

/** To how many other papers each one is tied, in either direction. */
function countRelations(db: Reader): ReadonlyMap<string, number> {
  const tied = new Map<string, Set<string>>();
  const tie = (from: string, to: string): void => {
    tied.set(from, (tied.get(from) ?? new Set()).add(to));
  };
  for (const { document_id: from, target } of meantBy(matchCitations(db))) {
    tie(from, target);
    tie(target, from);
  }
  return new Map([...tied].map(([id, others]) => [id, others.size]));
}

/** Hits among the papers of the list that pass the filter, while the words are still being typed. */
export function searchRows(db: Reader, words: string, filter: DocumentFilter, limit: number): PaperHit[] {
  const { kind, year, tier, issuer } = filter;
  const isFiltered = [kind, year, tier, issuer].some((part) => part !== undefined);
  const among = isFiltered ? new Set(listDocuments(db, { ...filter, limit: 100_000 }).map(({ id }) => id)) : null;
  const hits = searchWords(db, words, {
    limit,
    whileTyping: true,
    ...(among === null ? {} : { accepts: (id) => among.has(id) }),
  });
  return hits.map(({ documentId, taskId, node, snippet, exact }) => {
    const task = taskId === null ? undefined : readTask(db, documentId, taskId);
    return {
      id: documentId,
      node,
      task: task === undefined ? null : { id: task.id, path: pathWords(task.path) },
      snippet: { text: snippet.text, ranges: snippet.ranges.map(({ start, end }) => ({ start, end })) },
      exact,
    };
  });
}
