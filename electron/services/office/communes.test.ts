import { describe, expect, it } from "vitest";
import { provinceNames, suggestPlaces } from "#shared/agencies/places/suggest.ts";
import { allCommunes } from "./communes.ts";

describe("the list of communes", () => {
  it("holds the 3.321 of today, each in one of the 34 provinces, and those before, each in one of the 63", async () => {
    const communes = await allCommunes();
    const today = communes.filter(({ district }) => district === null);
    const before = communes.filter(({ district }) => district !== null);
    expect(today).toHaveLength(3321);
    expect(before.length).toBeGreaterThan(10_000);
    expect([...new Set(today.map(({ province }) => province))].toSorted()).toEqual(
      provinceNames("2026-01-01").toSorted(),
    );
    const known = provinceNames("2023-01-01");
    expect([...new Set(before.map(({ province }) => province))].filter((name) => !known.includes(name))).toEqual([]);
    expect(today.filter(({ name }) => !/^(?:xã|phường|đặc khu) /u.test(name))).toEqual([]);
  });

  it("answers what is typed on a day before and after the reform", async () => {
    const communes = await allCommunes();
    const first = (typed: string, date: string) => suggestPlaces(typed, date, communes)[0]?.words;
    expect(first("chanh lo", "2023-04-10")).toBe("phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi");
    expect(first("cam thanh quang ngai", "2026-03-02")).toBe("phường Cẩm Thành, tỉnh Quảng Ngãi");
    expect(first("ba dinh", "2026-03-02")).toBe("phường Ba Đình, thành phố Hà Nội");
  });
});
