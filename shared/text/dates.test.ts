import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "./dates.ts";

const one: readonly (readonly [text: string, raw: string, iso: string | null])[] = [
  ["ngày 05 tháng 7 năm 2026", "ngày 05 tháng 7 năm 2026", "2026-07-05"],
  ["Hà Nội, ngày 22 tháng 02 năm 2023", "ngày 22 tháng 02 năm 2023", "2023-02-22"],
  ["Quyết định số 06/QĐ-TTg ngày 06/01/2022 của", "ngày 06/01/2022", "2022-01-06"],
  ["họp 21/3/2023", "21/3/2023", "2023-03-21"],
  ["ngày 05 tháng 7/2026", "ngày 05 tháng 7/2026", "2026-07-05"],
  ["ngày 2 6 tháng 0 6 năm 2018", "ngày 2 6 tháng 0 6 năm 2018", "2018-06-26"],
  ["05 tháng 7 năm 2026", "05 tháng 7 năm 2026", "2026-07-05"],
  ["từ 1-1-2023 áp dụng", "1-1-2023", "2023-01-01"],
  ["30.6.2026", "30.6.2026", "2026-06-30"],
  ["ngày 21/3/23", "ngày 21/3/23", "2023-03-21"],
  ["ngày\u00a030/6/2026", "ngày\u00a030/6/2026", "2026-06-30"],
  ["trước ngày 30/6", "ngày 30/6", null],
  ["xong trước 25/11", "25/11", null],
  ["ngày 30/6 năm 2026", "ngày 30/6 năm 2026", "2026-06-30"],
  ["dịp lễ 2.9", "2.9", null],
  ["Chánh Lộ, ngày tháng 3 năm 2023", "ngày tháng 3 năm 2023", null],
  ["ngày … tháng … năm 2026", "ngày … tháng … năm 2026", null],
  ["ngày      tháng 5 năm 2026", "ngày      tháng 5 năm 2026", null],
  ["ngày ..... tháng ..... năm 20....", "ngày ..... tháng ..... năm 20....", null],
];

describe("findDates", () => {
  it.each(one)("%s", (text, raw, iso) => {
    expect(findDates(text).map((date) => [date.raw, date.iso])).toEqual([[raw, iso]]);
  });

  it("says which part is blank", () => {
    expect(findDates("ngày ... tháng 3 năm 2023")[0]).toMatchObject({
      day: null,
      month: 3,
      year: 2023,
      impossible: false,
    });
  });

  it("says when a day cannot exist", () => {
    const impossible = (text: string) => findDates(text).map((date) => date.impossible);
    expect([
      impossible("ngày 31/6/2023"),
      impossible("ngày 30/02"),
      impossible("ngày 29/02"),
      impossible("ngày 29/02/2023"),
    ]).toEqual([[true], [true], [false], [true]]);
  });

  it.each([
    "đạt 37/39 đơn vị",
    "số 1328/UBND-TTHC",
    "Nghị định 107/2021/NĐ-CP",
    "1.162.267 người",
    "đạt từ 5/10 tiêu chí",
    "6 tháng 2 lần",
    "ngày 20 tháng sau",
    "ngày tháng năm sinh",
    "tỷ lệ 2.9 điểm",
    "giai đoạn 2022-2025",
    "192.168.1.1",
  ])("finds no date in %s", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it("finds both ends of a stretch", () => {
    expect(findDates("từ ngày 15/12/2022-14/6/2023").map(({ iso }) => iso)).toEqual(["2022-12-15", "2023-06-14"]);
  });

  it("takes bare day and month where the caller expects dates", () => {
    expect([findDates("03/12"), findDates("03/12", { bare: true }).map(({ day, month }) => [day, month])]).toEqual([
      [],
      [[3, 12]],
    ]);
  });

  it("keeps ranges in place and in order", () => {
    const piece = fc.constantFrom("ngày", " ", "tháng", "năm", "3", "30", "2026", "/", "-", ".", "…", "05/7/2026", "İ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (list) => {
        const text = list.join("");
        let end = 0;
        for (const date of findDates(text, { bare: true })) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.raw).toBe(text.slice(date.start, date.end));
          end = date.end;
        }
      }),
    );
  });
});
