import { describe, expect, it } from "vitest";
import { invertedLead } from "./inverted.ts";
import { bracketedLead, closingLead, rolesBehind } from "./roles.ts";
import { cooperating } from "./cooperation.ts";
import { chargeOf } from "./sentence.ts";
import { headingAgencies } from "./titles.ts";
import type { Charge } from "./sentence.ts";

const words = (text: string, range: { start: number; end: number } | null): string | null =>
  range && text.slice(range.start, range.end);

describe("chargeOf", () => {
  it.each<readonly [string, Charge["how"], string]>([
    ["Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát.", "order", "Sở Y tế"],
    ["Giao nhiệm vụ cho Công an xã theo dõi.", "order", "Công an xã"],
    ["Yêu cầu UBND các huyện, thị xã, thành phố báo cáo.", "order", "UBND các huyện, thị xã, thành phố"],
    ["Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát.", "order", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["UBND tỉnh giao Sở Nội vụ theo dõi.", "order", "Sở Nội vụ"],
    ["Chỉ đạo Công an xã tuần tra.", "relay", "Công an xã"],
    ["Sở Y tế chủ trì rà soát.", "subject", "Sở Y tế"],
    ["Văn phòng HĐND và UBND xã tham mưu ban hành Kế hoạch.", "subject", "Văn phòng HĐND và UBND xã"],
    ["Sở Y tế: rà soát, báo cáo.", "title", "Sở Y tế"],
    ["Cơ quan cấp phép xây dựng: công khai hồ sơ.", "title", "Cơ quan cấp phép xây dựng"],
    ["Đơn vị phối hợp có trách nhiệm trả lời bằng văn bản.", "subject", "Đơn vị phối hợp"],
    ["Đề nghị sở, ban, ngành, UBND các xã rà soát.", "order", "sở, ban, ngành, UBND các xã"],
    ["Căn cứ tình hình thực tế, Sở Y tế chủ trì rà soát.", "subject", "Sở Y tế"],
    ["Kính đề nghị Hội Nông dân tỉnh hỗ trợ.", "order", "Hội Nông dân tỉnh"],
    ["Giao hai Ban HĐND xã hoàn thành thẩm tra.", "order", "hai Ban HĐND xã"],
    ["Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật tỉnh lấy mẫu.", "subject", "Sở Y tế"],
    ["Riêng UBND các xã bố trí công chức trực.", "subject", "UBND các xã"],
    ["Các hộ tiểu thương niêm yết giá.", "subject", "Các hộ tiểu thương"],
    ["Tổ Nghiệp vụ, dự toán, pháp chế trích xuất danh sách.", "subject", "Tổ Nghiệp vụ, dự toán, pháp chế"],
    ["Trung tâm Dịch vụ tổng hợp phát thanh mỗi ngày.", "subject", "Trung tâm Dịch vụ tổng hợp"],
    ["Trung tâm Dịch vụ tổng hợp báo cáo của các xã.", "subject", "Trung tâm Dịch vụ"],
    ["Phòng Người có công: rà soát hồ sơ.", "title", "Phòng Người có công"],
    ["Thư ký Hội đồng: lập lịch họp.", "title", "Thư ký Hội đồng"],
    [
      "Chấm dứt sử dụng túi ni lông, chai nhựa dùng một lần tại cơ sở lưu trú từ 01/5: Phòng Kinh tế hướng dẫn.",
      "subject",
      "Phòng Kinh tế",
    ],
    ["Chế độ báo cáo: Tổ tư vấn tâm lý tổng hợp kết quả.", "subject", "Tổ tư vấn tâm lý"],
  ])("of %j is by %s", (text, how, agencies) => {
    const charge = chargeOf(text);
    expect(charge?.how).toBe(how);
    expect(words(text, charge?.agencies ?? null)).toBe(agencies);
  });

  it("says where the work begins behind a title", () => {
    const text = "Sở Y tế: rà soát, báo cáo.";
    expect(text.slice(chargeOf(text)?.work)).toBe("rà soát, báo cáo.");
  });

  it.each([
    "Rà soát thủ tục hành chính.",
    "Tăng cường phối hợp giữa các ngành.",
    "Tuyên truyền đến Sở Y tế và các đơn vị.",
    "Sở Y tế đã ban hành Kế hoạch.",
    "Báo cáo Ủy ban nhân dân tỉnh kết quả.",
    "Yêu cầu về kỹ thuật của hệ thống.",
  ])("of %j charges nobody", (text) => {
    expect(chargeOf(text)).toBeNull();
  });
});

describe("headingAgencies", () => {
  it.each([
    ["Sở Y tế", "Sở Y tế"],
    ["Công an xã:", "Công an xã"],
    ["Đối với Thuế cơ sở:", "Thuế cơ sở"],
    ["Trách nhiệm của Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND xã"],
    ["Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã:", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"],
    ["Đề nghị: Hội Nông dân xã, Hội Phụ nữ xã", "Hội Nông dân xã, Hội Phụ nữ xã"],
    ["Đề nghị UBND xã, các đơn vị được giao làm chủ đầu tư:", "UBND xã, các đơn vị được giao làm chủ đầu tư"],
    ["Các sở, ban, ngành; UBND các xã, phường:", "Các sở, ban, ngành; UBND các xã, phường"],
  ])("of %j are %j", (text, agencies) => {
    expect(words(text, headingAgencies(text))).toBe(agencies);
  });

  it.each(["Công tác tuyên truyền", "Về phát triển hạ tầng số", "Sở Y tế chủ trì rà soát.", "Kinh phí thực hiện"])(
    "of %j are none",
    (text) => {
      expect(headingAgencies(text)).toBeNull();
    },
  );
});

describe("cooperating", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan rà soát.",
      ["Sở Tài chính và các đơn vị liên quan"],
    ],
    ["Phối hợp chặt chẽ với Công an tỉnh, Sở Nội vụ kiểm tra.", ["Công an tỉnh, Sở Nội vụ"]],
    ["Xây dựng quy chế phối hợp với Công an tỉnh.", []],
    ["Tăng cường phối hợp, trao đổi thông tin.", []],
    ["Gửi Sở Tài chính trước ngày 20.", []],
  ])("of %j are %j", (text, agencies) => {
    expect(cooperating(text).map((range) => words(text, range))).toEqual(agencies);
  });
});

describe("roles behind a name", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["(Sở Y tế chủ trì; UBND các xã phối hợp)", ["Sở Y tế"], ["UBND các xã"]],
    ["Rà soát danh mục. Giao Sở Nội vụ chủ trì.", ["Sở Nội vụ"], []],
    ["Rà soát danh mục do Văn phòng làm đầu mối.", [], []],
    ["Tổ chức hội nghị về công tác phối hợp.", [], []],
    [
      "Chỉnh trang chợ: Đội trật tự đô thị chủ trì, Công an phường hỗ trợ, hằng ngày.",
      ["Đội trật tự đô thị"],
      ["Công an phường"],
    ],
    ["Chỉ đạo Phòng Nông nghiệp, Trung tâm Dịch vụ phối hợp.", [], []],
  ])("of %j: lead %j, co-ordinators %j", (text, lead, coordinate) => {
    const roles = rolesBehind(text);
    expect([roles.lead, roles.coordinate].map((ranges) => ranges.map((range) => words(text, range)))).toEqual([
      lead,
      coordinate,
    ]);
  });
});

describe("invertedLead", () => {
  it.each([
    ["Việc tham mưu quyết định thành lập được giao cho Văn phòng HĐND và UBND xã.", "Văn phòng HĐND và UBND xã"],
    ["Nội dung thẩm định giá được giao cho Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.", "Sở Xây dựng"],
    ["Công tác thu gom rác do Trung tâm Dịch vụ tổng hợp đảm nhiệm.", "Trung tâm Dịch vụ tổng hợp"],
    ["Trách nhiệm theo dõi, đôn đốc thuộc về Sở Công Thương; báo cáo UBND tỉnh.", "Sở Công Thương"],
    ["Ra quân lập lại trật tự vỉa hè do Công an phường chủ trì.", "Công an phường"],
    ["Khảo sát chất lượng dịch vụ: Ban Văn hóa - Xã hội HĐND xã thực hiện.", "Ban Văn hóa - Xã hội HĐND xã"],
    ["Tham dự hội nghị do Phó Chủ tịch UBND tỉnh chủ trì.", null],
    ["Rà soát các công trình được giao cho UBND xã quản lý.", null],
    ["Đôn đốc các nhiệm vụ được giao cho các phòng thực hiện.", null],
    ["Triển khai tại các lớp tập huấn do Sở Nội vụ chủ trì.", null],
    ["Hồ sơ do công dân nộp được giải quyết đúng hạn.", null],
  ])("of %j is %j", (text, agencies) => {
    expect(words(text, invertedLead(text, false))).toBe(agencies);
  });

  it("counts under a lead from above only in a sentence about the work itself", () => {
    const order = "Ra quân lập lại trật tự vỉa hè do Công an phường chủ trì.";
    expect(invertedLead(order, true)).toBeNull();
    expect(invertedLead(`Việc r${order.slice(1)}`, true)).not.toBeNull();
  });
});

describe("bracketedLead", () => {
  it.each([
    [
      "Kiểm tra, xử lý vi phạm trật tự xây dựng theo thẩm quyền (Đội Quản lý trật tự đô thị).",
      "Đội Quản lý trật tự đô thị",
    ],
    ["Kiểm tra, xử lý vi phạm trật tự xây dựng theo thẩm quyền (Công an phường)", "Công an phường"],
    ["Kiểm tra, xử lý vi phạm trật tự xây dựng theo thẩm quyền (theo Phụ lục).", null],
    ["Kiểm tra, xử lý vi phạm (Công an phường) trong năm 2026.", null],
    [
      "Cải tạo khu vệ sinh của các khoa điều trị (Phòng Hành chính quản trị; tháng 5/2024).",
      "Phòng Hành chính quản trị",
    ],
    ["Kiện toàn Ban Chỉ đạo, phân công trực ban (Hiệu trưởng ra quyết định; xong trước 20/9/2025).", "Hiệu trưởng"],
  ])("of %j is %j", (text, agencies) => {
    expect(words(text, bracketedLead(text))).toBe(agencies);
  });
});

describe("closingLead", () => {
  it.each([
    ["Gặp mặt cựu giáo chức (20/11): Văn phòng Sở.", "Văn phòng Sở"],
    ["Thu gom rác bãi biển - Ban Quản lý dịch vụ công ích.", "Ban Quản lý dịch vụ công ích"],
    ["Phát động phong trào đọc sách: Hội Nông dân xã. Bắt đầu từ tháng 4.", "Hội Nông dân xã"],
  ])("of %j is %s", (text, lead) => {
    expect(words(text, closingLead(text))).toBe(lead);
  });

  it.each([
    "Gửi kết quả rà soát hằng tuần về: Sở Y tế.",
    "Thí điểm mô hình phân loại rác tại 03 xã: xã Tân An, xã Bình Hòa.",
    "Hoạt động có các thành viên: Sở Y tế, Sở Tài chính.",
    "Rà soát, bố trí cán bộ: Sở Y tế đã có văn bản riêng.",
    "Phối hợp với Phòng Lao động - Thương binh và Xã hội.",
  ])("of %j is nobody", (text) => {
    expect(closingLead(text)).toBeNull();
  });
});

describe("rolesBehind a dash", () => {
  it("has who forms the core of the work", () => {
    const text = "Ngày Chủ nhật xanh - Đoàn Thanh niên xã làm nòng cốt, các cơ quan cùng tham gia.";
    expect(rolesBehind(text).lead.map((range) => words(text, range))).toEqual(["Đoàn Thanh niên xã"]);
  });
});

describe("chargeOf behind an aside", () => {
  it.each([
    ["Khi tổ chức thi trực tuyến, giáo viên chủ nhiệm lập danh sách học sinh.", "giáo viên chủ nhiệm"],
    ["Nếu phát hiện ngộ độc, cán bộ y tế báo cáo ngay Ban Giám hiệu.", "cán bộ y tế"],
    ["Đối với bài thi chung, tổ chuyên môn tổ chức thẩm định đề.", "tổ chuyên môn"],
  ])("of %j is %s", (text, agencies) => {
    expect(words(text, chargeOf(text)?.agencies ?? null)).toBe(agencies);
  });

  it.each([
    "Nếu có vướng mắc, kịp thời báo cáo Ban Giám hiệu.",
    "Trong năm học, học tập nội quy và ký cam kết.",
    "Theo dõi các tổ chức, cá nhân, giáo viên.",
  ])("of %j is nobody", (text) => {
    expect(chargeOf(text)).toBeNull();
  });
});
