import type { Migration } from "./migration.ts";

/**
 * Cascades with their decisions as they are made, what an office decided about superior tasks it did not take over, which pairs of
 * papers were compared for links, and the signs by which a changed superior task is known. Tasks are named without a foreign
 * key, as in the step before.
 */
export const cascade: Migration = {
  number: 70,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE cascades (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CHECK (json_valid(office)),
  issued TEXT,
  margin_days INTEGER NOT NULL CHECK (margin_days BETWEEN 0 AND 365),
  plan TEXT REFERENCES documents (id),
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX cascades_by_change ON cascades (changed_at);

CREATE TABLE cascade_superiors (
  cascade_id TEXT NOT NULL REFERENCES cascades (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  document_id TEXT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (cascade_id, place),
  UNIQUE (cascade_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cascade_decisions (
  cascade_id TEXT NOT NULL REFERENCES cascades (id) ON DELETE CASCADE,
  document_id TEXT NOT NULL REFERENCES documents (id),
  task_id TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (json_valid(decision)),
  print TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (cascade_id, document_id, task_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcomes (
  parent_document TEXT NOT NULL REFERENCES documents (id),
  child_document TEXT NOT NULL REFERENCES documents (id),
  parent_task TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('forward', 'waive', 'not-for')),
  reason TEXT NOT NULL,
  receivers TEXT NOT NULL CHECK (json_valid(receivers)),
  approver TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (parent_document, child_document, parent_task),
  CHECK (kind = 'forward' OR trim(reason) <> ''),
  CHECK (kind <> 'forward' OR receivers <> '[]'),
  CHECK (kind <> 'waive' OR trim(approver) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE link_runs (
  parent_document TEXT NOT NULL REFERENCES documents (id),
  child_document TEXT NOT NULL REFERENCES documents (id),
  parent_version INTEGER NOT NULL,
  child_version INTEGER NOT NULL,
  not_for TEXT NOT NULL CHECK (json_valid(not_for)),
  made_at TEXT NOT NULL,
  PRIMARY KEY (parent_document, child_document)
) STRICT, WITHOUT ROWID;

ALTER TABLE links ADD COLUMN parent_print TEXT;
CREATE INDEX links_by_pair ON links (parent_document, child_document, parent_task, child_task, state, parent_print);

ALTER TABLE tasks ADD COLUMN has INTEGER NOT NULL DEFAULT 0;
UPDATE tasks SET has =
  (lead <> '[]') | ((coordinate <> '[]') << 1) | ((deadline_kind IS NOT NULL AND deadline_kind <> 'unknown') << 2);
CREATE INDEX tasks_has ON tasks (document_id, id, has, path);
`;
