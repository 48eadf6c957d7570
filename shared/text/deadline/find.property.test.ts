import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDeadlines } from "./find.ts";

const pieces = [
  "ngày",
  "tháng 3",
  "quý II",
  "năm",
  "trước",
  "từ",
  "đến",
  "hoàn thành",
  "30/6",
  "2026",
  "(",
  ")",
  ",",
  ";",
  ".",
  "\n",
  "hằng tháng",
  "định kỳ",
  "thực hiện thường xuyên",
  "sau khi",
  "thời gian:",
  "Quyết định số 06/QĐ-TTg",
  "15 ngày kể từ",
  "“",
  "”",
  "đạt 100%",
  "kể từ",
  "tháng 4/2026",
  "İ",
  "😀",
];

const context = { issued: "2026-02-10", year: 2026 };

describe("findDeadlines on anything", () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary" }),
  );

  it("does not throw, and every range lies in its sentence, in order, with raw as its slice", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom({}, context), fc.boolean(), (text, of, decompose) => {
        const source = decompose ? text.normalize("NFD") : text;
        let end = 0;
        for (const { raw, range, kind } of findDeadlines(source, of)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(source.length);
          expect(raw).toBe(source.slice(range.start, range.end));
          expect(kind).not.toBe("unknown");
          end = range.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the same whatever was read before", () => {
    const text =
      "Tăng thời lượng tin, bài; ưu tiên khung giờ có nhiều trẻ em theo dõi từ tháng 6 đến hết tháng 8 hằng năm.";
    const labelled = `${"Sở Văn hóa chủ trì xây dựng chuyên trang, ".repeat(4)}; thời gian thực hiện: từ quý I năm 2022.`;
    const alone = findDeadlines(text, context);
    findDeadlines(labelled, context);
    expect(findDeadlines(text, context)).toEqual(alone);
    expect(alone).toMatchObject([{ kind: "periodic", every: "year" }]);
  });
});
