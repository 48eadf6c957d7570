import type { Migration } from "./migration.ts";

/**
 * The register of outgoing numbers. A number is given once per series and year, numbering
 * starts at 01 on 1 January and ends on 31 December, number and symbol are unique in the year (NĐ 30/2020, Điều 15).
 */
export const register: Migration = {
  number: 30,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE register (
  year INTEGER NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  symbol TEXT NOT NULL,
  document_id TEXT REFERENCES documents (id),
  date TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (year, series, number),
  UNIQUE (year, number, symbol)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_by_document ON register (document_id) WHERE document_id IS NOT NULL;
`;
