import { describe, expect, it } from "vitest";
import type { Document } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { readText } from "#tests/support/read-text.ts";

/** The lines of the head as "role: words". */
function head(document: Document): string[] {
  return document.header.children.map((line) => `${line.role}: ${line.marker ?? ""}${textOf(line)}`);
}

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const opening = "Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:";

describe("a head that was copied or scanned", () => {
  it("has state and motto told apart where no blank is left between them", () => {
    const lines = [
      "ỦY BAN NHÂN DÂN",
      "XÃ TÂN HƯNG",
      `${state}${motto}`,
      "Số: 42/KH-UBND",
      "KẾ HOẠCH",
      "Chuyển đổi số",
      "",
      opening,
    ];
    expect(head(readText(...lines)).slice(0, 4)).toEqual([
      "issuer: ỦY BAN NHÂN DÂN",
      "issuer: XÃ TÂN HƯNG",
      `state-name: ${state}`,
      `motto: ${motto}`,
    ]);
  });

  it("has its kind from the symbol where a scan spoilt number and name", () => {
    const { kind } = readText(
      "ỦY BAN NHÂN DÂN",
      "TỈNH PHÚ LỘC",
      state,
      motto,
      "Số: đ@ /CT-UBND",
      "CHỈTH '",
      "",
      opening,
    );
    expect(kind).toBe("directive");
  });

  it("of a dispatch may have its subject and who wires on one line", () => {
    const dispatch = readText(
      "Số:231",
      "/CĐ-UBND",
      "Lào Cai, ngày 11 tháng 7 năm 2026",
      "CÔNG ĐIỆN",
      "VỀ VIỆC KHẮC PHỤC SẠT LỞ TRÊN CÁC TUYẾN ĐƯỜNG TỈNH CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:",
      "- Giám đốc các sở:",
      "Xây dựng, Nông nghiệp và Môi trường, Y tế.",
      "- Chủ tịch UBND các xã: Bát Xát, Trịnh Tường.",
      "Đêm 10/7, mưa lớn gây sạt lở trên nhiều tuyến đường tỉnh.",
    );
    expect(head(dispatch)).toEqual([
      "number: Số:231/CĐ-UBND",
      "place-date: Lào Cai, ngày 11 tháng 7 năm 2026",
      "kind: CÔNG ĐIỆN",
      "subject: VỀ VIỆC KHẮC PHỤC SẠT LỞ TRÊN CÁC TUYẾN ĐƯỜNG TỈNH",
      "salutation: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:",
      "addressee: -Giám đốc các sở:",
      "addressee: Xây dựng, Nông nghiệp và Môi trường, Y tế.",
      "addressee: -Chủ tịch UBND các xã: Bát Xát, Trịnh Tường.",
    ]);
  });
});
