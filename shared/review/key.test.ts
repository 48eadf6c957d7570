import { describe, expect, it } from "vitest";
import type { Finding } from "#shared/model/finding.ts";
import { everywhereKey, findingKey, readFindingKey, subjectsOfKey, waiverSubjects, withoutWaived } from "./key.ts";

const finding: Finding = {
  ruleId: "task/missing-lead",
  severity: "error",
  message: "Nhiệm vụ III.2.a chưa có đơn vị chủ trì.",
  basis: "Thông lệ",
  at: { node: "n7", start: 0, end: 4 },
  line: 12,
  quote: "Rà soát | “thủ tục”",
  path: "III.2.a",
};

describe("the key of a finding", () => {
  it("outlives a new number of its place and other words before it", () => {
    const moved = { ...finding, message: finding.message.replace("III.2.a", "III.2.b"), path: "III.2.b", line: 14 };
    expect(findingKey(moved)).toBe(findingKey(finding));
  });

  it("is another one for another sentence at the same place", () => {
    const other = { ...finding, message: "Nhiệm vụ III.2.a có 2 đơn vị chủ trì." };
    expect(findingKey(other)).not.toBe(findingKey(finding));
  });

  it("says of what it is, whatever signs the words hold", () => {
    expect(readFindingKey(findingKey(finding))).toEqual({
      ruleId: "task/missing-lead",
      message: "Nhiệm vụ … chưa có đơn vị chủ trì.",
    });
    expect(readFindingKey("n7")).toBeNull();
  });
});

describe("a waiver", () => {
  const elsewhere: Finding = { ...finding, at: { ...finding.at, node: "n9" } };
  const ofAnother = { ...finding, message: "Nhiệm vụ III.2.a có 2 đơn vị chủ trì." };
  const all = [finding, elsewhere, ofAnother];

  it("covers its own place and sentence alone", () => {
    expect(withoutWaived(all, new Set([findingKey(finding)]))).toEqual([elsewhere, ofAnother]);
  });

  it("covers the same words everywhere where it was granted so", () => {
    const otherWords = { ...elsewhere, quote: "Chủ trì" };
    const otherRule = { ...elsewhere, ruleId: "task/several-leads" };
    const waived = new Set([everywhereKey(finding)]);
    expect(withoutWaived([...all, otherWords, otherRule], waived)).toEqual([otherWords, otherRule]);
  });

  it("granted without the sentence, as older libraries have it, covers its place", () => {
    const older = JSON.stringify([finding.ruleId, "n7", finding.quote]);
    expect(withoutWaived(all, new Set([older]))).toEqual([elsewhere]);
  });

  it("is found by the finding's key as by the finding", () => {
    expect(subjectsOfKey(findingKey(finding))).toEqual(waiverSubjects(finding));
    expect(subjectsOfKey("n7")).toEqual(["n7"]);
  });
});
