import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deadline } from "#shared/text/deadline-type.ts";
import { parseDeadline } from "./parse.ts";

/** "kind operator start end", then what else holds; the paper is of 10/02/2026 and plans for 2026. */
function short(found: Deadline): string {
  const parts = [found.kind, found.operator, found.start ?? "-", found.end ?? "-"];
  if (found.every) parts.push(`every ${found.every}`);
  if (found.yearAssumed) parts.push("assumed");
  if (found.estimated) parts.push("estimated");
  if (found.impossible) parts.push("impossible");
  return parts.join(" ");
}

const context = { issued: "2026-02-10", year: 2026 };

const fields: readonly (readonly [words: string, meaning: string | readonly string[]])[] = [
  ["Hoàn thành trong tháng 3/2023.", "in-month in - 2023-03-31"],
  ["Quý II/2023", "in-quarter in - 2023-06-30"],
  ["Trong Quý II/2023.", "in-quarter in - 2023-06-30"],
  [
    "Thường xuyên; sơ kết trước ngày 15/6, tổng kết trước ngày 30/11",
    ["ongoing in - -", "by-date before - 2026-06-15 assumed", "by-date before - 2026-11-30 assumed"],
  ],
  ["Tháng 02/2023", "in-month in - 2023-02-28"],
  ["2025", "within-year in - 2025-12-31"],
  ["6/2025", "in-month in - 2025-06-30"],
  ["03/12", "by-date in - 2026-12-03 assumed"],
  ["30/6", "by-date in - 2026-06-30 assumed"],
  ["Lộ trình Nghị quyết 50/NQ-CP, ngày 8/4/2022", "roadmap in - -"],
  [
    "Lộ trình theo Nghị quyết 50/NQ-CP ngày 08/4/2022 (bộ phận một cửa cấp xã từ 01/6/2023), Chỉ thị số 02/CT-TTg ngày 26/4/2022 của Thủ tướng Chính phủ về phát triển (riêng 25 dịch vụ công thiết yếu theo Đề án 06 số hóa từ ngày 01/7/2022).",
    "roadmap in - 2023-06-01",
  ],
  ["Sau khi Bộ Công an triển khai (dự kiến trong tháng 6/2023)", "event in - 2023-06-30 estimated"],
  ["Sau khi Bộ Công an triển khai (dự kiến tháng 6/2023).", "event in - 2023-06-30 estimated"],
  ["Khi có hướng dẫn triển khai cụ thể của các Bộ, ngành có liên quan", "event in - -"],
  ["Thời hạn cụ thể tại Kế hoạch.", "roadmap in - -"],
  ["Sau khi có văn bản chỉ đạo của Đảng ủy", "event in - -"],
  [
    "Năm 2023 đạt 70%, từ năm 2025 trở đi đạt trên 70% đối với các thủ tục",
    ["within-year in - 2023-12-31", "range from - 2025-01-01"],
  ],
  ["trước ngày 30/6/2023", "by-date before - 2023-06-30"],
  ["Hoàn thành trước 30/9/2023", "by-date before - 2023-09-30"],
  ["Trước tháng 6/2026", "by-date before - 2026-05-31"],
  ["trước quý II/2026", "by-date before - 2026-03-31"],
  ["Trước ngày 31/6", "by-date before - - assumed impossible"],
  ["ngày 30/02/2026", "by-date in - - impossible"],
  ["Quý III, IV/2023", "in-quarter in - 2023-12-31"],
  ["Quý II - III/2026", "in-quarter in - 2026-09-30"],
  ["Quý 2/2026", "in-quarter in - 2026-06-30"],
  ["cuối quý II", "in-quarter in - 2026-06-30 assumed"],
  ["đầu tháng 9", "in-month in - 2026-09-30 assumed"],
  ["6 tháng đầu năm", "half-year in - 2026-06-30 assumed"],
  ["nửa cuối năm", "half-year in - 2026-12-31 assumed"],
  ["hết năm 2025", "within-year by - 2025-12-31"],
  ["đến hết ngày 31/12", "by-date by - 2026-12-31 assumed"],
  ["đến năm 2030", "within-year by - 2030-12-31"],
  ["Giai đoạn 2026 - 2030", "range in 2026-01-01 2030-12-31"],
  ["từ 15/4 đến 14/5/2026", "range from 2026-04-15 2026-05-14"],
  ["02 lần/năm", "periodic in - - every half-year"],
  ["Hằng năm", "periodic in - - every year"],
  ["hàng tháng, quý", "periodic in - - every month"],
  ["Trước ngày 20 hằng tháng", "periodic before - - every month"],
  ["Trước ngày 20 tháng 12 hằng năm", "periodic before - - every year"],
  ["Định kỳ ngày 20 hằng tháng", "periodic in - - every month"],
  ["Thực hiện thường xuyên", "ongoing in - -"],
  ["Thường xuyên, liên tục", "ongoing in - -"],
  ["Từ tháng 02/2023", "range from 2023-02-01 -"],
  ["Từ tháng 3 đến tháng 10", "range from 2026-03-01 2026-10-31 assumed"],
  ["từ ngày 01/3/2026 đến khi hoàn thành", "range from 2026-03-01 -"],
  ["trong thời hạn 15 ngày kể từ ngày 01/3/2026", "event in - 2026-03-16"],
  ["trong thời hạn 15 ngày kể từ ngày ký ban hành", "event in - -"],
  ["theo tiến độ dự án", "roadmap in - -"],
  ["theo hướng dẫn của cấp trên", "event in - -"],
  ["khi có yêu cầu", "event in - -"],
  ["hằng năm hoặc đột xuất khi có yêu cầu", "periodic in - - every year"],
  ["ngay sau khi Kế hoạch được ban hành", "event in - -"],
  ["Trước 17 giờ ngày 25/3/2026", "by-date before - 2026-03-25"],
  ["kể từ tháng 4/2023", "range from 2023-04-01 -"],
  ["Trước 15/01", "by-date before - 2027-01-15 assumed"],
  ["Tháng 6, tháng 12", "in-month in - 2026-12-31 assumed"],
  ["Từ ngày 15 đến ngày 20/6/2026", "range from 2026-06-15 2026-06-20"],
  ["Trước Tết Nguyên đán", "event in - -"],
  ["Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)", "periodic in - - every half-year"],
  ["Năm 2026 và những năm tiếp theo", "range in 2026-01-01 -"],
  ["Từ tháng 01 đến ngày bầu cử 15/3/2026", "range from 2026-01-01 2026-03-15"],
  ["Sau ngày bầu cử 15/3/2026", "event from - -"],
  ["Năm học 2025 - 2026", "range in - -"],
  ["Kịp thời", "unknown in - -"],
  ["Bắt đầu từ tháng 3/2026, hoàn thành trước ngày 30/6/2026", "range from 2026-03-01 2026-06-30"],
  ["Cả năm", "within-year in - 2026-12-31 assumed"],
  ["Trong năm", "within-year in - 2026-12-31 assumed"],
  ["Tháng 3/2026 (đợt 1); tháng 9/2026 (đợt 2)", ["in-month in - 2026-03-31", "in-month in - 2026-09-30"]],
  ["Xong trước ngày 30/6/2026", "by-date before - 2026-06-30"],
  ["Hoàn thành trước ngày 15 tháng 11 năm 2026", "by-date before - 2026-11-15"],
  ["Chậm nhất ngày 15/12/2026", "by-date by - 2026-12-15"],
  ["Chậm nhất là ngày 25 tháng 3", "by-date by - 2026-03-25 assumed"],
  ["Muộn nhất trong tháng 6/2026", "in-month by - 2026-06-30"],
  ["Không muộn hơn ngày 30/9", "by-date by - 2026-09-30 assumed"],
  ["Đến hết 31/12/2026", "by-date by - 2026-12-31"],
  ["Đến 30/6/2026", "by-date by - 2026-06-30"],
  ["Trong tháng 3 và tháng 4/2026", "in-month in - 2026-04-30"],
  ["Tháng 3, 4/2026", "in-month in - 2026-04-30"],
  ["Tháng 3-4/2026", "range in 2026-03-01 2026-04-30"],
  ["3-5/2026", "range in 2026-03-01 2026-05-31"],
  ["Kỳ họp giữa năm 2026", "event in - -"],
  ["Tháng 3/2026 - tháng 6/2026", "range in 2026-03-01 2026-06-30"],
  ["Từ tháng 3/2026 đến tháng 6/2026", "range from 2026-03-01 2026-06-30"],
  ["03/2026 - 06/2026", "range in 2026-03-01 2026-06-30"],
  ["Quý I, II", "in-quarter in - 2026-06-30 assumed"],
  ["Quý I và Quý II năm 2026", "in-quarter in - 2026-06-30"],
  ["Quý I/2026 - Quý II/2027", "range in 2026-01-01 2027-06-30"],
  ["Quý IV năm 2025, quý I năm 2026", "in-quarter in - 2026-03-31"],
  ["Trong quý 3", "in-quarter in - 2026-09-30 assumed"],
  ["Từ quý II/2026", "range from 2026-04-01 -"],
  ["Quý II-IV/2026", "in-quarter in - 2026-12-31"],
  ["Năm 2026 - 2027", "range in 2026-01-01 2027-12-31"],
  ["2026-2030", "range in 2026-01-01 2030-12-31"],
  ["2026 - 2030", "range in 2026-01-01 2030-12-31"],
  ["Các năm 2026, 2027", "within-year in - 2027-12-31"],
  ["Từ năm 2026", "range from 2026-01-01 -"],
  ["Từ năm 2026 đến năm 2030", "range from 2026-01-01 2030-12-31"],
  ["Hằng năm, từ năm 2026 đến 2030", ["periodic in - - every year", "range from 2026-01-01 2030-12-31"]],
  ["Hằng tuần", "periodic in - - every week"],
  ["Hàng tháng/quý", "periodic in - - every month"],
  ["Mỗi quý một lần", "periodic in - - every quarter"],
  ["06 tháng/lần", "periodic in - - every half-year"],
  ["Định kỳ 6 tháng, 01 năm", "periodic in - - every half-year"],
  ["Định kỳ hằng quý (trước ngày 15 của tháng cuối quý)", "periodic in - - every quarter"],
  ["Trước ngày 15 tháng cuối quý", "periodic before - - every quarter"],
  ["Trước ngày 05 của tháng đầu quý sau", "periodic before - - every quarter"],
  ["Ngày 25 hàng tháng", "periodic in - - every month"],
  ["Thứ Sáu hằng tuần", "periodic in - - every week"],
  ["Trước 16h00 thứ Năm hằng tuần", "periodic before - - every week"],
  ["Trước ngày 14/12 hằng năm", "periodic before - - every year"],
  ["Trước ngày 15/6 và 15/12 hằng năm", "periodic before - - every year"],
  [
    "6 tháng: trước ngày 15/6; năm: trước ngày 15/12",
    ["by-date before - 2026-06-15 assumed", "by-date before - 2026-12-15 assumed"],
  ],
  [
    "Trước ngày 10/6 (báo cáo 6 tháng), trước ngày 05/12 (báo cáo năm)",
    ["by-date before - 2026-06-10 assumed", "by-date before - 2026-12-05 assumed"],
  ],
  [
    "Báo cáo quý I trước ngày 15/3, 6 tháng trước ngày 15/6, 9 tháng trước ngày 15/9, năm trước ngày 05/12",
    [
      "by-date before - 2026-03-15 assumed",
      "by-date before - 2026-06-15 assumed",
      "by-date before - 2026-09-15 assumed",
      "by-date before - 2026-12-05 assumed",
    ],
  ],
  ["Tháng 12 hằng năm", "periodic in - - every year"],
  ["Quý IV hằng năm", "periodic in - - every year"],
  ["Đầu năm học 2026 - 2027", "range in - -"],
  ["Trước khi khai giảng năm học", "event before - -"],
  ["Trước ngày khai giảng", "event in - -"],
  ["Theo kế hoạch của Bộ Công an", "roadmap in - -"],
  ["Theo Kế hoạch số 35/KH-UBND ngày 24/3/2026 của UBND tỉnh", "roadmap in - -"],
  ["Theo quy định", "roadmap in - -"],
  ["Theo yêu cầu", "event in - -"],
  ["Theo chỉ đạo của UBND tỉnh", "event in - -"],
  ["Ngay sau khi ban hành Kế hoạch", "event in - -"],
  ["Ngay khi có hướng dẫn của Bộ Nội vụ", "event in - -"],
  ["15 ngày sau khi có Quyết định", "event in - -"],
  ["Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản", "event in - -"],
  ["05 ngày kể từ ngày Kế hoạch được ban hành", "event in - -"],
  ["Chậm nhất 10 ngày sau khi kết thúc quý", "event by - -"],
  ["Sau 03 ngày làm việc", "event in - -"],
  ["Ngay từ đầu năm 2026", "range from 2026-01-01 -"],
  ["Trình kỳ họp HĐND tháng 7/2026", "in-month in - 2026-07-31"],
  ["Dịp 30/4 và 01/5", "by-date in - 2026-05-01 assumed"],
  ["Nhân dịp Quốc khánh 2/9", "by-date in - 2026-09-02 assumed"],
  ["Ngày 26/3/2026", "by-date in - 2026-03-26"],
  ["Sáng ngày 15/5/2026", "by-date in - 2026-05-15"],
  ["8 giờ 00 ngày 19/5/2026", "by-date in - 2026-05-19"],
  ["Trước 17h00' ngày 20/3/2026", "by-date before - 2026-03-20"],
  ["Từ 01/01/2026 đến 31/12/2026", "range from 2026-01-01 2026-12-31"],
  ["01/01 - 31/12/2026", "range in 2026-01-01 2026-12-31"],
  ["Từ ngày 01 đến ngày 15 tháng 3 năm 2026", "range from 2026-03-01 2026-03-15"],
  ["Từ 15-20/3/2026", "range from 2026-03-15 2026-03-20"],
  ["Từ ngày ký ban hành đến ngày 31/12/2026", "by-date by - 2026-12-31"],
  ["Từ nay đến hết năm 2026", "within-year by - 2026-12-31"],
  ["Từ nay đến ngày 30/6/2026", "by-date by - 2026-06-30"],
  ["Từ ngày ban hành", "event in - -"],
  [
    "Tháng 3/2026: ban hành kế hoạch; tháng 4 - 11/2026: triển khai thực hiện; tháng 12/2026: tổng kết",
    ["in-month in - 2026-03-31", "range in 2026-04-01 2026-11-30", "in-month in - 2026-12-31"],
  ],
  ["Thường xuyên trong năm", "ongoing in - -"],
  ["Thường xuyên, hằng năm", ["ongoing in - -", "periodic in - - every year"]],
  ["Thường xuyên, định kỳ hằng quý", ["ongoing in - -", "periodic in - - every quarter"]],
  ["Thường xuyên theo lộ trình", "ongoing in - -"],
  ["Liên tục", "ongoing in - -"],
  ["Cả năm 2026", "within-year in - 2026-12-31"],
  ["Trong suốt năm 2026", "within-year in - 2026-12-31"],
  ["Năm 2026", "within-year in - 2026-12-31"],
  ["Trong năm 2026 và các năm tiếp theo", "range in 2026-01-01 -"],
  ["Giai đoạn 2026-2030", "range in 2026-01-01 2030-12-31"],
  ["Đến năm 2028", "within-year by - 2028-12-31"],
  ["Trước năm 2030", "by-date before - 2029-12-31"],
  ["Hoàn thành 100% trong năm 2026", "within-year in - 2026-12-31"],
  [
    "Xây dựng dự thảo: tháng 3/2026. Trình ban hành: trước 30/4/2026.",
    ["in-month in - 2026-03-31", "by-date before - 2026-04-30"],
  ],
  ["Cuối năm", "within-year in - 2026-12-31 assumed"],
  ["Cuối tháng 11/2026", "in-month in - 2026-11-30"],
  ["Giữa quý III/2026", "in-quarter in - 2026-09-30"],
  ["Tuần 2 tháng 3/2026", "in-month in - 2026-03-31"],
  ["Tuần đầu tháng 3", "in-month in - 2026-03-31 assumed"],
  ["Trung tuần tháng 9/2026", "in-month in - 2026-09-30"],
  ["Trước ngày … tháng 6 năm 2026", "by-date before - -"],
  ["Có hiệu lực từ ngày 01/7/2026", "unknown in - -"],
  ["Dự kiến quý III/2026", "in-quarter in - 2026-09-30 estimated"],
  ["Dự kiến hoàn thành trước 30/9/2026", "by-date before - 2026-09-30 estimated"],
  ["Phấn đấu hoàn thành trong quý II/2026", "in-quarter in - 2026-06-30"],
  ["9 tháng đầu năm 2026", "within-year in - 2026-09-30"],
  ["3 tháng cuối năm", "in-quarter in - 2026-12-31 assumed"],
  ["02 lần trong năm", "periodic in - - every half-year"],
  ["Ít nhất 01 lần/quý", "periodic by - - every quarter"],
  ["2 năm/lần", "periodic in - - every other"],
  ["Hoàn thành Quý IV/2026, duy trì thường xuyên", ["in-quarter in - 2026-12-31", "ongoing in - -"]],
  ["Xong trong tháng 9", "in-month in - 2026-09-30 assumed"],
  ["Tháng 9.2026", "in-month in - 2026-09-30"],
  ["30.6.2026", "by-date in - 2026-06-30"],
  ["30-6-2026", "by-date in - 2026-06-30"],
  ["Trước 30/06/26", "by-date before - 2026-06-30"],
  ["Tháng Ba năm 2026", "in-month in - 2026-03-31"],
  ["Sau Tết Nguyên đán", "event in - -"],
  ["Sau ngày 30/6/2026", "range from 2026-07-01 -"],
  ["Không", "unknown in - -"],
  ["-", []],
  ["Đang thực hiện", "unknown in - -"],
  ["Theo lộ trình của tỉnh, hoàn thành trước ngày 30/12/2026", ["roadmap in - -", "by-date before - 2026-12-30"]],
  ["Sau khi có hướng dẫn của Bộ Y tế, hoàn thành trong quý III/2026", ["event in - -", "in-quarter in - 2026-09-30"]],
  ["Hoàn thành trước ngày 30/6/2026 theo lộ trình của Đề án", "by-date before - 2026-06-30"],
  ["năm 2026 (trước ngày 30/11)", "by-date before - 2026-11-30 assumed"],
  ["Trước 30/6 hoặc khi có yêu cầu", "by-date before - 2026-06-30 assumed"],
  ["Quý 1", "in-quarter in - 2026-03-31 assumed"],
  ["Quý I+II/2026", "in-quarter in - 2026-06-30"],
  ["I/2026", "unknown in - -"],
  ["QUÝ II/2026", "in-quarter in - 2026-06-30"],
  ["TRONG THÁNG 5/2026", "in-month in - 2026-05-31"],
  ["31/4/2026", "by-date in - - impossible"],
  ["29/02/2026", "by-date in - - impossible"],
  ["29/02/2028", "by-date in - 2028-02-29"],
];

describe("parseDeadline", () => {
  it.each(fields)("%s", (words, meaning) => {
    expect(parseDeadline(words, context).map(short)).toEqual(typeof meaning === "string" ? [meaning] : meaning);
  });

  it("gives the words of each limit without final punctuation", () => {
    const raws = (words: string) => parseDeadline(words, context).map(({ raw }) => raw);
    expect(raws("Hoàn thành trong tháng 3/2026./.")).toEqual(["Hoàn thành trong tháng 3/2026"]);
    expect(raws("(thực hiện thường xuyên);")).toEqual(["thực hiện thường xuyên"]);
    expect(raws("Thường xuyên; sơ kết trước ngày 15/6, tổng kết trước ngày 30/11.")).toEqual([
      "Thường xuyên",
      "sơ kết trước ngày 15/6",
      "tổng kết trước ngày 30/11",
    ]);
    expect(
      raws("Lộ trình theo Nghị quyết 50/NQ-CP ngày 08/4/2022 (bộ phận một cửa từ 01/6/2026), Chỉ thị số 02/CT-TTg"),
    ).toEqual(["Lộ trình theo Nghị quyết 50/NQ-CP ngày 08/4/2022"]);
  });

  it("names the event or roadmap", () => {
    expect(parseDeadline("Sau khi Bộ Công an triển khai (dự kiến tháng 6/2026)", context)[0]).toMatchObject({
      kind: "event",
      end: "2026-06-30",
      estimated: true,
      trigger: "Sau khi Bộ Công an triển khai",
    });
    expect(parseDeadline("Thực hiện theo lộ trình của Chính phủ", context)[0]?.trigger).toBe(
      "theo lộ trình của Chính phủ",
    );
  });

  it("takes a missing year from the plan, else from the issue, else leaves it open", () => {
    const end = (words: string, of: Parameters<typeof parseDeadline>[1]) => parseDeadline(words, of)[0]?.end;
    expect(end("Trước ngày 30/6", { year: 2027, issued: "2026-12-28" })).toBe("2027-06-30");
    expect(end("Trước ngày 30/6", { issued: "2026-02-10" })).toBe("2026-06-30");
    expect(end("Trước ngày 15/01", { issued: "2026-02-10" })).toBe("2027-01-15");
    expect(end("Trong tháng 01", { issued: "2026-02-10" })).toBe("2027-01-31");
    expect(end("Trước ngày 20/01", { issued: "2026-01-05" })).toBe("2026-01-20");
    expect(end("Trước ngày 31/01 năm sau", { issued: "2026-02-10" })).toBe("2027-01-31");
    expect(parseDeadline("Trước ngày 30/6", {})[0]).toMatchObject({ kind: "by-date", end: null });
    expect(parseDeadline("Trước ngày 30/6", {})[0]).not.toHaveProperty("yearAssumed");
  });

  it("carries a year over the turn of the year", () => {
    expect(parseDeadline("Từ tháng 10 đến tháng 3/2027", context).map(short)).toEqual([
      "range from 2026-10-01 2027-03-31",
    ]);
    expect(parseDeadline("Từ ngày 15/12/2026 đến 15/01", context).map(short)).toEqual([
      "range from 2026-12-15 2027-01-15",
    ]);
  });

  it("reads the day by which a target holds", () => {
    expect(parseDeadline("Thực hiện đạt 100% kể từ tháng 4/2026", context).map(short)).toEqual([
      "range from - 2026-04-01",
    ]);
  });

  it("sees no difference between kinds of spaces and dashes", () => {
    expect(parseDeadline("Trước\u00a0ngày\u202f30/6/2026", context).map(short)).toEqual([
      "by-date before - 2026-06-30",
    ]);
    expect(parseDeadline("Quý\u00a0II\u2009–\u2009III/2026", context).map(short)).toEqual([
      "in-quarter in - 2026-09-30",
    ]);
  });

  it("gives nothing for an empty field", () => {
    expect(["", " ", "-", "…", "./."].map((words) => parseDeadline(words, context))).toEqual([[], [], [], [], []]);
  });
});

const pieces = [
  "ngày",
  "tháng",
  "quý",
  "năm",
  "trước",
  "từ",
  "đến",
  "hoàn thành",
  "II",
  "3",
  "30/6",
  "2026",
  "/",
  "-",
  "–",
  ",",
  ";",
  ".",
  "(",
  ")",
  " ",
  "\n",
  "\u00a0",
  "hằng",
  "định kỳ",
  "thường xuyên",
  "sau khi",
  "dự kiến",
  "lần/năm",
  "31/6/2026",
  "15 ngày kể từ",
  "và",
  "İ",
  "😀",
  "…",
];

describe("parseDeadline on anything", () => {
  const words = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((list) => list.join(" ")),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((list) => list.join("")),
    fc.string({ unit: "binary" }),
  );
  const contexts = fc.constantFrom({}, context, { year: 2023 }, { issued: "2023-12-30" }, { issued: "nonsense" });

  it("does not throw, and every range lies in its words, in order, with raw as its slice", () => {
    fc.assert(
      fc.property(words, contexts, fc.boolean(), (text, of, decompose) => {
        const source = decompose ? text.normalize("NFD") : text;
        let end = 0;
        for (const { raw, range, start, end: last } of parseDeadline(source, of)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(source.length);
          expect(raw).toBe(source.slice(range.start, range.end));
          for (const day of [start, last]) expect(day === null || /^\d{4}-\d\d-\d\d$/u.test(day)).toBe(true);
          end = range.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
