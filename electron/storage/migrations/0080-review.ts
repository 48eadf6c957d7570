import type { Migration } from "./migration.ts";

/**
 * Review: waivers with a last day, comments on text and tasks, reviews with the version they judged, who has to agree,
 * and the superior papers a document is held against. Comments name nodes and tasks without a foreign key: the words
 * they speak of may go, what was said about them stays.
 */
export const review: Migration = {
  number: 80,
  up: (db) => db.write(script),
};

const script = `
ALTER TABLE waivers ADD COLUMN until TEXT;
CREATE INDEX waivers_by_document ON waivers (document_id, id);

CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  reply_to TEXT REFERENCES comments (id),
  sent_back INTEGER NOT NULL CHECK (sent_back IN (0, 1)),
  node TEXT,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  quote TEXT NOT NULL,
  task_id TEXT,
  finding TEXT,
  version INTEGER NOT NULL,
  author TEXT NOT NULL CHECK (trim(author) <> ''),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  made_at TEXT NOT NULL,
  resolved_at TEXT,
  resolved_by TEXT
) STRICT;
CREATE INDEX comments_by_document ON comments (document_id, made_at);

CREATE TABLE reviews (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  version INTEGER NOT NULL,
  reviewer TEXT NOT NULL CHECK (trim(reviewer) <> ''),
  verdict TEXT NOT NULL CHECK (verdict IN ('passed', 'returned')),
  note TEXT NOT NULL,
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX reviews_by_document ON reviews (document_id, made_at);
CREATE TRIGGER reviews_never_change BEFORE UPDATE ON reviews
  BEGIN SELECT raise(ABORT, 'reviews are append-only'); END;
CREATE TRIGGER reviews_never_vanish BEFORE DELETE ON reviews
  BEGIN SELECT raise(ABORT, 'reviews are append-only'); END;

CREATE TABLE signoffs (
  document_id TEXT NOT NULL REFERENCES documents (id),
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'agreed', 'refused')),
  version INTEGER,
  note TEXT NOT NULL,
  decided_at TEXT,
  PRIMARY KEY (document_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE judged_against (
  document_id TEXT NOT NULL REFERENCES documents (id),
  superior_id TEXT NOT NULL REFERENCES documents (id),
  place INTEGER NOT NULL,
  PRIMARY KEY (document_id, superior_id)
) STRICT, WITHOUT ROWID;
`;
