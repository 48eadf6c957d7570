import { describe, expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";
import { review } from "./0080-review.ts";

const paper = "INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')";

describe("the step of the review", () => {
  it("keeps waivers made before as waivers for good", () =>
    atStep(40, (db) => {
      db.write(paper);
      db.write(
        "INSERT INTO waivers (document_id, subject, reason, approver, made_at) VALUES ('a', 'n1', 'x', 'y', 't')",
      );
      review.up(db);
      expect(db.rows("SELECT subject, until FROM waivers")).toEqual([{ subject: "n1", until: null }]);
    }));

  it("never changes a review, and wants a name on it", () =>
    atStep(80, (db) => {
      db.write(paper);
      const add = (id: string, reviewer: string) =>
        db.write(`INSERT INTO reviews VALUES ('${id}', 'a', 1, '${reviewer}', 'passed', '', '[]', 't')`);
      add("r", "Trần Văn A");
      expect(() => add("s", " ")).toThrow("CHECK");
      expect(() => db.write("UPDATE reviews SET note = 'x'")).toThrow("append-only");
      expect(() => db.write("DELETE FROM reviews")).toThrow("append-only");
    }));
});
