import { describe, expect, it } from "vitest";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { otherIssuer } from "./other-issuer.ts";

let next = 0;
const text =
  "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n\nSố: 5/TB-UBND\n\nQuảng Ngãi, ngày 02 tháng 3 năm 2026\n\nTHÔNG BÁO\n\nVề lịch trực";
const { document } = readDocument(readPlainText(text, "x.txt"), () => `n${(next += 1)}`);
const own = { name: "UBND xã Bình Minh", unitName: "xã Bình Minh" };

describe("a paper of another unit at the gate", () => {
  it("is an error at the line that names who issues it", () => {
    const found = otherIssuer(document, "tỉnh Quảng Ngãi", own);
    expect(found).toMatchObject([{ severity: "error", path: "" }]);
    expect(found[0]?.message).toContain("thuộc tỉnh Quảng Ngãi, không phải UBND xã Bình Minh");
    const issuers = document.header.children.filter(({ role }) => role === "issuer").map(({ id }) => id);
    expect(issuers).toContain(found[0]?.at.node);
  });

  it("is none where only the subject speaks of another unit", () => {
    expect(otherIssuer(document, "xã Tân Hưng", own)).toEqual([]);
  });

  it("is none where the unit is the own one, or not known", () => {
    expect(otherIssuer(document, "Xã Bình Minh", own)).toEqual([]);
    expect(otherIssuer(document, undefined, own)).toEqual([]);
    expect(otherIssuer(document, "tỉnh Quảng Ngãi", { ...own, unitName: null })).toEqual([]);
  });
});
