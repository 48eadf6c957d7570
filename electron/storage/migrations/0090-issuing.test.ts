import { expect, it } from "vitest";
import { atStep } from "#tests/support/library.ts";

const entry = `INSERT INTO register (year, series, number, symbol, date, taken_at, state, reason)`;

it("keeps every number for good, and says why one was left open or cancelled", () =>
  atStep(90, (db) => {
    db.write(`${entry} VALUES (2026, 'plan', 1, 'KH-UBND', '2026-01-02', 't', 'issued', NULL)`);
    expect(() => db.write(`${entry} VALUES (2026, 'plan', 2, 'KH-UBND', '2026-01-02', 't', 'reserved', ' ')`)).toThrow(
      "CHECK",
    );
    expect(() => db.write("UPDATE register SET state = 'cancelled' WHERE number = 1")).toThrow("CHECK");
    expect(() => db.write("DELETE FROM register")).toThrow("stays in the register");
    db.write("UPDATE register SET state = 'cancelled', reason = 'trùng nội dung' WHERE number = 1");
    expect(() => db.write("UPDATE register SET state = 'issued' WHERE number = 1")).toThrow("stays cancelled");
  }));

it("never changes an issued paper or its files", () =>
  atStep(90, (db) => {
    db.write("PRAGMA foreign_keys = ON");
    db.write(`INSERT INTO documents (id, kind, current_version, created_at) VALUES ('a', 'plan', 1, 't')`);
    const issue = `INSERT INTO issues (id, document_id, version, year, series, number, symbol, date, kind_name, subject, authority,
      title, signer, recipients, kept_by, findings, measures, issued_at, issued_by)
      VALUES ('i', 'a', 1, 2026, 'plan', 1, 'KH-UBND', '2026-01-02', '', '', '', '', '', '', '', '', '', 't', 'Văn thư')`;
    expect(() => db.write(issue)).toThrow("FOREIGN KEY");
    db.write(`${entry} VALUES (2026, 'plan', 1, 'KH-UBND', '2026-01-02', 't', 'issued', NULL)`);
    db.write(issue);
    db.write(`INSERT INTO issue_files VALUES ('i', 'pdf', 'a.pdf', '${"0".repeat(64)}', 1, x'00')`);
    expect(() => db.write(`INSERT INTO issue_files VALUES ('i', 'txt', 'a', '${"0".repeat(64)}', 1, x'00')`)).toThrow(
      "CHECK",
    );
    expect(() => db.write("UPDATE issues SET date = '2026-01-03'")).toThrow("stays as it is");
    expect(() => db.write("DELETE FROM issues")).toThrow("stays");
    expect(() => db.write("UPDATE issue_files SET name = 'b.pdf'")).toThrow("stays as it is");
    expect(() => db.write("DELETE FROM issue_files")).toThrow("stays");
  }));
