import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doerLine, startsWithDoers } from "./doer-line.ts";

/** A line's parts as words: "lead | co-ordinators | limit". */
function said(text: string): string | null {
  const line = doerLine(text);
  if (!line) return null;
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [line.lead, line.coordinate, line.limit ? [line.limit] : []]
    .map((all) => all.map(words).join(" + "))
    .join(" | ");
}

describe("a line that says who does it and until when", () => {
  it.each([
    ["Ban Tổ chức Đảng ủy tham mưu, trình trong tháng 5/2027.", "Ban Tổ chức Đảng ủy |  | trong tháng 5/2027"],
    [
      "Văn phòng Đảng ủy chủ trì, phối hợp với các cơ quan liên quan chuẩn bị nội dung",
      "Văn phòng Đảng ủy | các cơ quan liên quan | ",
    ],
    [
      "Đảng ủy UBND xã chủ trì, phối hợp Chi bộ Công an xã tham mưu trình trong Quý II/2027",
      "Đảng ủy UBND xã | Chi bộ Công an xã | trong Quý II/2027",
    ],
    ["Các cơ quan tham mưu, giúp việc Đảng ủy phối hợp tham mưu.", "Các cơ quan tham mưu, giúp việc Đảng ủy |  | "],
    [
      "Văn phòng HĐND và UBND xã tổ chức thực hiện (hoàn thành trước ngày 15/5/2026)",
      "Văn phòng HĐND và UBND xã |  | hoàn thành trước ngày 15/5/2026",
    ],
    [
      "Giao Phòng Kinh tế chủ trì thực hiện, hoàn thành trước ngày 15/5/2026.",
      "Phòng Kinh tế |  | hoàn thành trước ngày 15/5/2026",
    ],
    ["Công an xã chủ trì; Trạm Y tế xã phối hợp.", "Công an xã | Trạm Y tế xã | "],
    ["(Ban Tổ chức Đảng ủy chuẩn bị, trình cuối mỗi quý)", "Ban Tổ chức Đảng ủy |  | cuối mỗi quý"],
    ["Thầy Lê Văn An chủ trì, các giáo viên trong tổ phối hợp.", "Thầy Lê Văn An | các giáo viên trong tổ | "],
    ["Hội Nông dân xã phối hợp.", " | Hội Nông dân xã | "],
  ])("%s", (line, parts) => {
    expect(said(line)).toBe(parts);
  });

  it.each([
    "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thẩm định dự toán.",
    "Phòng Kinh tế tham mưu UBND xã ban hành kế hoạch.",
    "Các thôn tổ chức tuyên truyền đến Nhân dân.",
    "Trạm Y tế xã phối hợp với các trường khám sức khỏe học sinh.",
    "Công an xã xây dựng kế hoạch tuần tra trong tháng 5/2026.",
    "Tổ chức thực hiện trong tháng 3/2026.",
    "Dự kiến tổ chức trong tháng 8/2030.",
    "công an xã chủ trì",
  ])("is none that says what is to be done, or names nobody: %s", (line) => {
    expect(doerLine(line)).toBeNull();
  });

  it("gives places inside the words, whatever they are", () => {
    const part = fc.constantFrom(
      "Công an xã",
      "chủ trì",
      ", phối hợp với",
      "Trạm Y tế xã",
      "; ",
      "(",
      ")",
      "trong tháng 5/2026",
      ".",
      " ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const text = parts.join(" ");
        const line = doerLine(text);
        for (const { start, end } of line
          ? [...line.lead, ...line.coordinate, ...(line.limit ? [line.limit] : [])]
          : [])
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }),
    );
  });

  it("may be known by its beginning", () => {
    expect(startsWithDoers("Ban Tổ chức Đảng ủy chủ trì, phối hợp với các cơ quan tham")).toBe(true);
    expect(startsWithDoers("Công an xã tuần tra trên các tuyến đường, phối hợp")).toBe(false);
  });
});
