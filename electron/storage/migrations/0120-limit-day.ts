import type { Migration } from "./migration.ts";

/** The day the limit of a task leaves; of tasks that are there it is known when they are read again. */
export const limitDay: Migration = {
  number: 120,
  up: (db) => db.write(script),
};

const script = `
ALTER TABLE tasks ADD COLUMN limit_day TEXT;
DROP INDEX tasks_has;
CREATE INDEX tasks_has ON tasks (document_id, id, has, limit_day, path);
`;
