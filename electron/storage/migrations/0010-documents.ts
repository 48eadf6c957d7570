import type { Migration } from "./migration.ts";

/** Documents with append-only versions, the original files, settings and the append-only audit trail. */
export const documents: Migration = {
  number: 10,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  stored_at TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  number TEXT,
  symbol TEXT,
  date TEXT,
  issuer TEXT,
  subject TEXT,
  tier TEXT,
  year INTEGER,
  original TEXT UNIQUE REFERENCES originals (sha256),
  current_version INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_date ON documents (date, created_at);
CREATE INDEX documents_by_kind ON documents (kind, date, created_at);
CREATE INDEX documents_by_year ON documents (year, date, created_at);
CREATE INDEX documents_by_symbol ON documents (symbol);

CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  n INTEGER NOT NULL CHECK (n >= 1),
  tree TEXT NOT NULL CHECK (json_valid(tree)),
  made_at TEXT NOT NULL,
  note TEXT,
  UNIQUE (document_id, n)
) STRICT;
CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions
  BEGIN SELECT raise(ABORT, 'versions are append-only'); END;
CREATE TRIGGER versions_never_vanish BEFORE DELETE ON versions
  BEGIN SELECT raise(ABORT, 'versions are append-only'); END;
CREATE TRIGGER versions_never_replaced BEFORE INSERT ON versions
  WHEN EXISTS (SELECT 1 FROM versions WHERE id = NEW.id OR (document_id = NEW.document_id AND n = NEW.n))
  BEGIN SELECT raise(ABORT, 'versions are append-only'); END;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, id);
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
  BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_never_vanishes BEFORE DELETE ON audit
  BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_never_replaced BEFORE INSERT ON audit
  WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
  BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
`;
