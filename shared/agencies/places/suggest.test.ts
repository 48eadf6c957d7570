import { describe, expect, it } from "vitest";
import { provinceNames, suggestPlaces } from "./suggest.ts";

const words = (typed: string, date: string): string[] => suggestPlaces(typed, date).map((place) => place.words);

describe("the units that typed words may mean", () => {
  it("are found without accents, with the units above them on the date", () => {
    expect(words("chanh lo", "2023-04-10")).toEqual(["phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi"]);
    expect(words("chanh lo", "2026-03-02")[0]).toBe("phường Chánh Lộ, tỉnh Quảng Ngãi");
    expect(words("Bình Sơn", "2023-04-10")).toEqual(["huyện Bình Sơn, tỉnh Quảng Ngãi"]);
    expect(words("da nang", "2023-04-10")).toEqual(["thành phố Đà Nẵng"]);
  });

  it("say what is not sure after the reform", () => {
    expect(suggestPlaces("chanh lo", "2026-03-02")[0]?.note).toContain("cần kiểm tra");
    expect(suggestPlaces("binh son", "2026-03-02")[0]?.note).toContain("30/6/2025");
  });

  it("are none for a name the catalogue does not know", () => {
    expect(words("Tân Hưng Đông", "2023-04-10")).toEqual([]);
    expect(words("", "2023-04-10")).toEqual([]);
  });
});

it("knows 63 provinces before 01/7/2025 and 34 after", () => {
  expect(provinceNames("2023-04-10")).toHaveLength(63);
  expect(provinceNames("2026-03-02")).toHaveLength(34);
});
