import { describe, expect, it } from "vitest";
import { districtsOf } from "./districts.ts";
import { parseOffice } from "./office.ts";
import { provinceUnits } from "./province-data.ts";
import { provinceOf, provinceUnitName } from "./provinces.ts";

describe("provinceOf", () => {
  it("holds 34 units made of 63", () => {
    expect(provinceUnits.length).toBe(34);
    const old = provinceUnits.flatMap((unit): readonly string[] =>
      unit.merged.length === 0 ? [unit.name] : unit.merged,
    );
    expect(new Set(old).size).toBe(63);
    expect(provinceUnits.filter(({ merged }) => merged.length === 0).length).toBe(11);
  });

  it.each([
    ["Quảng Ngãi", "2023-03-31", { name: "Quảng Ngãi", kind: "tỉnh", exists: true }],
    ["tỉnh Kon Tum", "2023-03-31", { name: "Kon Tum", kind: "tỉnh", exists: true }],
    ["Kon Tum", "2025-07-01", { name: "Kon Tum", kind: "tỉnh", exists: false, successor: "Quảng Ngãi" }],
    ["Thanh Hoá", "2026-01-01", { name: "Thanh Hóa", kind: "tỉnh", exists: true }],
    ["Thừa Thiên - Huế", "2024-12-31", { name: "Thừa Thiên Huế", kind: "tỉnh", exists: true }],
    ["Huế", "2025-01-01", { name: "Huế", kind: "thành phố", exists: true }],
    ["TP.HCM", "2024-01-01", { name: "Hồ Chí Minh", kind: "thành phố", exists: true }],
    ["Đồng Nai", "2026-04-29", { name: "Đồng Nai", kind: "tỉnh", exists: true }],
    ["Đồng Nai", "2026-04-30", { name: "Đồng Nai", kind: "thành phố", exists: true }],
    ["Bình Dương", "2025-08-01", { name: "Bình Dương", kind: "tỉnh", exists: false, successor: "Hồ Chí Minh" }],
    ["dak lak", "2025-08-01", { name: "Đắk Lắk", kind: "tỉnh", exists: true }],
  ])("%s on %s", (name, date, expected) => {
    expect(provinceOf(name, date)).toEqual(expected);
  });

  it("knows no other place", () => {
    expect(provinceOf("Chánh Lộ", "2023-01-01")).toBeNull();
  });

  it("writes the unit with its kind", () => {
    expect(provinceUnitName("Đà Nẵng", "2023-01-01")).toBe("thành phố Đà Nẵng");
    expect(provinceUnitName("Hồ Chí Minh", "2023-01-01")).toBe("Thành phố Hồ Chí Minh");
  });
});

describe("districtsOf", () => {
  it("gives the districts of a date", () => {
    expect(districtsOf("Quảng Ngãi", "2023-03-31").length).toBe(13);
    expect(districtsOf("Thanh Hóa", "2023-03-31").length).toBe(27);
    expect(districtsOf("Thanh Hóa", "2025-03-01").length).toBe(26);
    expect(districtsOf("Thanh Hóa", "2025-07-01")).toEqual([]);
  });
});

describe("parseOffice", () => {
  it.each([
    ["UBND phường Chánh Lộ", "commune", "phường", "phường Chánh Lộ", "UBND"],
    ["UBND tỉnh Quảng Ngãi", "province", "tỉnh", "tỉnh Quảng Ngãi", "UBND"],
    ["Ủy ban nhân dân xã Ba Tơ", "commune", "xã", "xã Ba Tơ", "Ủy ban nhân dân"],
    ["Sở Y tế tỉnh Thanh Hóa", "province", "tỉnh", "tỉnh Thanh Hóa", "Sở Y tế"],
    ["UBND TP. Hồ Chí Minh", "province", "thành phố", "thành phố Hồ Chí Minh", "UBND"],
    ["UBND đặc khu Lý Sơn", "commune", "đặc khu", "đặc khu Lý Sơn", "UBND"],
    ["UBND huyện Trà Bồng", "district", "huyện", "huyện Trà Bồng", "UBND"],
    ["Bảo hiểm xã hội huyện Mộ Đức", "district", "huyện", "huyện Mộ Đức", "Bảo hiểm xã hội"],
    ["ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ", "commune", "phường", "phường CHÁNH LỘ", "ỦY BAN NHÂN DÂN"],
  ])("%s", (words, tier, unitKind, unitName, body) => {
    expect(parseOffice(words)).toEqual({ tier, unitKind, unitName, body });
  });

  it("tells a city under a province from one under the centre", () => {
    expect(parseOffice("UBND thành phố Quảng Ngãi", { date: "2023-03-01" })?.tier).toBe("district");
    expect(parseOffice("UBND thành phố Đà Nẵng", { date: "2023-03-01" })?.tier).toBe("province");
    expect(parseOffice("UBND thành phố Huế", { date: "2024-03-01" })?.tier).toBe("district");
    expect(parseOffice("UBND thành phố Huế", { date: "2025-03-01" })?.tier).toBe("province");
  });

  it("gives null where no unit is named", () => {
    expect(parseOffice("Bộ Công an")).toBeNull();
    expect(parseOffice("Bảo hiểm xã hội Việt Nam")).toBeNull();
  });
});
