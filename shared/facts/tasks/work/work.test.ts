import { describe, expect, it } from "vitest";
import { isWork } from "./work.ts";

describe("words that hand out work", () => {
  it.each([
    "Giao Sở Y tế chủ trì, thông báo đến các đơn vị để triển khai thực hiện.",
    "Thống nhất chủ trương giao UBND huyện Cầu Kè lập đề án du lịch sinh thái.",
    "Theo dõi chặt chẽ diễn biến mưa lũ; các nội dung UBND tỉnh đã chỉ đạo tiếp tục được thực hiện.",
    "Các đơn vị đã có quyết định giao vốn khẩn trương giải ngân.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc vận động Nhân dân thực hiện tốt nếp sống văn minh.",
    "Ban Xây dựng Đảng chủ trì tham mưu quy hoạch cán bộ.",
    "Hạn chế khoan giếng khai thác nước dưới đất.",
    "Ngày 12/4, các xã ra quân dọn vệ sinh kênh mương.",
    "Rà soát hộ nghèo; báo cáo kết quả về Sở.",
    "Biểu dương, khen thưởng kịp thời các tập thể có thành tích.",
    "Bộ Chính trị thống nhất giao Đảng ủy Chính phủ chỉ đạo hoàn thiện đề án.",
    "Đẩy mạnh tuyên truyền; thông báo lịch phát quà để người dân biết, tham gia.",
  ])("do in: %s", (text) => {
    expect(isWork(text, false)).toBe(true);
  });

  it.each([
    "Ngày 05/3/2025, UBND tỉnh ban hành Công văn số 812/UBND-KT về chăn nuôi.",
    "Ủy ban nhân dân Thành phố nhận được Tờ trình số 45/TTr-SXD của Sở Xây dựng.",
    "Để thi hành Luật, Chính phủ đã ban hành Nghị định quy định chi tiết.",
    "Sau khi xem xét hồ sơ, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:",
    "Thực hiện kế hoạch năm; ngày 25/8, Sở Y tế đã có công văn yêu cầu các xã xây dựng báo cáo.",
    "Báo Lao động số ra ngày 10/8/2024 có bài viết về việc lấn chiếm hồ.",
    "Ông Lê Văn A, Phó Giám đốc Sở, cho biết: còn 12 điểm sạt lở.",
    "Kết quả thực hiện Chương trình bình ổn thị trường năm 2024;",
    "Rất mong sự quan tâm phối hợp của quý đơn vị./.",
    "Theo Báo Nhân dân",
    "Ban Bí thư cơ bản nhất trí với Tờ trình về phân loại đô thị.",
    "Ban Thường vụ Đảng ủy ghi nhận và biểu dương các chi bộ.",
    "GVCN các lớp",
    "Video: Lễ ra quân tháng thanh niên",
    "Văn phòng UBND xã thông báo đến các thôn biết, thực hiện.",
    "THEO THÔNG TƯ SỐ 15/2026/TT-BYT NGÀY 12/3/2026 CỦA BỘ Y TẾ",
    "UBND tỉnh trả lời để Công ty biết./.",
    "Nhận được công văn này, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.",
    "Thủ trưởng các cơ quan, đơn vị triển khai thực hiện nghiêm túc Chỉ thị này./.",
    "Sở Y tế đang xây dựng dự thảo quy chế.",
    "Mọi thông tin chi tiết xin liên hệ: bộ phận một cửa, điện thoại 0212345678.",
    "Công văn nêu rõ: nhiều địa phương còn chậm.",
    "Chi cục Thủy lợi - số 12, đường Lê Lợi, phường Hòa Bình",
    "Email: vanthu@tinh.gov.vn",
    "Xem toàn văn tại đây",
    "Việc sắp xếp trường lớp là nhiệm vụ quan trọng trong năm học.",
    "Các Bộ: Quốc phòng, Công an, Xây dựng;",
    "Sở Giáo dục và Đào tạo;",
    "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Nga",
    "Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.",
  ])("do not in: %s", (text) => {
    expect(isWork(text, false)).toBe(false);
  });
});
