import { describe, expect, it } from "vitest";
import { findDeadlines } from "./find.ts";

const context = { issued: "2025-02-10", year: 2025 };

/** "raw = kind start end"; the paper is of 10/02/2025. */
const limits = (sentence: string): string[] =>
  findDeadlines(sentence, context).map(({ raw, kind, start, end }) => `${raw} = ${kind} ${start ?? "-"} ${end ?? "-"}`);

describe("limits that hang on something else", () => {
  it.each([
    [
      "Báo cáo Sở trước ngày 15/6/2025, bố trí đủ vốn cho các dự án hoàn thành trong năm 2025.",
      "trước ngày 15/6/2025 = by-date - 2025-06-15",
    ],
    [
      "Định kỳ trước ngày 31 tháng 12 hàng năm, các phòng báo cáo kết quả.",
      "Định kỳ trước ngày 31 tháng 12 hàng năm = periodic - -",
    ],
    ["Thanh tra Sở kiểm tra bếp ăn bán trú trong học kỳ I.", "trong học kỳ I = event - -"],
    ["Nâng cấp thư viện trong học kỳ II năm học 2024 - 2025.", "trong học kỳ II năm học 2024 - 2025 = event - -"],
    ["Báo cáo HĐND xã tại kỳ họp thường lệ cuối năm.", "tại kỳ họp thường lệ cuối năm = event - -"],
    ["Chủ trì xây dựng dự thảo trình HĐND tỉnh tại kỳ họp tháng 7/2025.", "tại kỳ họp tháng 7/2025 = event - -"],
    ["Hoàn thành phát lệnh gọi trước ngày giao quân 15 ngày.", "trước ngày giao quân 15 ngày = event - -"],
    ["Gửi tham luận về Văn phòng trước 05 ngày tổ chức hội thảo.", "trước 05 ngày tổ chức hội thảo = event - -"],
    ["Tổng hợp nhu cầu, báo cáo trước 17h30’ hằng ngày.", "trước 17h30’ hằng ngày = periodic - -"],
    ["Phát thông báo cho các hộ trước khi cắt nước 02 ngày.", "trước khi cắt nước 02 ngày = event - -"],
    ["Giải quyết dứt điểm kiến nghị của cử tri trong tuần.", "trong tuần = event - -"],
    ["Tham mưu trả lời đơn của công dân trong tuần tới.", "trong tuần tới = event - -"],
    ["Trang bị máy tính cho các điểm hỗ trợ trước khi bắt đầu đợt 2.", "trước khi bắt đầu đợt 2 = event - -"],
    ["Chốt danh sách công dân nhập ngũ trước Tết Dương lịch.", "trước Tết Dương lịch = event - -"],
    ["Bổ sung 200 đầu sách, kế toán làm thủ tục mua. Học kỳ II.", "Học kỳ II = event - -"],
    ["Cho học sinh ký cam kết an toàn giao thông trước khi nghỉ hè.", "trước khi nghỉ hè = event - -"],
    ["Kiểm kê thiết bị dạy học xong trước khai giảng.", "xong trước khai giảng = event - -"],
    ["Sơn lại bờ rào, hoàn thành trước đại hội.", "hoàn thành trước đại hội = event - -"],
    [
      "Tổ chuyên môn báo cáo định kỳ cuối mỗi học kỳ và đột xuất.",
      "định kỳ cuối mỗi học kỳ và đột xuất = periodic - -",
    ],
    ["Phòng Kinh tế tổng hợp số liệu trước ngày 15/5/2025.", "trước ngày 15/5/2025 = by-date - 2025-05-15"],
    [
      "Tăng cường tuần tra trên quốc lộ từ ngày 15/02/2025 đến hết ngày 15/4/2025.",
      "từ ngày 15/02/2025 đến hết ngày 15/4/2025 = range 2025-02-15 2025-04-15",
    ],
    ["Hoàn thành trước ngày khai mạc Đại hội.", "Hoàn thành trước ngày khai mạc Đại hội = event - -"],
    ["Trả lời bằng văn bản trong 07 ngày sau nghiệm thu.", "trong 07 ngày sau nghiệm thu = event - -"],
    [
      "Ngay sau khi Chương trình được phê duyệt, các đơn vị xây dựng kế hoạch.",
      "Ngay sau khi Chương trình được phê duyệt = event - -",
    ],
  ])("%s", (sentence, limit) => {
    expect(limits(sentence)).toEqual([limit]);
  });

  it.each([
    "Trả lời kiến nghị của cử tri tại kỳ họp thứ 5.",
    "Thực hiện kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ.",
    "Báo cáo kết quả công tác trong tuần.",
    "Kiểm soát giá cả hàng hóa trước Tết.",
    "Số học sinh tăng từ ngày 15/02/2025 đến ngày 15/4/2025.",
    "Kiểm tra giấy tờ trước khi cho vào.",
    "Học sinh đã hoàn thành chương trình trong học kỳ I.",
  ])("none in: %s", (sentence) => {
    expect(limits(sentence)).toEqual([]);
  });
});

describe("calendar limits within a sentence", () => {
  it.each([
    [
      "Phòng Nội vụ trình đề án trong 6 tháng đầu năm 2025, áp dụng thống nhất trên địa bàn.",
      "trong 6 tháng đầu năm 2025 = half-year - 2025-06-30",
    ],
    ["Trực cứu hộ hằng ngày từ 01/5 đến hết 31/8 tại bãi tắm.", "từ 01/5 đến hết 31/8 = range 2025-05-01 2025-08-31"],
    ["Hội thi chim cảnh cấp phường: tháng 4 năm 2025.", "tháng 4 năm 2025 = in-month - 2025-04-30"],
    ["Đầu tư tuyến kè biển (giai đoạn 2025 - 2027).", "giai đoạn 2025 - 2027 = range 2025-01-01 2027-12-31"],
    ["Khôi phục nghề đan lát (Hội Nông dân phường; 2025).", "2025 = within-year - 2025-12-31"],
    ["Đợt 1 (từ 01/3 đến 15/3/2025): các xã tự kiểm tra.", "từ 01/3 đến 15/3/2025 = range 2025-03-01 2025-03-15"],
    ["Chuẩn bị công tác sơ tuyển (từ 01/11 đến 10/11).", "từ 01/11 đến 10/11 = range 2025-11-01 2025-11-10"],
    ["Kiểm tra bến thủy (10/4; Đội Cảnh sát đường thủy).", "10/4 = by-date - 2025-04-10"],
    [
      "Hội thảo khoa học: dự kiến tháng 6/2025, do Trường Chính trị tỉnh chủ trì.",
      "dự kiến tháng 6/2025 = in-month - 2025-06-30",
    ],
    ["Vận động hiến đất từ nay đến cuối năm 2025.", "từ nay đến cuối năm 2025 = within-year - 2025-12-31"],
    ["Hoàn thành bê tông hóa đường thôn đến năm 2030.", "đến năm 2030 = within-year - 2030-12-31"],
    ["Họp triển khai đến trưởng thôn, các hội: 24/10 (UBND xã chủ trì).", "24/10 = by-date - 2025-10-24"],
    ["Hướng dẫn thanh toán, hoàn tất chứng từ trong Quý II.", "trong Quý II = in-quarter - 2025-06-30"],
    ["Lễ phát động: 01 điểm tại huyện Trần Đề, ngày 02/3/2025 (Chủ nhật).", "ngày 02/3/2025 = by-date - 2025-03-02"],
    [
      "Chủ động bố trí quỹ đất, báo cáo UBND tỉnh kết quả thực hiện trong tháng 12 năm 2025.",
      "thực hiện trong tháng 12 năm 2025 = in-month - 2025-12-31",
    ],
    ["Phấn đấu đến 31/12/2025 đạt trên 95% kế hoạch vốn.", "Phấn đấu đến 31/12/2025 = by-date - 2025-12-31"],
    ["Tiếp nhận tác phẩm dự thi đến 17 giờ ngày 20/4/2025.", "đến 17 giờ ngày 20/4/2025 = by-date - 2025-04-20"],
    ["Xây dựng nhãn hiệu chứng nhận gạo thơm (2026).", "2026 = within-year - 2026-12-31"],
    ["Nhân rộng ra toàn phường từ năm 2026.", "từ năm 2026 = range 2026-01-01 -"],
    ["Trong nửa đầu tháng 4/2025, các trường tự kiểm tra hồ sơ.", "Trong nửa đầu tháng 4/2025 = in-month - 2025-04-30"],
    ["Công bố quyết định thanh tra: ngày 12/3/2025.", "ngày 12/3/2025 = by-date - 2025-03-12"],
    ["Sơ kết vào tháng 6 và tháng 12 hằng năm.", "vào tháng 6 và tháng 12 hằng năm = periodic - -"],
    ["Tổng hợp báo cáo ngày 25 tháng cuối của quý.", "ngày 25 tháng cuối của quý = periodic - -"],
    ["Các trạm y tế báo cáo tuần (trước 15h thứ Năm) về Trung tâm.", "báo cáo tuần (trước 15h thứ Năm) = periodic - -"],
  ])("%s", (sentence, limit) => {
    expect(limits(sentence)).toEqual([limit]);
  });

  it.each([
    "Đăng ký vốn đầu tư công trung hạn trong giai đoạn 2026 - 2030 theo hướng dẫn.",
    "Xây dựng đề án phát triển du lịch giai đoạn 2026 - 2030.",
    "Rà soát dư địa tăng trưởng trong thời gian từ nay đến cuối năm để đề xuất giải pháp.",
    "Tập huấn nội dung mới của Luật Đất đai (2026).",
    "Đạt tỷ lệ thôn văn hóa: 15/10 thôn.",
    "Số liệu kiểm kê (từ 01/01 đến 31/01/2025) do các xã lập.",
  ])("none in: %s", (sentence) => {
    expect(limits(sentence)).toEqual([]);
  });
});

describe("limits of what is to be there", () => {
  it.each([
    [
      "Giao Phòng Kinh tế cấp lại giấy chứng nhận. Kết quả thực hiện hoàn thành trước ngày 10/12/2025.",
      "thực hiện hoàn thành trước ngày 10/12/2025 = by-date - 2025-12-10",
    ],
    ["Trình UBND tỉnh xem xét, quyết định trong tháng 6/2025.", "trong tháng 6/2025 = in-month - 2025-06-30"],
    ["Thu nhận bài dự thi đến hết ngày 15/9 tại Thư viện tỉnh.", "đến hết ngày 15/9 = by-date - 2025-09-15"],
    [
      "Công an xã trực từ ngày 28/4 đến hết ngày 03/5/2025 và báo cáo hằng ngày.",
      "từ ngày 28/4 đến hết ngày 03/5/2025 = range 2025-04-28 2025-05-03",
    ],
    [
      "Sửa đường liên thôn, đến cuối năm 2026 hoàn thành 80% khối lượng.",
      "đến cuối năm 2026 = within-year - 2026-12-31",
    ],
    ["Gửi kế hoạch tuần tra vào ngày 25 của tháng trước.", "vào ngày 25 của tháng trước = periodic - -"],
    ["Định kỳ hằng tháng, theo dõi số hộ có nước sạch.", "Định kỳ hằng tháng = periodic - -"],
  ])("%s", (sentence, limit) => expect(limits(sentence)).toContain(limit));

  it.each([
    "Lập danh sách người hưởng trợ cấp xã hội hằng tháng; gửi Bưu điện xã chi trả.",
    "Cập nhật tiến độ di dời (dự kiến họp kiểm điểm vào ngày 19/3/2025).",
  ])("%s has none", (sentence) => expect(limits(sentence)).toEqual([]));
});
