import type { Migration } from "./migration.ts";

/**
 * Full-text search. `entries` says what a hit is; the index keeps no text of its own, only the words of an entry
 * twice: folded, and with their accents. `derived` remembers by which version of the program an index was filled.
 */
export const search: Migration = {
  number: 40,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  task_id TEXT,
  node TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_document ON entries (document_id);

CREATE VIRTUAL TABLE words USING fts5 (
  folded, exact,
  content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE derived (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT;
`;
