import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { hasPeriod } from "./period.ts";

const paper = (kind: string, symbol: string): ReturnType<typeof readText> =>
  readText(
    `Số: 12/${symbol}\n\nTân Hưng, ngày 08 tháng 9 năm 2026\n\n${kind}\n\nVề việc giới thiệu người ứng cử\n`,
    "1. Thời gian thực hiện: Từ ngày 17/10/2026 đến ngày 25/11/2026.\n",
    "2. Các thôn tổ chức hội nghị giới thiệu người ứng cử.",
  );

describe("one time for all work", () => {
  it("is set by a plan and by a guidance, not by a report", () => {
    expect(hasPeriod(paper("KẾ HOẠCH", "KH-MTTQ"))).toBe(true);
    expect(hasPeriod(paper("HƯỚNG DẪN", "HD-MTTQ"))).toBe(true);
    expect(hasPeriod(paper("BÁO CÁO", "BC-MTTQ"))).toBe(false);
  });
});
