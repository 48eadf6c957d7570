import { expect, it } from "vitest";
import { migrate } from "#electron/storage/migrate.ts";
import { readTaskDecisions } from "#electron/storage/readings.ts";
import { atStep } from "#tests/support/library.ts";

const paper = `INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`;

it("keeps what was decided about tasks before", () =>
  atStep(90, (db) => {
    db.write(paper);
    db.write(`INSERT INTO task_decisions VALUES ('a', 'n1', 0, 't')`);
    migrate(db, 100);
    expect([...readTaskDecisions(db, "a")]).toEqual([["n1", { isTask: false }]]);
  }));

it("accepts each known field of a task once, of a paper that is there", () =>
  atStep(100, (db) => {
    db.write("PRAGMA foreign_keys = ON");
    db.write(paper);
    const field = (document: string, name: string) =>
      db.write(`INSERT INTO task_fields VALUES ('${document}', 'n1', '${name}', 'Công an xã', 'w', 't')`);
    field("a", "lead");
    expect(() => field("a", "lead")).toThrow("UNIQUE");
    expect(() => field("a", "product")).toThrow("CHECK");
    expect(() => field("b", "lead")).toThrow("FOREIGN KEY");
  }));
