import { describe, expect, it } from "vitest";
import { findDeadlines } from "./find.ts";

const limits = (sentence: string) =>
  findDeadlines(sentence, { issued: "2026-02-10", year: 2026 }).map(({ raw, end, kind }) => `${raw}: ${end ?? kind}`);

describe("a limit at the end of a point", () => {
  it.each([
    ["Tổ chức hội thi tiểu phẩm dịp 20/11.", ["dịp 20/11: 2026-11-20"]],
    ["Mua sắm trang thiết bị - quý III/2026.", ["quý III/2026: 2026-09-30"]],
    ["Sơ kết vào năm 2027, báo cáo UBND tỉnh.", ["vào năm 2027: 2027-12-31"]],
    ["Tập hợp số liệu báo cáo hằng ngày trước 14h00.", ["hằng ngày: periodic"]],
  ])("is found in %j", (sentence, found) => {
    expect(limits(sentence)).toEqual(found);
  });

  it.each([
    [
      "Xây dựng tiêu chí, trình Ủy ban nhân dân tỉnh trong quý II năm 2026 theo hướng đã được thống nhất.",
      "2026-06-30",
    ],
    [
      "Rà soát các chợ; báo cáo kết quả rà soát tới Sở Tài chính (chợ loại 1) và Sở Công Thương (chợ khác) trong quý III năm 2026 để tổng hợp.",
      "2026-09-30",
    ],
  ])("stands right behind what is handed in, whatever follows: %j", (sentence, end) => {
    expect(findDeadlines(sentence, { issued: "2026-02-10" }).map((limit) => limit.end)).toEqual([end]);
  });

  it("is none where something is only spent in that time", () => {
    expect(limits("Phân bổ vốn được giao trong quý II năm 2026 theo hướng tập trung.")).toEqual([]);
  });

  it("is no day that work is only done for", () => {
    expect(limits("Bảo đảm an ninh trật tự dịp 30/4.")).toEqual([]);
    expect(limits("Trang trí khánh tiết phục vụ dịp 20/11.")).toEqual([]);
  });
});
