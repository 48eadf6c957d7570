import { describe, expect, it } from "vitest";
import { readIssued } from "#tests/support/read-text.ts";
import { issuerName, paperName } from "./paper-name.ts";

describe("a paper of an organ that names no body", () => {
  it.each([
    ["UBND HUYỆN ĐAK RI", "VĂN PHÒNG", "Văn phòng UBND huyện Đak Ri"],
    ["ỦY BAN MTTQ VIỆT NAM XÃ TÂN HƯNG", "BAN THƯỜNG TRỰC", "Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Hưng"],
    ["BCH ĐOÀN TỈNH LÂM HÀ", "BAN THƯỜNG VỤ", "Ban Thường vụ BCH Đoàn tỉnh Lâm Hà"],
    ["UBND TỈNH LÂM HÀ", "SỞ NỘI VỤ", "Sở Nội vụ"],
  ])("under %s is told with it", (above, issuer, name) => {
    expect(paperName(readIssued(above, issuer))).toBe(`Kế hoạch số 12/KH-VP ngày 08/9/2026 của ${name}`);
  });
});

describe("an issuer in running text", () => {
  it("is written as one, a committee also where the catalogue does not know the place", () => {
    expect(issuerName("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI")).toBe("Ủy ban nhân dân tỉnh Quảng Ngãi");
    expect(issuerName("UBND PHƯỜNG TÂN HƯNG LA")).toBe("UBND phường Tân Hưng La");
    expect(issuerName("TTYT HUYỆN HƯNG LA")).toBe("TTYT HUYỆN HƯNG LA");
  });
});
