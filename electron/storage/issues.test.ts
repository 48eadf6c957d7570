import { describe, expect, it } from "vitest";
import type { Library } from "./open.ts";
import {
  insertIssue,
  issuesOf,
  issuesOfQuery,
  issuesOfYear,
  issuesOfYearQuery,
  keptFormats,
  keptFormatsQuery,
  listIssueFiles,
  readIssueFile,
} from "./issues.ts";
import {
  cancelNumber,
  enterNumber,
  lastNumber,
  listRegister,
  listYear,
  registerYears,
  reserveNumber,
  yearQuery,
} from "./register.ts";
import { inLibrary, planSteps, storePlan } from "#tests/support/library.ts";

const request = { date: "2026-03-02", series: "plan", symbol: "KH-UBND", documentId: null };

function issue(db: Library, id: string, number: number): void {
  enterNumber(db, { ...request, number, documentId: "a" });
  const row = {
    id,
    document_id: "a",
    version: 1,
    year: 2026,
    series: "plan",
    number,
    symbol: "KH-UBND",
    date: "2026-03-02",
    kind_name: "Kế hoạch",
    subject: "Chuyển đổi số",
    authority: "[]",
    title: "CHỦ TỊCH",
    signer: "Lê B",
    recipients: "[]",
    kept_by: "VT",
    copies: null,
    findings: "[]",
    measures: "[]",
    issued_at: db.now(),
    issued_by: "Văn thư",
  };
  const bytes = new Uint8Array([1, 2, 3]);
  const file = { issue_id: id, format: "pdf" as const, name: "a.pdf", sha256: "0".repeat(64), size: 3, bytes };
  insertIssue(db, row, [file]);
}

describe("numbers left open and cancelled", () => {
  it("may still be given out, once", () =>
    inLibrary((db) => {
      reserveNumber(db, { ...request, number: 1, reason: "để dành", who: "Văn thư" });
      expect(lastNumber(db, 2026, "plan")).toBe(1);
      expect(() => reserveNumber(db, { ...request, number: 1, reason: "lần nữa" })).toThrow("đã được cấp");
      enterNumber(db, { ...request, number: 1, reason: "dùng số để dành", who: "Văn thư" });
      expect(listRegister(db, 2026, "plan")).toMatchObject([{ number: 1, state: "issued", reason: "dùng số để dành" }]);
      expect(() => enterNumber(db, { ...request, number: 1 })).toThrow("đã được cấp");
    }));

  it("are never given out again once they were cancelled", () =>
    inLibrary((db) => {
      enterNumber(db, { ...request, number: 1 });
      const key = { year: 2026, series: "plan", number: 1 };
      expect(cancelNumber(db, key, "ban hành nhầm", "Văn thư")).toBe(true);
      expect(cancelNumber(db, key, "lần nữa", "Văn thư")).toBe(false);
      expect(() => enterNumber(db, { ...request, number: 1 })).toThrow("đã được cấp");
      expect(lastNumber(db, 2026, "plan")).toBe(1);
      expect(listYear(db, 2026)).toMatchObject([{ state: "cancelled", reason: "ban hành nhầm", who: "Văn thư" }]);
    }));

  it("are listed by year", () =>
    inLibrary((db) => {
      enterNumber(db, { ...request, number: 1 });
      enterNumber(db, { ...request, date: "2027-01-04", number: 1 });
      expect(registerYears(db)).toEqual([2027, 2026]);
      expect(planSteps(db, yearQuery(db, 2026)).join()).toMatch(/SEARCH register USING PRIMARY KEY \(year=\?\)/u);
    }));
});

describe("issued papers", () => {
  it("come back with their files and what became of their number", () =>
    inLibrary((db) => {
      storePlan(db, "a", []);
      issue(db, "one", 1);
      issue(db, "two", 2);
      cancelNumber(db, { year: 2026, series: "plan", number: 1 }, "ban hành nhầm", "Văn thư");
      expect(issuesOf(db, "a").map(({ id, state }) => [id, state])).toEqual([
        ["one", "cancelled"],
        ["two", "issued"],
      ]);
      expect(issuesOfYear(db, 2026).map(({ number }) => number)).toEqual([1, 2]);
      expect(listIssueFiles(db, "one")).toMatchObject([{ format: "pdf", name: "a.pdf", size: 3 }]);
      expect([...keptFormats(db, 2026)]).toEqual([
        ["one", ["pdf"]],
        ["two", ["pdf"]],
      ]);
      expect([...(readIssueFile(db, "one", "pdf")?.bytes ?? [])]).toEqual([1, 2, 3]);
      expect(readIssueFile(db, "one", "docx")).toBeUndefined();
    }));

  it("are found by an index", () =>
    inLibrary((db) => {
      expect(planSteps(db, issuesOfQuery(db, "a")).join()).toContain("issues_by_document");
      expect(planSteps(db, issuesOfYearQuery(db, 2026)).join()).not.toMatch(/SCAN issues(?! USING INDEX)/u);
      expect(planSteps(db, keptFormatsQuery(db, 2026)).join()).not.toMatch(/SCAN \w+(?! USING)/u);
    }));
});
