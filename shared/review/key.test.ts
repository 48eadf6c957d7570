import { describe, expect, it } from "vitest";
import type { Finding } from "#shared/model/finding.ts";
import { findingKey, placeKey, readFindingKey } from "./key.ts";

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
    expect(placeKey(other)).toBe(placeKey(finding));
  });

  it("says of what it is, whatever signs the words hold", () => {
    expect(readFindingKey(findingKey(finding))).toEqual({
      ruleId: "task/missing-lead",
      message: "Nhiệm vụ … chưa có đơn vị chủ trì.",
    });
    expect(readFindingKey("n7")).toBeNull();
  });
});
