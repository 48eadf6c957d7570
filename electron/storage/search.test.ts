import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateDocument } from "./documents.ts";
import { indexDocument } from "./search-index.ts";
import { searchWords } from "./search.ts";
import { replaceTasks } from "./tasks.ts";
import { inLibrary, storePlan, taskOf } from "#tests/support/library.ts";

describe("searchWords", () => {
  it("finds without accents, and puts the accents as typed first", () =>
    inLibrary((db) => {
      storePlan(db, "right", ["Thường xuyên ĐÔN ĐỐC các đơn vị"], "2020-01-01");
      storePlan(db, "other", ["Làm việc đơn độc"], "2026-01-01");
      expect(searchWords(db, "don doc").map((hit) => [hit.documentId, hit.exact])).toEqual([
        ["other", false],
        ["right", false],
      ]);
      expect(searchWords(db, "đôn đốc").map((hit) => [hit.documentId, hit.exact])).toEqual([
        ["right", true],
        ["other", false],
      ]);
      expect(searchWords(db, "Đôn đốc".normalize("NFD"))[0]?.documentId).toBe("right");
    }));

  it("takes the accents of half a query seriously and leaves the other half open", () =>
    inLibrary((db) => {
      storePlan(db, "right", ["đôn đốc"], "2020-01-01");
      storePlan(db, "other", ["đơn độc"], "2026-01-01");
      expect(searchWords(db, "đôn doc").map((hit) => hit.documentId)).toEqual(["right", "other"]);
    }));

  it("puts words that stand together before words that stand apart, then the latest paper first", () =>
    inLibrary((db) => {
      storePlan(db, "apart", ["chủ động và trì hoãn"], "2026-01-01");
      storePlan(db, "old", ["chủ trì"], "2020-01-01");
      storePlan(db, "new", ["đơn vị chủ trì"], "2021-01-01");
      expect(searchWords(db, "chủ trì").map((hit) => hit.documentId)).toEqual(["new", "old", "apart"]);
      expect(searchWords(db, "chu tri").map((hit) => hit.documentId)).toEqual(["new", "old", "apart"]);
    }));

  it("gives the points of one paper in reading order", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["rà soát một", "rà soát hai", "rà soát ba"]);
      expect(searchWords(db, "rà soát").map((hit) => hit.taskId)).toEqual(["n1", "n2", "n3"]);
      expect(searchWords(db, "rà soát", { limit: 2 })).toHaveLength(2);
    }));

  it("finds numbers and symbols, and what stands in quotes only together", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["Thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023", "Năm 05 đợt, TTg và CT"]);
      expect(searchWords(db, "05/ct-ttg").map((hit) => hit.taskId)).toEqual(["n1"]);
      expect(searchWords(db, `"thị thực"`)).toEqual([]);
      expect(searchWords(db, "thị thực")).toHaveLength(1);
    }));

  it("finds a word while it is being typed", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["Chuyển đổi số"]);
      expect(searchWords(db, "chuyể", { whileTyping: true })).toHaveLength(1);
      expect(searchWords(db, "chuyen doi s", { whileTyping: true })).toHaveLength(1);
      expect(searchWords(db, "chuyể")).toEqual([]);
    }));

  it("gives nothing for nothing", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["Chuyển đổi số"]);
      const empty = ["", "   ", `"`, `""`, "*", "- ( ) ^ : +"];
      expect(empty.flatMap((typed) => searchWords(db, typed))).toEqual([]);
    }));

  it("never takes a word for an operator and never fails", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["and or not near exact folded"]);
      expect(searchWords(db, "AND OR NOT NEAR exact folded")).toHaveLength(1);
      const signs = fc.string({
        unit: fc.constantFrom(..."\"'*^:()-+{}AND OR NOT NEAR(a,2) exact đĐôn\u0301\u0000\\%_;", "😀", "İ", "ß"),
      });
      fc.assert(
        fc.property(signs, fc.boolean(), (typed, whileTyping) => {
          for (const hit of searchWords(db, typed, { whileTyping })) {
            for (const range of hit.snippet.ranges) expect(range.end).toBeLessThanOrEqual(hit.snippet.text.length);
          }
        }),
        { numRuns: 300 },
      );
    }));

  it("goes on past the first page of the index", () =>
    inLibrary((db) => {
      storePlan(
        db,
        "a",
        Array.from({ length: 200 }, (_, i) => `Nhiệm vụ số ${i}`),
      );
      const hits = searchWords(db, "nhiệm vụ", { limit: 500 });
      expect(new Set(hits.map((hit) => hit.taskId)).size).toBe(200);
    }));
});

describe("the index", () => {
  it("forgets the words of an earlier state and follows the date", () =>
    inLibrary((db) => {
      storePlan(db, "a", ["rà soát"], "2026-01-01");
      storePlan(db, "b", ["rà soát"], "2025-01-01");
      replaceTasks(db, "a", [
        taskOf("n1", "rà soát", {
          lead: [{ value: "Trạm y tế", raw: "", origin: "heading", at: { node: "h", start: 0, end: 0 } }],
        }),
      ]);
      updateDocument(db, "a", { date: "2020-01-01" });
      indexDocument(db, "a");
      expect(searchWords(db, "rà soát").map((hit) => hit.documentId)).toEqual(["b", "a"]);
      expect(searchWords(db, "trạm y tế rà soát").map((hit) => hit.taskId)).toEqual(["n1"]);
      replaceTasks(db, "a", []);
      indexDocument(db, "a");
      expect(searchWords(db, "trạm y tế")).toEqual([]);
      expect(searchWords(db, "rà soát").map((hit) => hit.taskId)).toEqual(["n1", null]);
    }));
});
