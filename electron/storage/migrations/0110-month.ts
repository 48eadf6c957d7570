import type { Migration } from "./migration.ts";

/** Many drafts name their month and leave the day open: they are listed and found by it. */
export const month: Migration = {
  number: 110,
  up: (db) =>
    db.write("ALTER TABLE documents ADD COLUMN month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]')"),
};
