import { describe, expect, it } from "vitest";
import { inLibrary, planSteps, storePlan } from "#tests/support/library.ts";
import { commentsQuery, insertComment, listComments, resolveComment } from "./comments.ts";
import { insertReview, listReviews, listSignoffs, listSuperiors } from "./reviews.ts";
import { replaceSignoffs, replaceSuperiors, reviewsQuery } from "./reviews.ts";
import { allWaivers, allWaiversQuery, grantWaiver, listWaivers } from "./waivers.ts";

const comment = {
  id: "c",
  document_id: "a",
  reply_to: null,
  sent_back: 0,
  node: "n1",
  from_at: 0,
  to_at: 3,
  quote: "một",
  task_id: null,
  finding: null,
  version: 1,
  author: "Lê Thị B",
  text: "Cần ghi rõ đơn vị.",
} as const;

describe("what a review keeps", () => {
  it("has comments with their answers, resolved and opened again", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["một"]);
      insertComment(db, comment);
      insertComment(db, { ...comment, id: "d", reply_to: "c", text: "Đã ghi." });
      resolveComment(db, "c", "Lê Thị B");
      expect(listComments(db, "a").map((row) => [row.id, row.resolved_by])).toEqual([
        ["c", "Lê Thị B"],
        ["d", null],
      ]);
      resolveComment(db, "c", null);
      expect(listComments(db, "a")[0]?.resolved_at).toBeNull();
    }));

  it("keeps withdrawn waivers on record with their last day", () =>
    inLibrary((db) => {
      storePlan(db, "a", []);
      grantWaiver(db, { documentId: "a", subject: "x", reason: "một", approver: "A", until: "2026-12-31" });
      grantWaiver(db, { documentId: "a", subject: "x", reason: "hai", approver: "A" });
      expect(listWaivers(db, "a").map((row) => [row.reason, row.until])).toEqual([["hai", null]]);
      expect(allWaivers(db, "a").map((row) => [row.reason, row.until, row.withdrawn_at === null])).toEqual([
        ["một", "2026-12-31", false],
        ["hai", null, true],
      ]);
    }));

  it("has reviews, sign-offs and superior papers in their order", () =>
    inLibrary((db) => {
      for (const id of ["a", "b", "c"]) storePlan(db, id, []);
      insertReview(db, {
        id: "r",
        document_id: "a",
        version: 1,
        reviewer: "A",
        verdict: "passed",
        note: "",
        findings: "[]",
      });
      expect(listReviews(db, "a")).toMatchObject([{ id: "r", version: 1 }]);
      const waiting = { state: "waiting", version: null, note: "", decided_at: null } as const;
      replaceSignoffs(db, "a", [{ id: "1", place: 0, name: "Z", role: "", ...waiting }]);
      replaceSignoffs(db, "a", [
        { id: "2", place: 1, name: "Y", role: "", ...waiting },
        { id: "1", place: 0, name: "Z", role: "", ...waiting },
      ]);
      expect(listSignoffs(db, "a").map((row) => row.name)).toEqual(["Z", "Y"]);
      replaceSuperiors(db, "a", ["c", "b"]);
      expect(listSuperiors(db, "a")).toEqual(["c", "b"]);
      replaceSuperiors(db, "a", []);
      expect(listSuperiors(db, "a")).toEqual([]);
    }));

  it("is found by its indexes", () =>
    inLibrary((db) => {
      expect(planSteps(db, commentsQuery(db, "a")).join("\n")).toContain("USING INDEX comments_by_document");
      expect(planSteps(db, reviewsQuery(db, "a")).join("\n")).toContain("USING INDEX reviews_by_document");
      expect(planSteps(db, allWaiversQuery(db, "a")).join("\n")).toContain("USING INDEX waivers_by_document");
    }));
});
