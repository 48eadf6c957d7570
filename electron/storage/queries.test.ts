import { describe, expect, it } from "vitest";
import { appendAudit, auditQuery, listAudit } from "./audit.ts";
import { listDocuments, listQuery } from "./documents.ts";
import { cascadesQuery, decisionsQuery } from "./cascades.ts";
import { coveredQuery, listCovered, listPaths, runsQuery, unpack } from "./coverage.ts";
import {
  aboveQuery,
  belowQuery,
  decideLink,
  linksAbove,
  linksBelow,
  makeLink,
  pairQuery,
  restoreLink,
  suggestLink,
} from "./links.ts";
import { decidedQuery, outcomesQuery, readOutcome, writeOutcome } from "./outcomes.ts";
import { listProgress, recordProgress } from "./progress.ts";
import { pageQuery } from "./search.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { dueQuery, listTasks, listTasksDue, replaceTasks } from "./tasks.ts";
import { inLibrary, planSteps, storePlan, taskOf } from "#tests/support/library.ts";
import { grantWaiver, listWaivers, withdrawWaiver } from "./waivers.ts";
import { lastQuery } from "./register.ts";

describe("documents", () => {
  it("are listed by date, newest first, and filtered", () =>
    inLibrary((db) => {
      storePlan(db, "old", [], "2023-01-09");
      storePlan(db, "undated", []);
      storePlan(db, "new", [], "2026-02-01");
      expect(listDocuments(db, {}).map((row) => row.id)).toEqual(["new", "old", "undated"]);
      expect(listDocuments(db, { year: 2023, kind: "plan" }).map((row) => row.id)).toEqual(["old"]);
      expect(listDocuments(db, { kind: "report" })).toEqual([]);
      expect(listDocuments(db, { limit: 1, offset: 1 }).map((row) => row.id)).toEqual(["old"]);
    }));
});

describe("tasks", () => {
  it("replace the earlier ones and are found by their last day", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["một", "hai"]);
      const at = { node: "n1", start: 0, end: 1 };
      const due = (end: string) => ({
        raw: end,
        kind: "by-date" as const,
        operator: "before" as const,
        start: null,
        end,
        origin: "inline" as const,
        at,
      });
      replaceTasks(db, "a", [
        taskOf("n3", "ba", { deadline: due("2026-06-30") }),
        taskOf("n1", "một", { deadline: due("2026-06-01") }),
        taskOf("n2", "hai"),
      ]);
      expect(listTasks(db, "a").map((row) => row.id)).toEqual(["n3", "n1", "n2"]);
      expect(listTasksDue(db, "2026-06-01", "2026-06-30").map((row) => row.id)).toEqual(["n1", "n3"]);
      expect(listTasksDue(db, "2026-06-02", "2026-06-29")).toEqual([]);
    }));
});

describe("links", () => {
  const ends = { parentDocument: "up", parentTask: "n1", childDocument: "down", childTask: "n2" };

  it("are seen from both sides", () =>
    inLibrary((db) => {
      storePlan(db, "up", []);
      storePlan(db, "down", []);
      suggestLink(db, { ...ends, confidence: 0.8, why: "14/18 từ", parentText: "Đôn đốc" });
      expect(linksBelow(db, "up")).toEqual(linksAbove(db, "down"));
      expect(linksBelow(db, "up")).toMatchObject([
        { state: "suggested", confidence: 0.8, child_task: "n2", parent_text: "Đôn đốc" },
      ]);
      expect(linksBelow(db, "down")).toEqual([]);
    }));

  it("keep what a person decided when the program suggests them again", () =>
    inLibrary((db) => {
      storePlan(db, "up", []);
      storePlan(db, "down", []);
      expect(decideLink(db, ends, "confirmed", "Đôn đốc")).toBe(false);
      suggestLink(db, { ...ends, confidence: 0.4, why: "", parentText: "Đôn đốc" });
      suggestLink(db, { ...ends, confidence: 0.5, why: "", parentText: "Đôn đốc" });
      expect(linksBelow(db, "up")).toMatchObject([{ confidence: 0.5 }]);
      expect(decideLink(db, ends, "refused", "Đôn đốc")).toBe(true);
      suggestLink(db, { ...ends, confidence: 0.9, why: "", parentText: "Chữ mới" });
      expect(linksBelow(db, "up")).toMatchObject([{ state: "refused", confidence: 0.5, parent_text: "Đôn đốc" }]);
    }));
});

describe("what answers a superior paper", () => {
  const ends = { parentDocument: "up", parentTask: "n1", childDocument: "down", childTask: "n2" };

  it("is told by the links to tasks that are there, with what those tasks have", () =>
    inLibrary((db) => {
      storePlan(db, "up", ["một"]);
      storePlan(db, "down", ["một", "hai"]);
      makeLink(db, { ...ends, why: "", parentText: "một" }, "print");
      suggestLink(db, { ...ends, childTask: "n1", confidence: 0.5, why: "", parentText: "một" });
      suggestLink(db, { ...ends, childTask: "gone", confidence: 0.5, why: "", parentText: "một" });
      const [row] = listCovered(db, "up");
      if (row === undefined) throw new Error("nothing found");
      const links = unpack(row).toSorted((a, b) => (a.print ?? "").localeCompare(b.print ?? ""));
      expect([row.child, links]).toEqual([
        "down",
        [
          { task: "n1", has: 0, limit: null, print: null },
          { task: "n1", has: 0, limit: null, print: "print" },
        ],
      ]);
      expect(listPaths(db, "up", "down")).toEqual([
        { task: "n1", path: "n1" },
        { task: "n1", path: "n2" },
      ]);
      expect(listCovered(db, "up", ["up"])).toEqual([]);
      const before = linksBelow(db, "up").find((one) => one.child_task === "n2");
      decideLink(db, ends, "refused", "một");
      expect(unpack(listCovered(db, "up")[0] ?? row)).toHaveLength(1);
      restoreLink(db, ends, before);
      expect(unpack(listCovered(db, "up")[0] ?? row)).toHaveLength(2);
      restoreLink(db, ends, undefined);
      expect(linksBelow(db, "up").map((one) => one.child_task)).toEqual(["n1", "gone"]);
    }));

  it("is told by what was decided in the place of a link", () =>
    inLibrary((db) => {
      storePlan(db, "up", ["một"]);
      storePlan(db, "down", ["một"]);
      const key = { parentDocument: "up", childDocument: "down", parentTask: "n1" };
      const outcome = { kind: "forward" as const, reason: "", to: ["Tổ dân phố 1"], approver: "" };
      writeOutcome(db, key, { kind: "waive", reason: "Không có", approver: "Chủ tịch" });
      writeOutcome(db, key, outcome);
      expect(readOutcome(db, key)).toEqual(outcome);
      writeOutcome(db, key, null);
      expect(readOutcome(db, key)).toBeNull();
    }));
});

describe("settings", () => {
  it("keep any JSON under a name", () =>
    inLibrary((db) => {
      expect(readSetting(db, "office")).toBeUndefined();
      writeSetting(db, "office", { name: "UBND phường", units: ["Công an"] });
      writeSetting(db, "office", null);
      expect(readSetting(db, "office")).toBeNull();
      writeSetting(db, "office", undefined);
      expect(readSetting(db, "office")).toBeUndefined();
    }));
});

describe("waivers and progress", () => {
  it("keep one waiver in force and the withdrawn ones on record", () =>
    inLibrary((db) => {
      storePlan(db, "a", []);
      const waiver = { documentId: "a", subject: "n1", approver: "Chủ tịch UBND phường" };
      grantWaiver(db, { ...waiver, reason: "Thuộc cấp tỉnh" });
      grantWaiver(db, { ...waiver, reason: "Thuộc cấp trung ương" });
      expect(listWaivers(db, "a").map((row) => row.reason)).toEqual(["Thuộc cấp trung ương"]);
      withdrawWaiver(db, "a", "n1");
      expect(listWaivers(db, "a")).toEqual([]);
      expect(db.rows("SELECT count(*) AS n FROM waivers")).toEqual([{ n: 2 }]);
    }));

  it("keep the last word on a task per period", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["một"]);
      const progress = { document_id: "a", task_id: "n1", period: "2026-03", result: null };
      recordProgress(db, { ...progress, status: "doing" });
      recordProgress(db, { ...progress, status: "done" });
      recordProgress(db, { ...progress, period: "2026-04", status: "late" });
      expect(listProgress(db, "a", "2026-03").map((row) => row.status)).toEqual(["done"]);
    }));
});

describe("audit", () => {
  it("gives the trail of one subject in order", () =>
    inLibrary((db) => {
      appendAudit(db, { actor: "Văn thư", action: "register.take", subject: "a", detail: { number: 7 } });
      appendAudit(db, { actor: "", action: "document.store", subject: "b", detail: undefined });
      appendAudit(db, { actor: "", action: "document.version", subject: "a", detail: null });
      expect(listAudit(db, "a").map((entry) => [entry.action, entry.detail])).toEqual([
        ["register.take", { number: 7 }],
        ["document.version", null],
      ]);
    }));
});

describe("query plans", () => {
  it("use an index, and none reads a whole table or sorts what an index has in order", () =>
    inLibrary((db) => {
      const plans = {
        list: planSteps(db, listQuery(db, {})),
        byKind: planSteps(db, listQuery(db, { kind: "plan" })),
        byYear: planSteps(db, listQuery(db, { year: 2026 })),
        bySymbol: planSteps(db, listQuery(db, { symbol: "KH-UBND" }).clearOrderBy()),
        due: planSteps(db, dueQuery(db, "2026-01-01", "2026-12-31")),
        below: planSteps(db, belowQuery(db, "a").clearOrderBy()),
        above: planSteps(db, aboveQuery(db, "a").clearOrderBy()),
        pair: planSteps(db, pairQuery(db, "a", "b").clearOrderBy()),
        covered: planSteps(db, coveredQuery, "a"),
        outcomes: planSteps(db, outcomesQuery(db, "a")),
        decided: planSteps(db, decidedQuery(db, "a")),
        runs: planSteps(db, runsQuery(db, "a")),
        cascades: planSteps(db, cascadesQuery(db)),
        decisions: planSteps(db, decisionsQuery(db, "a")),
        audit: planSteps(db, auditQuery(db, "a")),
        lastNumber: planSteps(db, lastQuery(db, 2026, "plan")),
        search: planSteps(db, pageQuery, "folded : doc", "1", "1"),
      };
      expect(plans).toEqual({
        list: ["SCAN documents USING INDEX documents_by_date"],
        byKind: ["SEARCH documents USING INDEX documents_by_kind (kind=?)"],
        byYear: ["SEARCH documents USING INDEX documents_by_year (year=?)"],
        bySymbol: ["SEARCH documents USING INDEX documents_by_symbol (symbol=?)"],
        due: ["SEARCH tasks USING INDEX tasks_by_deadline (deadline_end>? AND deadline_end<?)"],
        below: [expect.stringMatching(/^SEARCH links USING INDEX .*\(parent_document=\?\)$/u)],
        above: ["SEARCH links USING INDEX links_by_child (child_document=?)"],
        pair: [expect.stringMatching(/^SEARCH links USING INDEX .*\(parent_document=\? AND child_document=\?\)$/u)],
        covered: [
          "SEARCH l USING COVERING INDEX links_by_pair (parent_document=?)",
          "SEARCH t USING COVERING INDEX tasks_has (document_id=? AND id=?)",
        ],
        outcomes: ["SEARCH outcomes USING PRIMARY KEY (parent_document=?)"],
        decided: ["SEARCH outcomes USING PRIMARY KEY (parent_document=?)"],
        runs: ["SEARCH link_runs USING PRIMARY KEY (parent_document=?)"],
        cascades: ["SCAN cascades USING INDEX cascades_by_change"],
        decisions: ["SEARCH cascade_decisions USING PRIMARY KEY (cascade_id=?)"],
        audit: ["SEARCH audit USING INDEX audit_by_subject (subject=?)"],
        lastNumber: ["SEARCH register USING PRIMARY KEY (year=? AND series=?)"],
        search: [expect.stringMatching(/^SCAN words VIRTUAL TABLE INDEX \d+:[^ ]*$/u)],
      });
    }));
});
