import { expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";

it("lets links, waivers and progress outlive the tasks they speak of, which are derived", () =>
  atStep(20, (db) => {
    db.write("PRAGMA foreign_keys = ON");
    db.write(
      `INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't'), ('b', 'plan', 1, 't')`,
    );
    db.write(`INSERT INTO links (parent_document, parent_task, child_document, child_task, state, confidence, why, parent_text, made_at)
      VALUES ('a', 'gone', 'b', 'gone', 'confirmed', 1, '', '', 't')`);
    db.write(
      `INSERT INTO waivers (document_id, subject, reason, approver, made_at) VALUES ('a', 'gone', 'x', 'y', 't')`,
    );
    db.write(`INSERT INTO progress VALUES ('a', 'gone', '2026-03', 'done', NULL, 't')`);
    expect(db.rows("SELECT count(*) AS n FROM links")).toEqual([{ n: 1 }]);
  }));

it("accepts only known states, sure numbers and waivers with a reason and an approver", () =>
  atStep(20, (db) => {
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    const link = (state: string, confidence: number) =>
      db.write(`INSERT INTO links (parent_document, parent_task, child_document, child_task, state, confidence, why, parent_text, made_at)
        VALUES ('a', '1', 'a', '2', '${state}', ${confidence}, '', '', 't')`);
    const waiver = (reason: string, approver: string) =>
      db.write(
        `INSERT INTO waivers (document_id, subject, reason, approver, made_at) VALUES ('a', '1', '${reason}', '${approver}', 't')`,
      );
    expect(() => link("perhaps", 1)).toThrow("CHECK");
    expect(() => link("suggested", 1.1)).toThrow("CHECK");
    expect(() => waiver(" ", "Chủ tịch")).toThrow("CHECK");
    expect(() => waiver("Không thuộc thẩm quyền", "")).toThrow("CHECK");
  }));
