import { describe, expect, it } from "vitest";
import { isSameOffice } from "./same-office.ts";

describe("isSameOffice", () => {
  it.each([
    ["UBND xã Bình Minh", "ỦY BAN NHÂN DÂN XÃ BÌNH MINH", true],
    ["HĐND tỉnh Quảng Ngãi", "Hội đồng nhân dân tỉnh Quảng Ngãi", true],
    ["UBND xã Bình Minh", "UBND xã Bình Sơn", false],
    ["UBND xã Bình Minh", "HĐND xã Bình Minh", false],
    ["UBND TP. Quảng Ngãi", "UBND thành phố Quảng Ngãi", true],
    ["UBND TP Quảng Ngãi", "ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI", true],
    ["UBND Tp.Hồ Chí Minh", "Ủy ban nhân dân  TP. HCM", true],
    ["Công an TX. Đức Phổ", "Công an thị xã Đức Phổ", true],
    ["UBND Q.3", "UBND Quận 3", true],
    ["UBND P. Chánh Lộ", "UBND phường Chánh Lộ", true],
    ["UBND TP. Quảng Ngãi", "UBND tỉnh Quảng Ngãi", false],
    ["UBND P. Chánh Lộ", "UBND P. Nghĩa Lộ", false],
    ["Sở TP Quảng Ngãi", "Sở thành phố Quảng Ngãi", false],
    ["UBND TP", "UBND thành phố", false],
  ])("%s, %s", (one, other, same) => {
    expect(isSameOffice(one, other)).toBe(same);
  });
});
