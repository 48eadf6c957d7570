import type { Reader } from "./connection.ts";
import type { Snippet } from "./snippet.ts";
import { snippetOf } from "./snippet.ts";
import type { Stage } from "./search-words.ts";
import { readWanted, stagesOf } from "./search-words.ts";
import type { EntryRow } from "./tables.ts";

export interface SearchOptions {
  /** At most this many hits, 50 by default. */
  readonly limit?: number;
  /** The last word may still be growing under the user's fingers. */
  readonly whileTyping?: boolean;
  /** Says whether hits in a document count; all do when not given. */
  readonly accepts?: (documentId: string) => boolean;
}

export interface Hit {
  readonly documentId: string;
  readonly taskId: string | null;
  readonly node: string;
  readonly snippet: Snippet;
  /** The words stand there with the accents as typed; always false for words typed without any. */
  readonly exact: boolean;
}

/** Ids counted off in the index at a time. */
const page = 64;

/**
 * Finds what holds all the words of `typed`. Texts with the accents as typed come first, among equals those where the words
 * stand together, then the papers of the latest date. Each task and each block is one hit. Nothing for an empty query.
 */
export function searchWords(db: Reader, typed: string, options: SearchOptions = {}): Hit[] {
  const wanted = readWanted(typed, options.whileTyping === true);
  const limit = options.limit ?? 50;
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const [entry, stage] of candidates(db, stagesOf(wanted))) {
    if (hits.length >= limit) break;
    if (options.accepts?.(entry.document_id) === false) continue;
    const block = `${entry.document_id} ${entry.node}`;
    const key = entry.task_id === null ? block : `${entry.document_id} task ${entry.task_id}`;
    if (seen.has(key)) continue;
    seen.add(key).add(block);
    hits.push({
      documentId: entry.document_id,
      taskId: entry.task_id,
      node: entry.node,
      snippet: snippetOf(entry.text, wanted.terms, wanted.open),
      exact: stage.exact,
    });
  }
  return hits;
}

/** The entries found, stage after stage, within a stage from the latest back; only what is asked for is fetched. */
function* candidates(db: Reader, stages: readonly Stage[]): Generator<readonly [EntryRow, Stage]> {
  const asked = new Set<number>();
  for (const stage of stages) {
    for (const id of idsOf(db, stage)) {
      if (asked.has(id)) continue;
      asked.add(id);
      const entry = db.first(db.sql.selectFrom("entries").selectAll().where("id", "=", id));
      if (entry !== undefined) yield [entry, stage];
    }
  }
}

export const pageQuery = "SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?";

function* idsOf(db: Reader, stage: Stage): Generator<number> {
  let below = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const found = db.rows<{ id: number }>(pageQuery, stage.match, below, page);
    for (const { id } of found) yield id;
    const last = found.at(-1);
    if (last === undefined || found.length < page) return;
    below = last.id;
  }
}
