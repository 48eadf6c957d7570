import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPoints } from "#tests/support/read-text.ts";
import { underWork, workOver } from "./listed.ts";

/** What the tasks of a plan stand under, by their own words. */
function worksOver(lines: readonly string[]): Map<string, string | null> {
  const document = readPoints("I. TỔ CHỨC THỰC HIỆN", ...lines);
  return new Map(tasksOf(document).map((task) => [task.text, workOver(task, document)]));
}

describe("things listed under a work", () => {
  it("borrow the work, and points that say themselves what is done do not", () => {
    const works = worksOver([
      "1. Sở Tài chính",
      "a) Tham mưu UBND tỉnh trình HĐND tỉnh quyết định:",
      "- Phương án hỗ trợ làng nghề làm du lịch.",
      "- Cơ chế, chính sách khuyến khích đầu tư bến thuyền.",
      "b) Tổ chức thực hiện các nội dung sau:",
      "- Lập dự toán kinh phí quảng bá hằng năm.",
    ]);
    expect(works.get("Phương án hỗ trợ làng nghề làm du lịch.")).toBe("Tham mưu UBND tỉnh trình HĐND tỉnh quyết định");
    expect(works.get("Cơ chế, chính sách khuyến khích đầu tư bến thuyền.")).toMatch(/quyết định$/u);
    expect(works.get("Lập dự toán kinh phí quảng bá hằng năm.")).toBeNull();
  });

  it("borrow nothing of a title that says no work", () => {
    const works = worksOver(["1. Sở Tài chính:", "- Phương án hỗ trợ làng nghề được rà soát hằng năm."]);
    expect([...works.values()]).toEqual([null]);
  });

  it("are joined by a colon", () => {
    expect(underWork("Mức hỗ trợ.", "Trình HĐND xã quyết định.")).toBe("Trình HĐND xã quyết định: Mức hỗ trợ.");
  });
});
