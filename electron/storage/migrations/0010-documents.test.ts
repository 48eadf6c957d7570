import { expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";

it("keeps versions and the audit trail from being changed, removed or replaced", () =>
  atStep(10, (db) => {
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    db.write(`INSERT INTO versions (document_id, n, tree, made_at) VALUES ('a', 1, '{}', 't')`);
    db.write(`INSERT INTO audit (at, actor, action, subject, detail) VALUES ('t', '', 'x', 'a', 'null')`);
    const attempts = [
      "UPDATE versions SET tree = '[]'",
      "DELETE FROM versions",
      "INSERT OR REPLACE INTO versions (id, document_id, n, tree, made_at) VALUES (1, 'a', 1, '[]', 't')",
      "INSERT OR REPLACE INTO versions (document_id, n, tree, made_at) VALUES ('a', 1, '[]', 't')",
      "UPDATE audit SET actor = 'z'",
      "DELETE FROM audit WHERE id = 1",
      "INSERT OR REPLACE INTO audit (id, at, actor, action, subject, detail) VALUES (1, 't', 'z', 'x', 'a', 'null')",
    ];
    for (const attempt of attempts) expect(() => db.write(attempt)).toThrow("append-only");
    expect(db.rows("SELECT tree FROM versions")).toEqual([{ tree: "{}" }]);
    expect(db.rows("SELECT actor FROM audit")).toEqual([{ actor: "" }]);
  }));

it("accepts no version of an unknown document and no tree that is not JSON", () =>
  atStep(10, (db) => {
    db.write("PRAGMA foreign_keys = ON");
    const version = (tree: string) =>
      `INSERT INTO versions (document_id, n, tree, made_at) VALUES ('a', 1, '${tree}', 't')`;
    expect(() => db.write(version("{}"))).toThrow("FOREIGN KEY");
    expect(() => db.write(version("{"))).toThrow("CHECK");
  }));
