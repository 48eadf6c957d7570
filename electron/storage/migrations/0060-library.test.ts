import { expect, it } from "vitest";
import { migrate } from "#electron/storage/migrate.ts";
import { atStep } from "#tests/support/library.ts";

it("keeps the papers of before, none of them removed or to be looked at", () =>
  atStep(40, (db) => {
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    migrate(db, 60);
    expect(db.rows("SELECT id, paper_key, removed_at FROM documents")).toEqual([
      { id: "a", paper_key: null, removed_at: null },
    ]);
    expect(db.rows("SELECT * FROM readings")).toEqual([]);
  }));

it("accepts only doubts that are JSON, decisions of yes or no and known relations", () =>
  atStep(60, (db) => {
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    expect(() => db.write(`INSERT INTO readings VALUES ('a', '[', NULL)`)).toThrow("CHECK");
    expect(() => db.write(`INSERT INTO task_decisions VALUES ('a', 'n1', 2, 't')`)).toThrow("CHECK");
    expect(() =>
      db.write(`INSERT INTO citations VALUES ('a', 0, 'likes', 'n1', 0, 1, 'x', '1/KH', NULL, NULL)`),
    ).toThrow("CHECK");
  }));
