import { expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";

it("keeps one working copy and one holder for each paper that exists", () =>
  atStep(50, (db) => {
    db.write("PRAGMA foreign_keys = ON");
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    const hold = (id: string): void =>
      db.write(
        `INSERT INTO locks (document_id, program, client, host, pid, seen_at) VALUES (?, 'p', 'c', 'h', 1, 1)`,
        id,
      );
    const work = (id: string): void =>
      db.write(`INSERT INTO working (document_id, tree, base_version, saved_at) VALUES (?, '{}', 1, 't')`, id);
    hold("a");
    work("a");
    expect(() => hold("a")).toThrow("constraint failed");
    expect(() => work("a")).toThrow("constraint failed");
    expect(() => hold("b")).toThrow("constraint failed");
    expect(() => work("b")).toThrow("constraint failed");
  }));
