import { describe, expect, it } from "vitest";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { checkDocument } from "#shared/rules/check.ts";
import type { Document } from "#shared/model/document.ts";
import { hasTrait } from "./traits.ts";

function paperOf(...head: readonly string[]): Document {
  const text = [...head, "KẾ HOẠCH", "Về tuyên truyền", "1. Các thôn tuyên truyền trước ngày 15/6/2026."].join("\n");
  let next = 0;
  return readDocument(readPlainText(text, "thử"), () => `n${(next += 1)}`).document;
}

describe("who is bound by NĐ 30/2020", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", true],
    ["HỘI ĐỒNG NHÂN DÂN XÃ AN BÌNH", true],
    ["ĐẢNG UỶ XÃ AN BÌNH", false],
    ["ĐẢNG ỦY XÃ AN BÌNH", false],
    ["ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH", false],
    ["HỘI NÔNG DÂN XÃ AN BÌNH", false],
  ])("%s: %s", (issuer, state) => {
    expect(hasTrait(paperOf(issuer, "Số: 12/KH", "An Bình, ngày 02 tháng 6 năm 2026"), "state-paper")).toBe(state);
  });

  it("is asked before a blank number is held against the decree", () => {
    const basisOf = (issuer: string): string | undefined =>
      checkDocument(paperOf(issuer, "Số: /KH-UB", "An Bình, ngày 02 tháng 6 năm 2026")).find(
        ({ ruleId }) => ruleId === "format/number-missing",
      )?.basis;
    expect(basisOf("ỦY BAN NHÂN DÂN XÃ AN BÌNH")).toMatch(/^NĐ 30/u);
    expect(basisOf("ĐẢNG UỶ XÃ AN BÌNH")).toBe("Thể thức văn bản của Đảng, đoàn thể");
  });
});
