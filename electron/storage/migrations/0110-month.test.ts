import { expect, it } from "vitest";
import { migrate } from "#electron/storage/migrate.ts";
import { atStep } from "#tests/support/library.ts";

it("keeps the papers there are, and of a month nothing but a month", () =>
  atStep(90, (db) => {
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    migrate(db, 110);
    expect(db.rows("SELECT id, month FROM documents")).toEqual([{ id: "a", month: null }]);
    db.write("UPDATE documents SET month = '2023-04'");
    expect(() => db.write("UPDATE documents SET month = '4/2023'")).toThrow("CHECK");
  }));
