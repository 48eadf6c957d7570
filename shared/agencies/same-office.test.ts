import { describe, expect, it } from "vitest";
import { isSameOffice } from "./same-office.ts";

describe("isSameOffice", () => {
  it.each([
    ["UBND xã Bình Minh", "ỦY BAN NHÂN DÂN XÃ BÌNH MINH", true],
    ["HĐND tỉnh Quảng Ngãi", "Hội đồng nhân dân tỉnh Quảng Ngãi", true],
    ["UBND xã Bình Minh", "UBND xã Bình Sơn", false],
    ["UBND xã Bình Minh", "HĐND xã Bình Minh", false],
  ])("%s, %s", (one, other, same) => {
    expect(isSameOffice(one, other)).toBe(same);
  });
});
