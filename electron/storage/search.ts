import type { Reader } from "./connection.ts";
import { finderOf } from "./snippet.ts";
import type { Snippet } from "./snippet.ts";
import type { Stage } from "./search-words.ts";
import { readWanted, stagesOf } from "./search-words.ts";
import type { EntryRow } from "./tables.ts";

export interface SearchOptions {
  /** At most this many hits, 50 by default. */
  readonly limit?: number;
  /** The last word may still be growing under the user's fingers. */
  readonly whileTyping?: boolean;
}

export interface Hit {
  readonly documentId: string;
  readonly taskId: string | null;
  readonly node: string;
  readonly snippet: Snippet;
  /** The words stand there with the accents as typed; always false for words typed without any. */
  readonly exact: boolean;
}

/** Hits fetched at a time, enough for most pages of results. */
const page = 64;

/**
 * Finds what holds all the words of `typed`. Texts with the accents as typed come first, among equals those where the words
 * stand together, then the papers of the latest date. Each task and each block is one hit. Nothing for an empty query.
 */
export function searchWords(db: Reader, typed: string, options: SearchOptions = {}): Hit[] {
  const wanted = readWanted(typed, options.whileTyping === true);
  const find = finderOf(wanted.terms, wanted.open);
  const limit = options.limit ?? 50;
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const [entry, stage] of candidates(db, stagesOf(wanted))) {
    if (hits.length >= limit) break;
    const block = `${entry.document_id} ${entry.node}`;
    const key = entry.task_id === null ? block : `${entry.document_id} task ${entry.task_id}`;
    if (seen.has(key)) continue;
    seen.add(key).add(block);
    hits.push({ documentId: entry.document_id, taskId: entry.task_id, node: entry.node, snippet: find(entry.text), exact: stage.exact });
  }
  return hits;
}

/** The entries found, stage after stage, within a stage from the latest back; fetched page by page as they are asked for. */
function* candidates(db: Reader, stages: readonly Stage[]): Generator<readonly [EntryRow, Stage]> {
  for (const stage of stages) {
    let below = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const found = db.rows<EntryRow>(pageQuery, stage.match, below, page);
      for (const entry of found) yield [entry, stage];
      const last = found.at(-1);
      if (last === undefined || found.length < page) break;
      below = last.id;
    }
  }
}

/** The hits are counted off in the index before their texts are fetched. */
export const pageQuery = `
SELECT entries.* FROM (SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) AS found
JOIN entries ON entries.id = found.id
ORDER BY found.id DESC`;
