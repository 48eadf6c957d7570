import type { Migration } from "./migration.ts";

/**
 * Papers that were issued, with their files as they left the house, and what became of every number. A number is never
 * taken out of the register and an issued paper is never changed: a correction is another paper (NĐ 30/2020, Điều 18).
 */
export const issuing: Migration = {
  number: 90,
  up: (db) => db.write(script),
};

const script = `
ALTER TABLE register ADD COLUMN state TEXT NOT NULL DEFAULT 'issued' CHECK (state IN ('issued', 'reserved', 'cancelled'));
ALTER TABLE register ADD COLUMN reason TEXT CHECK (state = 'issued' OR trim(coalesce(reason, '')) <> '');
ALTER TABLE register ADD COLUMN who TEXT NOT NULL DEFAULT '';
CREATE TRIGGER register_keeps_numbers BEFORE DELETE ON register
BEGIN SELECT RAISE(ABORT, 'a number stays in the register'); END;
CREATE TRIGGER register_cancelled_for_good BEFORE UPDATE ON register WHEN old.state = 'cancelled'
BEGIN SELECT RAISE(ABORT, 'a cancelled number stays cancelled'); END;

CREATE TABLE issues (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  version INTEGER NOT NULL,
  year INTEGER NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  symbol TEXT NOT NULL,
  date TEXT NOT NULL,
  kind_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  authority TEXT NOT NULL,
  title TEXT NOT NULL,
  signer TEXT NOT NULL,
  recipients TEXT NOT NULL,
  kept_by TEXT NOT NULL,
  copies INTEGER CHECK (copies >= 1),
  findings TEXT NOT NULL,
  measures TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL CHECK (trim(issued_by) <> ''),
  UNIQUE (year, series, number),
  FOREIGN KEY (year, series, number) REFERENCES register (year, series, number)
) STRICT;
CREATE INDEX issues_by_document ON issues (document_id);
CREATE TRIGGER issues_stay BEFORE UPDATE ON issues BEGIN SELECT RAISE(ABORT, 'an issued paper stays as it is'); END;
CREATE TRIGGER issues_remain BEFORE DELETE ON issues BEGIN SELECT RAISE(ABORT, 'an issued paper stays'); END;

CREATE TABLE issue_files (
  issue_id TEXT NOT NULL REFERENCES issues (id),
  format TEXT NOT NULL CHECK (format IN ('docx', 'pdf')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (issue_id, format)
) STRICT;
CREATE TRIGGER issue_files_stay BEFORE UPDATE ON issue_files BEGIN SELECT RAISE(ABORT, 'an issued file stays as it is'); END;
CREATE TRIGGER issue_files_remain BEFORE DELETE ON issue_files BEGIN SELECT RAISE(ABORT, 'an issued file stays'); END;
`;
