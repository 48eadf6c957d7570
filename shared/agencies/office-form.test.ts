import { describe, expect, it } from "vitest";
import { goneTier, officeNames, tierOptions, usualUnits } from "./office-form.ts";

describe("an office by its kind and unit", () => {
  it.each([
    ["committee", "phường Chánh Lộ", "thành phố Quảng Ngãi", "UBND phường Chánh Lộ", "UBND thành phố Quảng Ngãi"],
    ["party", "phường Chánh Lộ", "thành phố Quảng Ngãi", "Đảng ủy phường Chánh Lộ", "Thành ủy Quảng Ngãi"],
    ["police", "huyện Bình Sơn", "tỉnh Quảng Ngãi", "Công an huyện Bình Sơn", "Công an tỉnh Quảng Ngãi"],
  ] as const)("%s of %s", (kind, unit, above, name, parentName) => {
    expect(officeNames(kind, unit, above)).toMatchObject({ name, parentName });
  });

  it("stands under the committee of its unit where it has a name of its own", () => {
    expect(officeNames("school", "xã Bình Minh", "tỉnh Quảng Ngãi").parentName).toBe("UBND xã Bình Minh");
    expect(officeNames("department", "tỉnh Quảng Ngãi", null).parentName).toBe("UBND tỉnh Quảng Ngãi");
    expect(officeNames("centre", "tỉnh Quảng Ngãi", null).parentName).toBeNull();
    expect(officeNames("other", "xã Bình Minh", "tỉnh Quảng Ngãi").parentName).toBeNull();
  });

  it("has the unit's own name as its place", () => {
    expect(officeNames("committee", "phường Chánh Lộ", null)).toMatchObject({ place: "Chánh Lộ", parentName: null });
  });

  it("knows the units a ward's committee usually has on a date", () => {
    expect(usualUnits("committee", "commune", "2023-04-10")).toContain("Tư pháp - Hộ tịch");
    expect(usualUnits("committee", "commune", "2026-03-02")).toContain("Phòng Văn hóa - Xã hội");
    const economy = (name: string) =>
      usualUnits("committee", "commune", "2026-03-02", name).filter((unit) => unit.startsWith("Phòng Kinh tế"));
    expect(economy("UBND xã Bình Minh")).toEqual(["Phòng Kinh tế"]);
    expect(economy("UBND phường Cẩm Thành")).toEqual(["Phòng Kinh tế, Hạ tầng và Đô thị"]);
    expect(economy("")).toHaveLength(2);
    expect(usualUnits("school", "commune", "2026-03-02")).toEqual([]);
  });

  it("has no district tier from 01/7/2025", () => {
    const offered = (date: string, chosen: Parameters<typeof tierOptions>[1]) =>
      tierOptions(date, chosen).map(({ id }) => id);
    expect(offered("2025-06-30", null)).toEqual(["commune", "district", "province", "central"]);
    expect(offered("2025-07-01", null)).toEqual(["commune", "province", "central"]);
    expect(offered("2025-07-01", "district")).toContain("district");
    expect([
      goneTier("district", "2025-06-30"),
      goneTier("commune", "2025-07-01"),
      goneTier(null, "2025-07-01"),
    ]).toEqual([null, null, null]);
    expect(goneTier("district", "2025-07-01")).toContain("không còn cấp huyện");
  });
});
