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

  it("is no day that work is only done for", () => {
    expect(limits("Bảo đảm an ninh trật tự dịp 30/4.")).toEqual([]);
    expect(limits("Trang trí khánh tiết phục vụ dịp 20/11.")).toEqual([]);
  });
});
