import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { citationsIn } from "./citations.ts";

const first = (text: string) => {
  const found = citationsIn(text)[0];
  return found && [found.kind, found.number, found.year, found.symbol, found.date?.iso ?? null, found.issuer];
};

describe("citationsIn", () => {
  it.each([
    [
      "Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về phê duyệt Đề án",
      ["quyết định", "06", null, "QĐ-TTg", "2022-01-06", "Thủ tướng Chính phủ"],
    ],
    [
      "Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ sửa đổi",
      ["nghị định", "107", 2021, "NĐ-CP", "2021-12-06", "Chính phủ"],
    ],
    [
      "tại Công văn số 1328/UBND-TTHC, ngày 27/3/2023 của UBND tỉnh;",
      ["công văn", "1328", null, "UBND-TTHC", "2023-03-27", "UBND tỉnh"],
    ],
    [
      "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá",
      ["nghị quyết", "57", null, "NQ/TW", "2024-12-22", "Bộ Chính trị"],
    ],
    ["Nghị quyết số 198/2025/QH15 ngày 17/5/2025", ["nghị quyết", "198", 2025, "QH15", "2025-05-17", null]],
    [
      "Lộ trình theo Nghị quyết 50/NQ-CP ngày 08/4/2022 (một cửa)",
      ["nghị quyết", "50", null, "NQ-CP", "2022-04-08", null],
    ],
    ["số 2435/SYT-NVY ngày 13/6/2023", [null, "2435", null, "SYT-NVY", "2023-06-13", null]],
    ["Công văn số 941/STP-HCTP&BTTP ngày 11/7/2023", ["công văn", "941", null, "STP-HCTP&BTTP", "2023-07-11", null]],
    ["Thông báo kết luận số 12/TB-UBND ngày 31/6/2023", ["thông báo kết luận", "12", null, "TB-UBND", null, null]],
    [
      "Quyết định số 1184/QĐ-UBND-HC ngày 14 tháng 8 năm 2020 của Chủ tịch Uỷ ban nhân dân tỉnh)",
      ["quyết định", "1184", null, "QĐ-UBND-HC", "2020-08-14", "Chủ tịch Uỷ ban nhân dân tỉnh"],
    ],
    ["Kế hoạch số 639/TCTĐA06 ngày 16/6/2023 về tổ chức", ["kế hoạch", "639", null, "TCTĐA06", "2023-06-16", null]],
  ])("reads %j", (text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it("knows a law by its name and date", () => {
    const text = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;";
    expect(citationsIn(text)).toMatchObject([
      { kind: "luật", name: "Tổ chức chính quyền địa phương", date: { iso: "2025-06-16" } },
    ]);
  });

  it("finds every paper of a list and keeps dates with their papers", () => {
    const text = "các Công văn: số 905/STP-HC ngày 05/7/2023, số 921/STP-HC, số 934/STP-HC ngày 10/7/2023";
    expect(citationsIn(text).map(({ number, date }) => [number, date?.iso ?? null])).toEqual([
      ["905", "2023-07-05"],
      ["921", null],
      ["934", "2023-07-10"],
    ]);
  });

  it.each([
    "đạt 412/735 cửa hàng",
    "trực ban 24/24 giờ",
    "Đề án 06",
    "ngày 05/7/2026",
    "năm học 2025 - 2026",
    "2 - 3 Bộ",
    "120 km/h",
    "06 - Bộ Công an",
  ])("does not take %j for a paper", (text) => {
    expect(citationsIn(text)).toEqual([]);
  });

  it("gives places inside the text, in order, whatever the text", () => {
    const pieces = constantFrom(
      "Kế hoạch số ",
      "12/KH-UBND",
      " ngày 5/3/2026",
      "57-NQ/TW",
      " của UBND",
      "/",
      "-",
      "Luật ",
      "Đất đai",
      ", ",
      "…",
      "\n",
    );
    assert(
      property(array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const found of citationsIn(text)) {
          expect(found.raw).toBe(text.slice(found.start, found.end));
          expect(found.symbolAt.start).toBeGreaterThanOrEqual(last);
          last = found.symbolAt.end;
        }
      }),
    );
  });
});
