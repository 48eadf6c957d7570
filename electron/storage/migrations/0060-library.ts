import type { Migration } from "./migration.ts";

/**
 * What the library knows of a paper besides its words: what the reader doubted and whether a person has looked, which
 * blocks a person said are a task or none, the papers it cites, and whether it was taken out of the list. A paper is never deleted:
 * its versions are append-only and other papers refer to it.
 */
export const library: Migration = {
  number: 60,
  up: (db) => db.write(script),
};

const script = `
ALTER TABLE documents ADD COLUMN paper_key TEXT;
ALTER TABLE documents ADD COLUMN removed_at TEXT;
CREATE INDEX documents_by_paper_key ON documents (paper_key) WHERE paper_key IS NOT NULL;

CREATE TABLE readings (
  document_id TEXT PRIMARY KEY REFERENCES documents (id),
  doubts TEXT NOT NULL CHECK (json_valid(doubts)),
  checked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE task_decisions (
  document_id TEXT NOT NULL REFERENCES documents (id),
  subject TEXT NOT NULL,
  is_task INTEGER NOT NULL CHECK (is_task IN (0, 1)),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (document_id, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE citations (
  document_id TEXT NOT NULL REFERENCES documents (id),
  place INTEGER NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('implements', 'replaces', 'reports', 'basis', 'cites')),
  node TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  raw TEXT NOT NULL,
  paper_key TEXT NOT NULL,
  date TEXT,
  year INTEGER,
  PRIMARY KEY (document_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX citations_by_paper_key ON citations (paper_key);
`;
