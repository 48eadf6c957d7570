import { expect, it } from "vitest";
import { migrate } from "#electron/storage/migrate.ts";
import { atStep } from "#tests/support/library.ts";

function twoPapers(db: Parameters<Parameters<typeof atStep>[1]>[0]): void {
  db.write("PRAGMA foreign_keys = ON");
  db.write(
    `INSERT INTO documents (id, kind, current_version, created_at) VALUES ('up', 'directive', 1, 't'), ('down', 'plan', 1, 't')`,
  );
}

it("takes nothing that is left out without a reason, a receiver or an approver", () =>
  atStep(70, (db) => {
    twoPapers(db);
    const outcome = (task: string, kind: string, reason: string, receivers: string, approver: string) =>
      db.write(
        `INSERT INTO outcomes VALUES ('up', 'down', '${task}', '${kind}', '${reason}', '${receivers}', '${approver}', 't')`,
      );
    expect(() => outcome("1", "waive", " ", "[]", "Chủ tịch")).toThrow("CHECK");
    expect(() => outcome("1", "waive", "Không có", "[]", "")).toThrow("CHECK");
    expect(() => outcome("1", "forward", "", "[]", "")).toThrow("CHECK");
    expect(() => outcome("1", "perhaps", "x", "[]", "y")).toThrow("CHECK");
    outcome("1", "waive", "Không có cơ sở lưu trú", "[]", "Chủ tịch");
    outcome("2", "forward", "", '["Tổ dân phố"]', "");
    expect(db.rows("SELECT count(*) AS n FROM outcomes")).toEqual([{ n: 2 }]);
  }));

it("drops a cascade with all its decisions and nothing else", () =>
  atStep(70, (db) => {
    twoPapers(db);
    db.write(`INSERT INTO cascades VALUES ('c', '{}', NULL, 5, NULL, 't', 't')`);
    db.write(`INSERT INTO cascade_superiors VALUES ('c', 0, 'up')`);
    db.write(`INSERT INTO cascade_decisions VALUES ('c', 'up', '1', '{}', 'p', 't')`);
    db.write(`DELETE FROM cascades WHERE id = 'c'`);
    expect(db.rows("SELECT count(*) AS n FROM cascade_decisions")).toEqual([{ n: 0 }]);
    expect(db.rows("SELECT count(*) AS n FROM documents")).toEqual([{ n: 2 }]);
  }));

it("notes which fields the tasks have that were there before", () =>
  atStep(40, (db) => {
    twoPapers(db);
    const task = (id: string, lead: string, coordinate: string, kind: string) =>
      db.write(`INSERT INTO tasks (document_id, id, place, node, path, form, nature, text, lead, coordinate, implement, deadline_kind)
        VALUES ('up', '${id}', 0, 'n', '1', 'bullet', 'specific', 't', '${lead}', '${coordinate}', '[]', ${kind})`);
    task("all", '["Công an"]', '["Văn phòng"]', "'by-date'");
    task("lead", '["Công an"]', "[]", "'unknown'");
    task("none", "[]", "[]", "NULL");
    migrate(db, 70);
    expect(db.rows("SELECT id, has FROM tasks ORDER BY id")).toEqual([
      { id: "all", has: 7 },
      { id: "lead", has: 1 },
      { id: "none", has: 0 },
    ]);
  }));
