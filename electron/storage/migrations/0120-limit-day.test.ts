import { expect, it } from "vitest";
import { unpack } from "#electron/storage/coverage.ts";
import { migrate } from "#electron/storage/migrate.ts";
import { atStep } from "#tests/support/library.ts";

it("keeps the tasks there are, of whose limits nothing is known yet", () =>
  atStep(110, (db) => {
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    db.write(`INSERT INTO tasks (document_id, id, place, node, path, form, nature, text, lead, coordinate, implement, deadline_end)
      VALUES ('a', '1', 0, 'n', '1', 'bullet', 'specific', 't', '[]', '[]', '[]', '2026-05-31')`);
    migrate(db, 120);
    expect(db.rows("SELECT id, limit_day FROM tasks")).toEqual([{ id: "1", limit_day: null }]);
  }));

it("comes back from a packed row beside the mark of its link", () => {
  const packed = ["n1\u001f72026-05-31-", "n2\u001f30000-00-00print"].join("\u001e");
  expect(unpack({ child: "c", packed })).toEqual([
    { task: "n1", has: 7, limit: "2026-05-31", print: null },
    { task: "n2", has: 3, limit: null, print: "print" },
  ]);
});
