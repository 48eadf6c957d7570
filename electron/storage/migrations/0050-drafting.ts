import type { Migration } from "./migration.ts";

/** The working copy of each paper that is being written, and who may write to it. */
export const drafting: Migration = {
  number: 50,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE working (
  document_id TEXT PRIMARY KEY REFERENCES documents (id),
  tree TEXT NOT NULL,
  base_version INTEGER NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE locks (
  document_id TEXT PRIMARY KEY REFERENCES documents (id),
  program TEXT NOT NULL,
  client TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX locks_by_program ON locks (program, client);
`;
