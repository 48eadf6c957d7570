import type { DeadlineKind } from "#shared/text/deadline-type.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { readDocument } from "#electron/storage/documents.ts";
import type { Hit, SearchOptions } from "#electron/storage/search.ts";
import { searchWords } from "#electron/storage/search.ts";
import type { TaskRow } from "#electron/storage/tables.ts";
import { readTask } from "#electron/storage/tasks.ts";
import type { Entry } from "./entry.ts";
import { entryOf } from "./entry.ts";

/** A task as the index knows it. */
export interface FoundTask {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly deadline: { readonly raw: string; readonly kind: DeadlineKind; readonly end: string | null } | null;
}

export interface Found {
  readonly document: Entry;
  readonly task?: FoundTask;
  readonly node: string;
  readonly snippet: Hit["snippet"];
  readonly exact: boolean;
}

/** Searches the library and says of each hit what it is. */
export function find(db: Reader, words: string, options: SearchOptions = {}): Found[] {
  const entries = new Map<string, Entry | null>();
  return searchWords(db, words, options).flatMap((hit) => {
    const document = entries.get(hit.documentId) ?? entryById(db, hit.documentId);
    entries.set(hit.documentId, document);
    if (document === null) return [];
    const task = hit.taskId === null ? undefined : readTask(db, hit.documentId, hit.taskId);
    const found = { document, node: hit.node, snippet: hit.snippet, exact: hit.exact };
    return [task === undefined ? found : { ...found, task: foundTask(task) }];
  });
}

function entryById(db: Reader, id: string): Entry | null {
  const row = readDocument(db, id);
  return row === undefined ? null : entryOf(row);
}

function foundTask(row: TaskRow): FoundTask {
  const deadline =
    row.deadline_raw === null || row.deadline_kind === null
      ? null
      : { raw: row.deadline_raw, kind: row.deadline_kind, end: row.deadline_end };
  return { id: row.id, path: row.path, text: row.text, lead: JSON.parse(row.lead) as string[], deadline };
}
