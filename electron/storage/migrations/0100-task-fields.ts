import type { Migration } from "./migration.ts";

/** What a person put in the place of the lead, the bodies that help or carry out, and the limit that were read of a task. */
export const taskFields: Migration = {
  number: 100,
  up: (db) => db.write(script),
};

const script = `
CREATE TABLE task_fields (
  document_id TEXT NOT NULL REFERENCES documents (id),
  subject TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'implement', 'coordinate', 'deadline')),
  words TEXT NOT NULL,
  set_for TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (document_id, subject, field)
) STRICT, WITHOUT ROWID;
`;
