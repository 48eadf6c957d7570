import { describe, expect, it } from "vitest";
import { superiorsFirst } from "./paper-order.ts";

const papers = [
  { id: "own draft", number: null, issuer: "ỦY BAN NHÂN DÂN XÃ BÌNH MINH" },
  { id: "own", number: "3", issuer: "UBND xã Bình Minh" },
  { id: "unknown", number: null, issuer: null },
  { id: "first", number: "12", issuer: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" },
  { id: "second", number: "05", issuer: "THỦ TƯỚNG CHÍNH PHỦ" },
];
const order = (office: string | null): string[] => superiorsFirst(papers, office).map(({ id }) => id);

describe("superiorsFirst", () => {
  it("puts drafts and the office's own papers last, and leaves the others as they are", () => {
    expect(order("UBND xã Bình Minh")).toEqual(["first", "second", "unknown", "own", "own draft"]);
  });

  it("goes by the number alone where the office has not been named", () => {
    expect(order(null)).toEqual(["own", "first", "second", "own draft", "unknown"]);
  });
});
