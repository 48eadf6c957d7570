import { assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "#shared/text/days.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import { ownLimit } from "./limit.ts";

const issued = "2023-04-10";
const limit = (words: string, day: string | null = issued): readonly [string | null, boolean] => {
  const { words: own, doubt } = ownLimit(parseDeadline(words, { year: 2023, issued: "2023-03-01" })[0] ?? null, {
    issued: day,
    marginDays: 5,
  });
  return [own, doubt !== null];
};

describe("ownLimit", () => {
  it.each([
    ["Trước ngày 30/6/2023", "Trước ngày 25/6/2023", false],
    ["hoàn thành trong tháng 6/2023", "Trước ngày 25/6/2023", false],
    ["Quý III/2023", "Trước ngày 25/9/2023", false],
    ["Trong tháng 01/2024", "Trước ngày 26/01/2024", false],
    ["Từ ngày 01/5/2023 đến ngày 30/6/2023", "Từ ngày 01/5/2023 đến ngày 25/6/2023", false],
    ["Trước ngày 12/4/2023", "Trước ngày 12/4/2023", true],
    ["Trong tháng 3/2023", "Ngay sau khi Kế hoạch được ban hành", true],
    ["Thường xuyên", "Thường xuyên", false],
    ["Định kỳ hằng quý", "Định kỳ hằng quý", false],
    ["Trước ngày 20 hằng tháng", "Trước ngày 15 hằng tháng", false],
    ["Sau khi Bộ Tư pháp triển khai", "Sau khi Bộ Tư pháp triển khai", false],
    ["sau khi Bộ Tư pháp triển khai, dự kiến trong tháng 3/2023", "Sau khi Bộ Tư pháp triển khai", true],
  ])("%s → %s", (words, own, doubted) => {
    expect(limit(words)).toEqual([own, doubted]);
  });

  it("leaves a missing or impossible limit open and says so", () => {
    expect(ownLimit(null, { issued, marginDays: 5 })).toMatchObject({
      words: null,
      doubt: { cause: "limit-not-told" },
    });
    expect(limit("Trước ngày 31/6/2023")).toEqual([null, true]);
  });

  it("holds limits against no day of issue when there is none", () => {
    expect(limit("Trong tháng 3/2023", null)).toEqual(["Trước ngày 26/3/2023", false]);
  });

  it.each([
    ["Trong tháng 3/2023", null, "limit-over"],
    ["Trước ngày 10/4/2023", null, "limit-over"],
    ["Từ ngày 01/3/2023 đến ngày 31/3/2023", null, "limit-over"],
    ["Trước ngày 12/4/2023", "Trước ngày 12/4/2023", "limit-near"],
    ["Từ ngày 01/4/2023 đến ngày 30/6/2023", "Trước ngày 25/6/2023", undefined],
    ["Trước ngày 30/6/2023", "Trước ngày 25/6/2023", undefined],
    ["sau khi Bộ Tư pháp triển khai, dự kiến trong tháng 3/2023", "Sau khi Bộ Tư pháp triển khai", "milestone-past"],
  ])("while the day of issue is open, proposes no limit that is over: %s → %s", (words, own, cause) => {
    const [deadline = null] = parseDeadline(words, { year: 2023, issued: "2023-03-01" });
    const proposed = ownLimit(deadline, { issued: null, today: "2023-04-10", marginDays: 5 });
    expect([proposed.words, proposed.doubt?.cause]).toEqual([own, cause]);
  });

  it("is read back as a day after the issue and not after the superior's, the margin kept where there is room", () => {
    const day = record({
      month: integer({ min: 1, max: 12 }),
      day: integer({ min: 1, max: 28 }),
      margin: integer({ min: 0, max: 20 }),
    });
    assert(
      property(day, ({ month, day: date, margin }) => {
        const end = dayOf(2023, month, date) as string;
        const { words } = ownLimit(
          { raw: "x", kind: "by-date", operator: "before", start: null, end },
          { issued, marginDays: margin },
        );
        const read = parseDeadline(words ?? "", { year: 2023, issued })[0];
        const wanted = addDays(end, -margin) as string;
        expect(read?.end ?? null).toBe(end <= issued ? null : wanted > issued ? wanted : end);
      }),
    );
  });
});
