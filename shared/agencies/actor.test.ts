import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorPhrase } from "./actor.ts";

// prettier-ignore
const cases: readonly (readonly [text: string, name: string | null, closedBy: "work" | "title" | "end" | null])[] = [
  ["Các chủ rừng là tổ chức (các ban quản lý; các công ty)", "Các chủ rừng là tổ chức (các ban quản lý; các công ty)", "end"],
  ["Các hộ gia đình, cá nhân được giao, nhận khoán rừng: tuần tra theo lịch", "Các hộ gia đình, cá nhân được giao, nhận khoán rừng", "title"],
  ["Các chủ hồ, đập thủy điện vận hành đúng quy trình", "Các chủ hồ, đập thủy điện", "work"],
  ["Các chủ đầu tư/Ban quản lý dự án, tư vấn, các nhà thầu tiếp tục rà soát tiến độ", "Các chủ đầu tư/Ban quản lý dự án, tư vấn, các nhà thầu", "work"],
  ["Hai Ban HĐND xã hoàn thành thẩm tra", "Hai Ban HĐND xã", "work"],
  ["Giáo viên bộ môn quản lý tốt tiết học", "Giáo viên bộ môn", "work"],
  ["Nhân viên bảo vệ kiểm soát người ra vào", "Nhân viên bảo vệ", "work"],
  ["Đơn vị quản lý đường bộ sửa chữa mặt đường", "Đơn vị quản lý đường bộ", "work"],
  ["Các đơn vị quản lý vận hành hồ chứa chủ động", "Các đơn vị quản lý vận hành hồ chứa", "work"],
  ["Công an xã, phối hợp với Ban CHQS xã tuần tra", "Công an xã", "work"],
  ["Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh được đề nghị đẩy nhanh", "Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh", "work"],
  ["Đồng chí Phó Chủ tịch UBND tỉnh phụ trách xây dựng trực tiếp chỉ đạo", "Đồng chí Phó Chủ tịch UBND tỉnh phụ trách xây dựng", "work"],
  ["UBND các xã ven biển theo chức năng rà soát", "UBND các xã ven biển", "work"],
  ["Các linh mục, chức sắc trên địa bàn vận động giáo dân", "Các linh mục, chức sắc trên địa bàn", "work"],
  ["Ban Quản lý dự án đầu tư xây dựng khẩn trương hoàn thiện thủ tục", "Ban Quản lý dự án đầu tư xây dựng", "work"],
  ["Phòng Quản lý, hỗ trợ hộ kinh doanh, cá nhân và thu khác chủ trì rà soát", "Phòng Quản lý, hỗ trợ hộ kinh doanh, cá nhân và thu khác", "work"],
  ["Chủ cơ sở sản xuất, kinh doanh, dịch vụ ăn uống ký hợp đồng thu gom", "Chủ cơ sở sản xuất, kinh doanh, dịch vụ ăn uống", "work"],
  ["Các đơn vị kiểm tra, rà soát hồ sơ", "Các đơn vị", "work"],
  ["Các trường đã nêu tại Công văn số 12 khẩn trương nộp hồ sơ", "Các trường đã nêu tại Công văn số 12", "work"],
  ["Các đơn vị có tên tại Phụ lục 2 cử người dự họp", "Các đơn vị có tên tại Phụ lục 2", "work"],
  ["Các cơ quan, đơn vị nêu trên rà soát hồ sơ", "Các cơ quan, đơn vị nêu trên", "work"],
  ["Các tổ chức, cá nhân khi tiếp nhận đơn ghi vào sổ", "Các tổ chức, cá nhân", "work"],
  ["Các cơ quan quản lý chuyên môn (y tế, thú y) đôn đốc các xã", "Các cơ quan quản lý chuyên môn (y tế, thú y)", "work"],
  ["Các tổ kiểm tra, giám sát của xã báo cáo hằng tuần", "Các tổ kiểm tra, giám sát của xã", "work"],
  ["Các phòng có liên quan tới việc thực hiện Đề án phối hợp cung cấp số liệu", "Các phòng có liên quan", "work"],
  ["Ban chỉ huy các xã, lực lượng kiểm lâm tuần tra rừng", "Ban chỉ huy các xã, lực lượng kiểm lâm", "work"],
  ["Ban Chấp hành các Đoàn xã, chi đoàn vận động đoàn viên", "Ban Chấp hành các Đoàn xã, chi đoàn", "work"],
  ["Bộ Tư lệnh Công binh, Sở Xây dựng khảo sát vị trí", "Bộ Tư lệnh Công binh, Sở Xây dựng", "work"],
  ["Phòng Quản lý Sau Đại học thông báo lịch thi", "Phòng Quản lý Sau Đại học", "work"],
  ["Doanh nghiệp bưu chính là lực lượng nòng cốt phát hàng", "Doanh nghiệp bưu chính", "work"],
  ["Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã họp hằng quý", "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã", "work"],
  ["Ban Quản lý chợ TP. Hòa Bình, Đội Quản lý thị trường: kiểm tra giá", "Ban Quản lý chợ TP. Hòa Bình, Đội Quản lý thị trường", "title"],
  ["Các Sở quản lý hạ tầng kỹ thuật của Thành phố tham mưu bố trí vốn", "Các Sở quản lý hạ tầng kỹ thuật của Thành phố", "work"],
  ["Các Sở quản lý chặt chẽ vốn, tham mưu bổ sung", "Các Sở", "work"],
  ["Chủ tịch UBND các xã nơi đoàn kiểm tra làm việc rà soát hồ sơ", "Chủ tịch UBND các xã", "work"],
  ["Giám đốc Sở Nội vụ thừa ủy quyền Chủ tịch UBND tỉnh ký thông báo", "Giám đốc Sở Nội vụ", "work"],
  ["Văn thư cơ quan chỉ đóng dấu văn bản đã ký", "Văn thư cơ quan", "work"],
  ["Hội đồng hoạt động theo nguyên tắc tập trung", "Hội đồng", "work"],
  ["Thủ trưởng các đơn vị hoàn toàn chịu trách nhiệm về số liệu", "Thủ trưởng các đơn vị", "work"],
  ["Văn thư cơ quan là người được giao giữ con dấu", "Văn thư cơ quan", "work"],
  ["UBND cấp xã chấp thuận phương án thi công", "UBND cấp xã", "work"],
  ["Các cơ quan chuyên môn về xây dựng rà soát hồ sơ", "Các cơ quan chuyên môn về xây dựng", "work"],
  ["Chủ đầu tư quản lý dự án, báo cáo kết quả", "Chủ đầu tư", "work"],
  ["Các tổ chức, cá nhân và hộ gia đình khai thác nước dưới đất có trách nhiệm kê khai", "Các tổ chức, cá nhân và hộ gia đình khai thác nước dưới đất", "work"],
  ["Các cơ quan được phân công chủ trì nhiệm vụ có trách nhiệm lập dự toán", "Các cơ quan được phân công chủ trì nhiệm vụ", "work"],
  ["Sở Nông nghiệp và Môi trường được giao hướng dẫn xác định giá đất", "Sở Nông nghiệp và Môi trường", "work"],
  ["Chủ tịch UBND các xã bị ảnh hưởng huy động lực lượng", "Chủ tịch UBND các xã bị ảnh hưởng", "work"],
  ["Chi bộ Ban Quản lý Khu kinh tế mỗi đơn vị đăng ký 01 mô hình", "Chi bộ Ban Quản lý Khu kinh tế", "work"],
  ["Các đơn vị đã hoàn thành kế hoạch", null, null],
  ["Các ban, cơ quan cơ bản hoàn thành nhiệm vụ", null, null],
  ["Phòng chống dịch bệnh mùa hè", null, null],
  ["Tổ chức hội nghị sơ kết", null, null],
  ["Hội nghị triển khai nhiệm vụ", null, null],
  ["Trường hợp vượt thẩm quyền báo cáo", null, null],
  ["Báo cáo kết quả về Sở", null, null],
  ["Đội ngũ cán bộ phải gương mẫu", null, null],
  ["Cơ sở dữ liệu dân cư cập nhật thường xuyên", null, null],
];

describe("actorPhrase", () => {
  it.each(cases.map(([text, name, closedBy]) => ({ text, name, closedBy })))("$text", ({ text, name, closedBy }) => {
    const phrase = actorPhrase(text);
    expect([phrase && text.slice(phrase.start, phrase.end), phrase?.closedBy ?? null]).toEqual([name, closedBy]);
  });

  it("takes small letters and ends at a mark where only bodies stand", () => {
    const text = "đơn vị quản lý đường bộ; báo cáo Sở";
    expect(actorPhrase(text)).toBeNull();
    expect(actorPhrase(text, 0, true)).toMatchObject({ start: 0, end: 23, closedBy: "work" });
  });

  it("tells when part of a list may belong to the name before", () => {
    expect(actorPhrase("Phòng Nghiệp vụ, Dự toán: hướng dẫn")?.clear).toBe(false);
    expect(actorPhrase("Chi đoàn, Liên đội: thành lập đội")?.clear).toBe(true);
  });

  it("gives a range inside any text, from its first word", () => {
    const pieces = fc.constantFrom(
      "Các",
      "chủ",
      "rừng",
      "Sở",
      "Y",
      "tế",
      ",",
      "và",
      "(",
      ")",
      ";",
      ":",
      ".",
      "rà",
      "soát",
      "quản",
      "lý",
      "đã",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.boolean(), (parts, told) => {
        const text = parts.join(" ");
        const phrase = actorPhrase(text, 0, told);
        const words = phrase && text.slice(phrase.start, phrase.end);
        expect(words === null || (words !== "" && words === words.trim() && text.includes(words))).toBe(true);
      }),
    );
  });
});

describe("a name that goes on in small letters", () => {
  it.each([
    ["Vụ Phổ biến, giáo dục pháp luật và Sở Tư pháp biên soạn", "Vụ Phổ biến, giáo dục pháp luật và Sở Tư pháp"],
    ["Vụ Pháp luật dân sự, kinh tế rà soát", "Vụ Pháp luật dân sự, kinh tế"],
    [
      "Ban Quản lý các khu công nghệ cao và khu công nghiệp, Sở Tài chính khảo sát",
      "Ban Quản lý các khu công nghệ cao và khu công nghiệp, Sở Tài chính",
    ],
    ["Phòng Kinh tế, thông tin về giá cả", "Phòng Kinh tế"],
    ["Sở Y tế và các cơ sở giáo dục, đào tạo tổ chức khám", "Sở Y tế và các cơ sở giáo dục, đào tạo"],
    ["Sở Y tế, giáo dục học sinh", "Sở Y tế"],
  ])("is read whole in %s", (text, name) => {
    const phrase = actorPhrase(text, 0, true);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe(name);
  });
});
