import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyPrefix } from "./prefix.ts";

// prettier-ignore
const cases: readonly (readonly [string, string | null])[] = [
  ["Sở Tư pháp", "Sở Tư pháp"],
  ["Văn phòng UBND tỉnh: Thực hiện chỉ đạo, điều hành", "Văn phòng UBND tỉnh"],
  ["Công an phường phối hợp với Văn phòng", "Công an phường"],
  ["Các sở, ban, ngành, UBND các xã, phường: rà soát", "Các sở, ban, ngành, UBND các xã, phường"],
  ["Trưởng phòng Kinh tế, Hạ tầng và Đô thị chịu trách nhiệm tham mưu", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị"],
  ["Đề nghị Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội phường tuyên truyền", "Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội phường"],
  ["Giao Công an phường (Cơ quan Thường trực Tổ công tác Đề án 06) căn cứ Kế hoạch này", "Công an phường"],
  ["Yêu cầu các ban ngành, đơn vị nghiêm túc triển khai thực hiện", "các ban ngành, đơn vị"],
  ["Tư pháp – Hộ tịch phường", "Tư pháp – Hộ tịch phường"],
  ["Văn hóa - Thông tin phường", "Văn hóa - Thông tin phường"],
  ["Văn hóa - xã hội", null],
  ["Đài Phát thanh - Truyền hình Quảng Ngãi và Báo Quảng Ngãi: Phối hợp", "Đài Phát thanh - Truyền hình Quảng Ngãi và Báo Quảng Ngãi"],
  ["Tỉnh đoàn: Tiếp tục phát huy", "Tỉnh đoàn"],
  ["Bộ Giao thông vận tải, Cục Đường bộ Việt Nam: tối ưu hóa", "Bộ Giao thông vận tải, Cục Đường bộ Việt Nam"],
  ["Tổ chức thực hiện", null],
  ["Báo cáo kết quả", null],
  ["Hội nghị sơ kết", null],
  ["Thanh tra, kiểm tra", null],
  ["Bảo hiểm xã hội, bảo hiểm y tế được bảo đảm", null],
  ["Trung tâm Văn hóa, Thể thao và Du lịch tổ chức các hoạt động", "Trung tâm Văn hóa, Thể thao và Du lịch"],
  ["Chi cục Chăn nuôi và Thú y hướng dẫn", "Chi cục Chăn nuôi và Thú y"],
  ["SỞ TƯ PHÁP", "SỞ TƯ PHÁP"],
  ["Các Sở: Tài chính, Nội vụ: rà soát", "Các Sở: Tài chính, Nội vụ"],
  ["Kho bạc Nhà nước khu vực XIII thực hiện", "Kho bạc Nhà nước khu vực XIII"],
  ["Ban Chỉ huy Phòng thủ khu vực 2 - Bình Sơn phối hợp", "Ban Chỉ huy Phòng thủ khu vực 2 - Bình Sơn"],
  ["Đề nghị các đồng chí Bí thư chi bộ, Trưởng thôn quan tâm", "Bí thư chi bộ, Trưởng thôn"],
  ["Phòng Kinh tế, Hạ tầng và Đô thị: Tham mưu UBND phường", "Phòng Kinh tế, Hạ tầng và Đô thị"],
  ["Sở Khoa học và Công nghệ, Công an tỉnh, Văn phòng UBND tỉnh theo chức năng", "Sở Khoa học và Công nghệ, Công an tỉnh, Văn phòng UBND tỉnh"],
  ["Các cơ quan, đơn vị, địa phương nghiêm túc quán triệt", "Các cơ quan, đơn vị, địa phương"],
  ["Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường, đặc khu chịu trách nhiệm", "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường, đặc khu"],
  ["Văn phòng HĐND và UBND xã có trách nhiệm theo dõi", "Văn phòng HĐND và UBND xã"],
  ["Trạm Y tế xã thực hiện tiêm chủng", "Trạm Y tế xã"],
  ["Bảo hiểm xã hội tỉnh chủ trì", "Bảo hiểm xã hội tỉnh"],
  ["Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy chỉ đạo", "Ban Tuyên giáo và Dân vận Tỉnh ủy"],
  ["Giao Giám đốc các sở, ngành, Chủ tịch UBND các địa phương triển khai", "Giám đốc các sở, ngành, Chủ tịch UBND các địa phương"],
  ["Các trường học trên địa bàn phường tổ chức tuyên truyền", "Các trường học trên địa bàn phường"],
  ["Đối với Công an phường", "Công an phường"],
  ["Trách nhiệm của Sở Nội vụ", "Sở Nội vụ"],
  ["Bộ Y tế", "Bộ Y tế"],
  ["Tổ công nghệ số cộng đồng các tổ dân phố hướng dẫn người dân", "Tổ công nghệ số cộng đồng các tổ dân phố"],
  ["Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh phối hợp", "Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh"],
  ["Công tác quản lý nhà nước", null],
  ["Tăng cường phối hợp với Công an", null],
  ["Về chuyển đổi số", null],
  ["Bộ máy chính quyền", null],
  ["Trung tâm hóa dữ liệu", null],
  ["Hội nhập quốc tế", null],
  ["Đoàn kết toàn dân", null],
  ["Phòng cháy, chữa cháy", null],
  ["Văn phòng điện tử", null],
  ["Trường hợp có vướng mắc", null],
  ["Thống kê số liệu", null],
  ["Thuế thu nhập cá nhân", null],
  ["Giáo dục và đào tạo", null],
  ["Y tế", null],
  ["Quốc phòng - an ninh", null],
  ["Kinh tế", null],
  ["Tài chính, ngân sách", null],
  ["Các nhiệm vụ trọng tâm", null],
  ["Các chỉ tiêu chủ yếu", null],
  ["Mục đích, yêu cầu", null],
  ["Ban hành kế hoạch", null],
  ["Cơ sở dữ liệu quốc gia", null],
  ["Các tổ chức, cá nhân có liên quan chịu trách nhiệm", "Các tổ chức, cá nhân có liên quan"],
  ["Đài truyền thanh", "Đài truyền thanh"],
  ["Quỹ đất", null],
  ["Vụ việc", null],
  ["Sở hữu trí tuệ", null],
  ["Tổ chức Đảng", null],
  ["Giám sát, kiểm tra", null],
  ["Cán bộ, công chức, viên chức phải gương mẫu", null],
  ["Chủ động phối hợp", null],
  ["Công nghệ thông tin", null],
  ["Các xã, phường: rà soát", "Các xã, phường"],
  ["Người đứng đầu các cơ quan, đơn vị chịu trách nhiệm", "Người đứng đầu các cơ quan, đơn vị"],
  ["Lãnh đạo, chỉ đạo", null],
  ["Bí thư Đảng ủy, Chủ tịch UBND phường chỉ đạo", "Bí thư Đảng ủy, Chủ tịch UBND phường"],
  ["các Đội Quản lý điện khu vực có phương án", "các Đội Quản lý điện khu vực"],
];

describe("agencyPrefix", () => {
  it.each(cases)("%s", (text, expected) => {
    const range = agencyPrefix(text);
    expect(range === null ? null : text.slice(range.start, range.end)).toBe(expected);
  });

  it("comes to an end on any row of its own words", () => {
    const words = fc.constantFrom(
      ..."các,Các,Đội,Quản lý,Phòng,Kiểm tra,Tổ chức,hỗ trợ,và,thuộc,của,cấp,xã,Thanh tra,khu vực,liên quan,(,),-,:,1".split(
        ",",
      ),
      ",",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (row) => {
        const text = row.join(" ");
        expect(agencyPrefix(text)?.end ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("never leaves its text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom("Sở ", "Các ", "Giao ", "(", "Công an phường (").chain((a) => fc.string().map((b) => a + b)),
        ),
        (text) => {
          const range = agencyPrefix(text);
          if (range === null) return;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
