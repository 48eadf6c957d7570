import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAgencies } from "./find.ts";

// prettier-ignore
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Giao Công an tỉnh chủ trì, phối hợp với Sở Tư pháp, Sở Y tế và các cơ quan liên quan rà soát dữ liệu", ["Công an tỉnh", "Sở Tư pháp", "Sở Y tế", "các cơ quan liên quan"]],
  ["Căn cứ chức năng, nhiệm vụ được phân công, các ban ngành, đơn vị, các hội, đoàn thể phường xây dựng kế hoạch", ["các ban ngành, đơn vị, các hội, đoàn thể phường"]],
  ["Phối hợp với các ban ngành, đơn vị có liên quan tập trung đẩy mạnh công tác tuyên truyền", ["các ban ngành, đơn vị có liên quan"]],
  ["báo cáo về UBND phường (qua Công an phường) để chỉ đạo", ["UBND phường", "Công an phường"]],
  ["Chỉ đạo Đài Phát thanh và Truyền hình Thanh Hoá tiếp tục tăng cường phối hợp với Công an tỉnh, Sở Thông tin và Truyền thông xây dựng kế hoạch", ["Đài Phát thanh và Truyền hình Thanh Hoá", "Công an tỉnh", "Sở Thông tin và Truyền thông"]],
  ["Phòng Kinh tế, Hạ tầng và Đô thị phối hợp với Thuế cơ sở 2 rà soát các hộ kinh doanh", ["Phòng Kinh tế, Hạ tầng và Đô thị", "Thuế cơ sở 2"]],
  ["Các cơ quan Trung ương đóng trên địa bàn tỉnh; UBND các huyện, thị xã, thành phố;", ["Các cơ quan Trung ương đóng trên địa bàn tỉnh", "UBND các huyện, thị xã, thành phố"]],
  ["Tổ chức hội nghị, ban hành báo cáo, bộ tiêu chí và các nhiệm vụ trọng tâm; phòng, chống dịch", []],
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", []],
  ["NHIỆM VỤ TRỌNG TÂM", []],
  ["khai thác các cơ sở dữ liệu, các trường hợp khó khăn, các bộ phận cấu thành", []],
  ["gửi Cục C06 - Bộ Công an để tổng hợp", ["Cục C06 - Bộ Công an"]],
  ["theo chỉ đạo của Thủ tướng Chính phủ tại các bộ, ngành, địa phương năm 2023", ["Thủ tướng Chính phủ", "các bộ, ngành, địa phương"]],
  ["Ủy ban nhân dân xã Ba Tơ giao công an xã và trạm y tế xã", ["Ủy ban nhân dân xã Ba Tơ", "công an xã", "trạm y tế xã"]],
];

describe("findAgencies", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(findAgencies(text).map(({ value }) => value)).toEqual(expected);
  });

  it("gives ranges in order that are slices of the text", () => {
    const parts = fc.constantFrom(
      "Sở Y tế ",
      "các ",
      "Công an phường",
      ", ",
      " và ",
      "UBND ",
      "các xã, phường",
      "\n",
      "\t",
      "(",
      "tổ chức ",
      "Bộ ",
      "phòng ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(parts, fc.string({ unit: "grapheme", maxLength: 6 }))).map((list) => list.join("")),
        (text) => {
          let last = 0;
          for (const { value, start, end } of findAgencies(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(value);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });
});
