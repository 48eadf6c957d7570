import type { Migration } from "./migration.ts";

/**
 * Tasks as an index derived from documents, links between tasks, waivers and progress.
 * The last three name tasks without a foreign key: the index is rebuilt, they must outlive that.
 */
export const tasks: Migration = {
  number: 20,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE tasks (
  document_id TEXT NOT NULL REFERENCES documents (id),
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  node TEXT NOT NULL,
  path TEXT NOT NULL,
  form TEXT NOT NULL,
  nature TEXT NOT NULL,
  text TEXT NOT NULL,
  lead TEXT NOT NULL CHECK (json_valid(lead)),
  coordinate TEXT NOT NULL CHECK (json_valid(coordinate)),
  implement TEXT NOT NULL CHECK (json_valid(implement)),
  deadline_raw TEXT,
  deadline_kind TEXT,
  deadline_start TEXT,
  deadline_end TEXT,
  product TEXT,
  status TEXT,
  PRIMARY KEY (document_id, id)
) STRICT;
CREATE INDEX tasks_by_place ON tasks (document_id, place);
CREATE INDEX tasks_by_deadline ON tasks (deadline_end) WHERE deadline_end IS NOT NULL;

CREATE TABLE links (
  id INTEGER PRIMARY KEY,
  parent_document TEXT NOT NULL REFERENCES documents (id),
  parent_task TEXT NOT NULL,
  child_document TEXT NOT NULL REFERENCES documents (id),
  child_task TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('suggested', 'confirmed', 'refused')),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  why TEXT NOT NULL,
  parent_text TEXT NOT NULL,
  made_at TEXT NOT NULL,
  decided_at TEXT,
  UNIQUE (parent_document, parent_task, child_document, child_task)
) STRICT;
CREATE INDEX links_by_child ON links (child_document, child_task);

CREATE TABLE waivers (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  subject TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  approver TEXT NOT NULL CHECK (trim(approver) <> ''),
  made_at TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE UNIQUE INDEX waivers_in_force ON waivers (document_id, subject) WHERE withdrawn_at IS NULL;

CREATE TABLE progress (
  document_id TEXT NOT NULL REFERENCES documents (id),
  task_id TEXT NOT NULL,
  period TEXT NOT NULL,
  status TEXT NOT NULL,
  result TEXT,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (document_id, period, task_id)
) STRICT, WITHOUT ROWID;
`;
