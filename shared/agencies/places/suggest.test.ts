import { describe, expect, it } from "vitest";
import { mergedCommunes } from "./communes.ts";
import type { Commune } from "./communes.ts";
import { provinceNames, suggestPlaces } from "./suggest.ts";

const known: readonly Commune[] = [
  { name: "phường Cẩm Thành", district: null, province: "Quảng Ngãi", now: null },
  ...mergedCommunes([
    {
      old_ward_name: "Phường Chánh Lộ",
      old_district_name: "Thành phố Quảng Ngãi",
      old_province_name: "Tỉnh Quảng Ngãi",
      new_ward_name: "Phường Cẩm Thành",
      new_province_name: "Tỉnh Quảng Ngãi",
    },
    {
      old_ward_name: null,
      old_district_name: "Huyện Bình Sơn",
      old_province_name: "Tỉnh Quảng Ngãi",
      new_ward_name: null,
      new_province_name: null,
    },
  ]),
];
const words = (typed: string, date: string): string[] => suggestPlaces(typed, date, known).map((place) => place.words);

describe("the units that typed words may mean", () => {
  it("are found without accents, with the units above them on the date", () => {
    expect(words("chanh lo", "2023-04-10")).toEqual(["phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi"]);
    expect(words("cam thanh", "2026-03-02")[0]).toBe("phường Cẩm Thành, tỉnh Quảng Ngãi");
    expect(words("Bình Sơn", "2023-04-10")).toEqual(["huyện Bình Sơn, tỉnh Quảng Ngãi"]);
    expect(words("da nang", "2023-04-10")).toEqual(["thành phố Đà Nẵng"]);
  });

  it("may be told by the unit above", () => {
    expect(words("chanh lo quang ngai", "2023-04-10")).toEqual([
      "phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi",
    ]);
  });

  it("of before the reform say so, and what they belong to now; those of today are not offered before it", () => {
    expect(suggestPlaces("chanh lo", "2026-03-02", known)[0]?.note).toBe(
      "trước 01/7/2025; nay thuộc phường Cẩm Thành, tỉnh Quảng Ngãi",
    );
    expect(suggestPlaces("binh son", "2026-03-02", known)[0]?.note).toContain("30/6/2025");
    expect(words("cam thanh", "2023-04-10")).not.toContain("phường Cẩm Thành, tỉnh Quảng Ngãi");
  });

  it("are none for a name that is not known", () => {
    expect(words("Tân Hưng Đông", "2023-04-10")).toEqual([]);
    expect(words("", "2023-04-10")).toEqual([]);
  });
});

it("knows 63 provinces before 01/7/2025 and 34 after", () => {
  expect(provinceNames("2023-04-10")).toHaveLength(63);
  expect(provinceNames("2026-03-02")).toHaveLength(34);
});
