import { describe, expect, it } from "vitest";
import { findDeadlines } from "./find.ts";
import type { StatedDeadline } from "./found.ts";

/** "raw = kind operator start end … strength"; the paper is of 10/02/2026 and plans for 2026. */
function short(found: StatedDeadline): string {
  const parts = [found.kind, found.operator, found.start ?? "-", found.end ?? "-"];
  if (found.every) parts.push(`every ${found.every}`);
  if (found.yearAssumed) parts.push("assumed");
  if (found.estimated) parts.push("estimated");
  return `${found.raw} = ${[...parts, found.strength].join(" ")}`;
}

const context = { issued: "2026-02-10", year: 2026 };

/** A sentence and the limits of work it states; without any where its dates say something else. */
const sentences: readonly (readonly [sentence: string, ...limits: string[]])[] = [
  ["Năm 2026, hoàn thành việc hỗ trợ nhà ở.", "Năm 2026 = within-year in - 2026-12-31 plain"],
  [
    "Giao Công an xã chủ trì, phối hợp với Văn phòng HĐND và UBND xã tham mưu kế hoạch, hoàn thành trước ngày 15/3/2026.",
    "hoàn thành trước ngày 15/3/2026 = by-date before - 2026-03-15 explicit",
  ],
  [
    "Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 20/11/2026 để tổng hợp, báo cáo UBND tỉnh.",
    "trước ngày 20/11/2026 = by-date before - 2026-11-20 explicit",
  ],
  [
    "Báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Tư pháp) trước ngày 25 hằng tháng.",
    "trước ngày 25 hằng tháng = periodic before - - every month explicit",
  ],
  [
    "Định kỳ hằng quý (trước ngày 15 của tháng cuối quý), 06 tháng, năm báo cáo kết quả về UBND tỉnh.",
    "Định kỳ hằng quý (trước ngày 15 của tháng cuối quý), 06 tháng, năm = periodic in - - every quarter explicit",
  ],
  [
    "Trước ngày 15/6/2026, các sở, ngành hoàn thành việc rà soát.",
    "Trước ngày 15/6/2026 = by-date before - 2026-06-15 explicit",
  ],
  [
    "Hoàn thành việc cấp căn cước cho 100% công dân đủ điều kiện trong tháng 6/2026.",
    "trong tháng 6/2026 = in-month in - 2026-06-30 explicit",
  ],
  ["Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh về công tác cải cách hành chính năm 2026."],
  ["Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ."],
  ["05/3: Quán triệt kế hoạch đến toàn đơn vị.", "05/3 = by-date in - 2026-03-05 assumed explicit"],
  ["Ký cam kết với các hộ kinh doanh (ngày 01/7/2026).", "ngày 01/7/2026 = by-date in - 2026-07-01 plain"],
  ["Xử lý việc lấn chiếm vỉa hè - thường xuyên.", "thường xuyên = ongoing in - - explicit"],
  ["Thi đua chào mừng ngày thành lập Đoàn (26/3)."],
  ["Thực hiện Công văn số 12/SYT-NV (05/3/2026)."],
  ["05/1: Đã họp triển khai."],
  ["Luật có hiệu lực thi hành kể từ ngày 01/7/2025."],
  ["Triển khai chính quyền địa phương 02 cấp từ ngày 01/7/2025 bảo đảm thông suốt."],
  ["Đến năm 2030, 100% dịch vụ công được cung cấp trực tuyến.", "Đến năm 2030 = within-year by - 2030-12-31 plain"],
  [
    "Phấn đấu đến hết năm 2026, tỷ lệ hồ sơ trực tuyến đạt 80%.",
    "Phấn đấu đến hết năm 2026 = within-year by - 2026-12-31 plain",
  ],
  ["Tính đến ngày 30/6/2026, toàn tỉnh có 1.200 hồ sơ."],
  ["Trong 6 tháng đầu năm 2026, tỉnh đã ban hành 25 văn bản."],
  ["Trong quý II/2026, tổ chức 02 lớp tập huấn cho cán bộ xã.", "Trong quý II/2026 = in-quarter in - 2026-06-30 plain"],
  ["Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025."],
  ["Tổ chức Hội nghị sơ kết vào ngày 15/7/2026.", "vào ngày 15/7/2026 = by-date in - 2026-07-15 plain"],
  [
    "Tổ chức thi vòng chung khảo từ ngày 15/4 đến ngày 14/5/2026.",
    "từ ngày 15/4 đến ngày 14/5/2026 = range from 2026-04-15 2026-05-14 explicit",
  ],
  [
    "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan giải quyết trả kết quả.",
    "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ = event in - - explicit",
  ],
  [
    "Rà soát, báo cáo UBND tỉnh trong thời hạn 15 ngày kể từ ngày ban hành Kế hoạch này.",
    "trong thời hạn 15 ngày kể từ ngày ban hành Kế hoạch này = event in - - explicit",
  ],
  ["Các văn bản ban hành trước ngày 01/7/2025 tiếp tục có hiệu lực."],
  ["Người sinh trước ngày 01/01/1960 được hưởng trợ cấp."],
  ["Sở Tài chính bố trí kinh phí trong dự toán ngân sách năm 2026."],
  ["Hằng năm, tổ chức đánh giá việc thực hiện Kế hoạch.", "Hằng năm = periodic in - - every year plain"],
  ["Xây dựng kế hoạch công tác hằng năm của đơn vị."],
  ["Thường xuyên theo dõi, đôn đốc việc thực hiện."],
  [
    "Duy trì công tác tuyên truyền, thực hiện thường xuyên, liên tục.",
    "thực hiện thường xuyên, liên tục = ongoing in - - explicit",
  ],
  ["Bố trí nguồn chi thường xuyên cho hoạt động chuyển đổi số."],
  [
    "Thời gian thực hiện: Quý II/2026; đơn vị chủ trì: Công an xã.",
    "Quý II/2026 = in-quarter in - 2026-06-30 explicit",
  ],
  ["Thời hạn hoàn thành: 30/6/2026.", "30/6/2026 = by-date in - 2026-06-30 explicit"],
  [
    "Thời gian hoàn thành trước 30/4/2026, báo cáo kết quả trước 15/5/2026.",
    "Thời gian hoàn thành trước 30/4/2026 = by-date before - 2026-04-30 explicit",
    "trước 15/5/2026 = by-date before - 2026-05-15 explicit",
  ],
  [
    "Yêu cầu các đơn vị khẩn trương thực hiện xong trước 25/11.",
    "thực hiện xong trước 25/11 = by-date before - 2026-11-25 assumed explicit",
  ],
  [
    "Gửi kết quả về Sở Khoa học và Công nghệ chậm nhất ngày 10 hằng tháng để tổng hợp.",
    "chậm nhất ngày 10 hằng tháng = periodic by - - every month explicit",
  ],
  [
    "Phấn đấu hoàn thành trong quý III năm 2026 và đưa vào sử dụng từ quý IV năm 2026.",
    "Phấn đấu hoàn thành trong quý III năm 2026 = in-quarter in - 2026-09-30 explicit",
  ],
  ["Dự án đã hoàn thành trong năm 2025."],
  ["Nhiệm vụ không thể hoàn thành trong năm 2025."],
  [
    "Công tác tuyên truyền (thực hiện trong năm 2026).",
    "thực hiện trong năm 2026 = within-year in - 2026-12-31 explicit",
  ],
  ["Tổ công tác được thành lập theo Quyết định số 12/QĐ-UBND (ngày 12/01/2026)."],
  ["Ban hành Kế hoạch triển khai (trong tháng 02/2026).", "trong tháng 02/2026 = in-month in - 2026-02-28 explicit"],
  [
    "Ban hành kế hoạch (tháng 3/2026), tổ chức tập huấn (quý II/2026).",
    "tháng 3/2026 = in-month in - 2026-03-31 explicit",
    "quý II/2026 = in-quarter in - 2026-06-30 explicit",
  ],
  [
    "Hoàn thành số hóa sổ hộ tịch trước ngày 30/6/2026, kết nối với Cơ sở dữ liệu quốc gia trước ngày 31/12/2026.",
    "trước ngày 30/6/2026 = by-date before - 2026-06-30 explicit",
    "trước ngày 31/12/2026 = by-date before - 2026-12-31 explicit",
  ],
  ["Kế hoạch cải cách hành chính năm 2026 và những năm tiếp theo."],
  [
    "Tiếp nhận hồ sơ từ ngày 10/3/2026 đến hết ngày 20/3/2026.",
    "từ ngày 10/3/2026 đến hết ngày 20/3/2026 = range from 2026-03-10 2026-03-20 explicit",
  ],
  ["Số liệu lấy từ ngày 15/12/2025 đến ngày 14/3/2026."],
  ["Mốc báo cáo tính từ 15/12/2025 đến 14/6/2026."],
  [
    "Sở Y tế hướng dẫn các xã thực hiện ngay sau khi có văn bản của Bộ Y tế.",
    "thực hiện ngay sau khi có văn bản của Bộ Y tế = event in - - plain",
  ],
  [
    "Khẩn trương hoàn thành các nhiệm vụ được giao tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 trong quý I/2026.",
    "trong quý I/2026 = in-quarter in - 2026-03-31 explicit",
  ],
  [
    "Thay thế sổ hộ khẩu giấy từ ngày 01/01/2023 (hoàn thành trong tháng 3/2026).",
    "hoàn thành trong tháng 3/2026 = in-month in - 2026-03-31 explicit",
  ],
  [
    "Chậm nhất sau 07 ngày làm việc kể từ ngày nhận được văn bản, các đơn vị có báo cáo.",
    "Chậm nhất sau 07 ngày làm việc kể từ ngày nhận được văn bản = event by - - explicit",
  ],
  ["Mỗi năm tổ chức ít nhất 02 lần kiểm tra đột xuất.", "Mỗi năm = periodic in - - every year plain"],
  ["Kiểm tra ít nhất 02 lần/năm tại các xã, phường.", "ít nhất 02 lần/năm = periodic by - - every half-year explicit"],
  ["Tổng kết thực hiện Đề án vào quý IV/2030.", "vào quý IV/2030 = in-quarter in - 2030-12-31 explicit"],
  ["Triển khai trên toàn tỉnh từ quý III/2026.", "từ quý III/2026 = range from 2026-07-01 - plain"],
  ["Bắt đầu thực hiện từ ngày 01/4/2026.", "Bắt đầu thực hiện từ ngày 01/4/2026 = range from 2026-04-01 - plain"],
  ["Kinh phí thực hiện năm 2026 là 12,5 tỷ đồng."],
  ["Báo cáo tháng 9/2026 của Sở Nội vụ gửi UBND tỉnh."],
  [
    "Đề nghị các cơ quan, đơn vị gửi báo cáo bằng văn bản về UBND xã trước 16 giờ 00 phút ngày 12/3/2026.",
    "trước 16 giờ 00 phút ngày 12/3/2026 = by-date before - 2026-03-12 explicit",
  ],
  [
    "Các đơn vị chưa hoàn thành phải báo cáo giải trình trước ngày 15 tháng 3 năm 2026.",
    "trước ngày 15 tháng 3 năm 2026 = by-date before - 2026-03-15 explicit",
  ],
  ["Bảo đảm 100% hồ sơ được số hóa trước ngày 01/6/2026.", "trước ngày 01/6/2026 = by-date before - 2026-06-01 plain"],
  ["Thu hồi các thẻ được cấp trước ngày 01/7/2024."],
  [
    "Kết thúc giai đoạn 1 trước tháng 6/2026 và giai đoạn 2 trước quý IV/2026.",
    "trước tháng 6/2026 = by-date before - 2026-05-31 explicit",
    "trước quý IV/2026 = by-date before - 2026-09-30 explicit",
  ],
  [
    "Công an tỉnh báo cáo kết quả trước ngày 14 của tháng cuối quý.",
    "trước ngày 14 của tháng cuối quý = periodic before - - every quarter explicit",
  ],
  [
    "Hoàn thành trong năm 2026 việc lắp đặt camera tại 100% thôn.",
    "Hoàn thành trong năm 2026 = within-year in - 2026-12-31 explicit",
  ],
  ["Thực hiện chế độ báo cáo định kỳ theo quy định."],
  [
    "Thực hiện chế độ báo cáo định kỳ hằng tháng (trước ngày 20), quý, năm về Sở.",
    "định kỳ hằng tháng (trước ngày 20), quý, năm = periodic in - - every month plain",
  ],
  ["Yêu cầu hoàn thành dứt điểm trong Quý 2 năm 2026.", "trong Quý 2 năm 2026 = in-quarter in - 2026-06-30 explicit"],
  [
    "Xây dựng nhà ở cho hộ nghèo, hoàn thành chậm nhất trong tháng 8/2026./.",
    "hoàn thành chậm nhất trong tháng 8/2026 = in-month by - 2026-08-31 explicit",
  ],
  [
    "Đưa vào vận hành chính thức trước ngày Quốc khánh 2/9/2026.",
    "trước ngày Quốc khánh 2/9/2026 = by-date before - 2026-09-02 explicit",
  ],
  ["Thời gian: 01 ngày, trong tháng 4/2026.", "01 ngày, trong tháng 4/2026 = in-month in - 2026-04-30 explicit"],
  ["Thời gian thực hiện thủ tục hành chính: 15 ngày làm việc kể từ ngày nhận đủ hồ sơ."],
  ["Kịp thời báo cáo khi có phát sinh."],
  ["Kế hoạch này có hiệu lực kể từ ngày ký."],
  [
    "Nghiên cứu, đề xuất mô hình điểm, xong trong quý I.",
    "xong trong quý I = in-quarter in - 2026-03-31 assumed explicit",
  ],
  ["Triển khai Đề án 06 tại các bộ, ngành, địa phương năm 2023 và những năm tiếp theo."],
  [
    "Sở Công Thương chủ trì thực hiện, thời gian hoàn thành: trước 30/9/2026; Sở Xây dựng hoàn thành trước 31/10/2026.",
    "trước 30/9/2026 = by-date before - 2026-09-30 explicit",
    "hoàn thành trước 31/10/2026 = by-date before - 2026-10-31 explicit",
  ],
  [
    "“Chiến dịch 90 ngày đêm” làm sạch dữ liệu đất đai, hoàn thành trước 30/11/2025.",
    "hoàn thành trước 30/11/2025 = by-date before - 2025-11-30 explicit",
  ],
];

/** As above; the paper is of 20/8/2025 and plans for 2025. */
const sentencesOf2025: readonly (readonly [sentence: string, ...limits: string[]])[] = [
  [
    "Tiếp tục thực hiện Kế hoạch số 56/KH-UBND ngày 21/3/2023; tham mưu xây dựng Kế hoạch năm 2026 trước ngày 31/12/2025.",
    "trước ngày 31/12/2025 = by-date before - 2025-12-31 explicit",
  ],
  [
    "Hoàn thành 100% chỉ tiêu được giao trong năm 2025, góp phần thực hiện thắng lợi Nghị quyết Đại hội.",
    "trong năm 2025 = within-year in - 2025-12-31 explicit",
  ],
  ["Bảo đảm các hệ thống vận hành thông suốt từ ngày 01/7/2025 khi thực hiện chính quyền địa phương 2 cấp."],
  [
    "Báo cáo tình hình, kết quả thực hiện về Văn phòng UBND tỉnh trước 15h00 thứ Sáu hằng tuần.",
    "trước 15h00 thứ Sáu hằng tuần = periodic before - - every week explicit",
  ],
  [
    "Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12).",
    "thực hiện định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12) = periodic in - - every half-year explicit",
  ],
  [
    "Chế độ báo cáo: Báo cáo quý trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 15/12.",
    "trước ngày 15 tháng cuối quý = periodic before - - every quarter explicit",
    "trước ngày 15/12 = by-date before - 2025-12-15 assumed explicit",
  ],
  ["Thực hiện chế độ thông tin báo cáo định kỳ (tháng, quý, 6 tháng, năm) hoặc đột xuất theo quy định."],
  [
    "Giao Phòng Kinh tế tham mưu UBND xã ban hành Kế hoạch trong tháng 9/2025 để triển khai thực hiện.",
    "trong tháng 9/2025 = in-month in - 2025-09-30 plain",
  ],
  [
    "Trong tháng 9/2025, Phòng Văn hóa - Xã hội tham mưu UBND xã kiện toàn Ban Chỉ đạo.",
    "Trong tháng 9/2025 = in-month in - 2025-09-30 plain",
  ],
  [
    "Phấn đấu đến ngày 31/12/2025 hoàn thành xóa nhà tạm, nhà dột nát trên địa bàn toàn tỉnh.",
    "Phấn đấu đến ngày 31/12/2025 = by-date by - 2025-12-31 plain",
  ],
  [
    "Đến tháng 12/2025, tỷ lệ giải ngân vốn đầu tư công đạt trên 95%.",
    "Đến tháng 12/2025 = in-month by - 2025-12-31 plain",
  ],
  ["Tỷ lệ hộ nghèo giảm còn 2,5% vào cuối năm 2025."],
  ["Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030 thành công tốt đẹp."],
  ["Kỷ niệm 80 năm Cách mạng tháng Tám và Quốc khánh 02/9 (19/8/1945 - 19/8/2025; 02/9/1945 - 02/9/2025)."],
  [
    "Thời gian tổ chức: Từ ngày 01/9/2025 đến ngày 05/9/2025.",
    "Từ ngày 01/9/2025 đến ngày 05/9/2025 = range from 2025-09-01 2025-09-05 explicit",
  ],
  ["Thời gian nhận báo cáo: chậm nhất ngày 20/9/2025.", "chậm nhất ngày 20/9/2025 = by-date by - 2025-09-20 explicit"],
  ["Cơ quan, đơn vị nào không gửi báo cáo đúng thời hạn thì chịu trách nhiệm trước Chủ tịch UBND tỉnh."],
  [
    "Yêu cầu gửi báo cáo đúng thời gian quy định, trước ngày 05 hằng tháng.",
    "trước ngày 05 hằng tháng = periodic before - - every month explicit",
  ],
  [
    "Rà soát văn bản quy phạm pháp luật do HĐND, UBND cấp huyện ban hành trước ngày 01/3/2025, hoàn thành trước ngày 31/10/2025.",
    "hoàn thành trước ngày 31/10/2025 = by-date before - 2025-10-31 explicit",
  ],
  [
    "Vận hành thử nghiệm trong tháng 10/2025; vận hành chính thức từ tháng 01/2026.",
    "trong tháng 10/2025 = in-month in - 2025-10-31 explicit",
    "từ tháng 01/2026 = range from 2026-01-01 - plain",
  ],
  [
    "Số hóa toàn bộ hồ sơ lưu trữ còn hiệu lực, hoàn thành trong quý IV/2025 và các năm tiếp theo.",
    "hoàn thành trong quý IV/2025 và các năm tiếp theo = range in 2025-10-01 - explicit",
  ],
  [
    "Nghị quyết số 66-NQ/TW của Bộ Chính trị về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới.",
  ],
  [
    "Số hóa dữ liệu đất đai và tích hợp vào Hệ thống quốc gia (2025 - 2030).",
    "2025 - 2030 = range in 2025-01-01 2030-12-31 plain",
  ],
  ["Thực hiện Kế hoạch đầu tư công trung hạn (2026 - 2030)."],
  ["Rà soát kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030."],
  [
    "Báo cáo kết quả thực hiện Kế hoạch hằng năm (trước ngày 15 tháng 11).",
    "trước ngày 15 tháng 11 = periodic before - - every year explicit",
  ],
  [
    "Xây dựng kế hoạch hằng năm và định kỳ báo cáo kết quả thực hiện trước ngày 20/11 về Sở.",
    "định kỳ = periodic in - - every other plain",
    "thực hiện trước ngày 20/11 = periodic before - - every year explicit",
  ],
  ["Trung tâm Y tế giám sát tuyến xã và báo cáo hằng ngày.", "hằng ngày = periodic in - - every other plain"],
  ["Tuyên truyền tại sinh hoạt đảng định kỳ, sinh hoạt chuyên đề."],
  [
    "Tổ chức sơ kết vào quý II/2028, tổng kết vào quý IV/2030.",
    "vào quý II/2028 = in-quarter in - 2028-06-30 plain",
    "vào quý IV/2030 = in-quarter in - 2030-12-31 explicit",
  ],
  [
    "Cập nhật ngay khi có thay đổi, định kỳ trước ngày 25 hằng tháng gửi báo cáo.",
    "định kỳ trước ngày 25 hằng tháng = periodic before - - every month explicit",
  ],
  [
    "Ủy ban nhân dân các xã báo cáo nhanh hằng ngày (trước 16 giờ) về Sở Nông nghiệp và Môi trường.",
    "hằng ngày (trước 16 giờ) = periodic in - - every other plain",
  ],
  [
    "Thực hiện từ nay đến hết ngày 31/12/2025.",
    "Thực hiện từ nay đến hết ngày 31/12/2025 = by-date by - 2025-12-31 explicit",
  ],
  [
    "Việc chuyển giao hoàn thành chậm nhất ngày 30 tháng 9 năm 2025 và báo cáo kết quả về Sở Nội vụ trước ngày 10 tháng 10 năm 2025.",
    "hoàn thành chậm nhất ngày 30 tháng 9 năm 2025 = by-date by - 2025-09-30 explicit",
    "trước ngày 10 tháng 10 năm 2025 = by-date before - 2025-10-10 explicit",
  ],
  ["Giai đoạn 2026 - 2030: Mở rộng phạm vi triển khai toàn tỉnh."],
  ["Năm 2025: Hoàn thành xây dựng hạ tầng.", "Năm 2025 = within-year in - 2025-12-31 plain"],
  ["Tiến độ thực hiện: Quý III - IV/2025.", "Quý III - IV/2025 = in-quarter in - 2025-12-31 explicit"],
  [
    "Công khai kết quả trên Cổng thông tin điện tử trong vòng 24 giờ kể từ khi có kết quả.",
    "trong vòng 24 giờ kể từ khi có kết quả = event in - - explicit",
  ],
  [
    "Trả kết quả trong 03 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ.",
    "trong 03 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ = event in - - explicit",
  ],
  ["Rút ngắn thời gian giải quyết từ 15 ngày xuống còn 10 ngày làm việc."],
  ["Duy trì chế độ trực 24/24 giờ trong 05 ngày nghỉ lễ."],
  [
    "Các nội dung phải xong trong quý I năm 2026, chậm nhất là 31/3/2026.",
    "xong trong quý I năm 2026 = in-quarter in - 2026-03-31 explicit",
    "chậm nhất là 31/3/2026 = by-date by - 2026-03-31 explicit",
  ],
  [
    "Định kỳ hàng năm (trước ngày 15/12) tổng hợp kết quả báo cáo UBND tỉnh.",
    "Định kỳ hàng năm (trước ngày 15/12) = periodic in - - every year explicit",
  ],
  [
    "Thường xuyên cập nhật, báo cáo kết quả (qua Sở Tư pháp) trước ngày 14/6 và ngày 14/12 hằng năm.",
    "trước ngày 14/6 và ngày 14/12 hằng năm = periodic before - - every year explicit",
  ],
  ["Kết quả năm 2024 đạt 85%, tăng 5% so với năm 2023."],
  ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;"],
  ["Học sinh sinh từ ngày 01/01/2019 đến 31/12/2019 được tuyển sinh vào lớp 1."],
  [
    "Sở Xây dựng (hoàn thành trong tháng 10 năm 2025); Sở Tài chính (hoàn thành trong tháng 11 năm 2025).",
    "hoàn thành trong tháng 10 năm 2025 = in-month in - 2025-10-31 explicit",
    "hoàn thành trong tháng 11 năm 2025 = in-month in - 2025-11-30 explicit",
  ],
  [
    "Tham mưu sửa đổi, bổ sung Quyết định số 10/2023/QĐ-UBND ngày 15/02/2023 (hoàn thành trước 15/11/2025, trình UBND tỉnh trước 30/11/2025).",
    "hoàn thành trước 15/11/2025 = by-date before - 2025-11-15 explicit",
    "trình UBND tỉnh trước 30/11/2025 = by-date before - 2025-11-30 explicit",
  ],
  [
    "Kiểm điểm tập thể trong 01 ngày, dự kiến ngày 18/12/2025.",
    "dự kiến ngày 18/12/2025 = by-date in - 2025-12-18 estimated plain",
  ],
  ["Mở chuyên mục tuyên truyền từ ngày 10/10/2025.", "từ ngày 10/10/2025 = range from 2025-10-10 - plain"],
  ["Cải tạo nhà vệ sinh (Phòng Hành chính; tháng 10/2025).", "tháng 10/2025 = in-month in - 2025-10-31 explicit"],
  ["Rà soát người về địa phương từ ngày 10/8/2025."],
  ["Trang trí phục vụ ngày bầu cử 15/3/2026."],
  ["Chế độ mới được hưởng từ ngày 01/01/2026."],
];

describe("findDeadlines", () => {
  it.each(sentences.map(([sentence, ...limits]) => ({ sentence, limits })))("$sentence", ({ sentence, limits }) => {
    expect(findDeadlines(sentence, context).map(short)).toEqual(limits);
  });

  it.each(sentencesOf2025.map(([sentence, ...limits]) => ({ sentence, limits })))(
    "$sentence",
    ({ sentence, limits }) => {
      expect(findDeadlines(sentence, { issued: "2025-08-20", year: 2025 }).map(short)).toEqual(limits);
    },
  );

  it("finds the limits of a whole text at their places", () => {
    const text =
      "Rà soát hồ sơ, hoàn thành trong tháng 3/2026.\nBáo cáo UBND tỉnh trước ngày 15/4/2026; thường xuyên đôn đốc.";
    const found = findDeadlines(text, context);
    expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      "hoàn thành trong tháng 3/2026",
      "trước ngày 15/4/2026",
    ]);
  });

  it("leaves titles in quotation marks alone", () => {
    expect(
      findDeadlines("Triển khai Đề án “Số hóa hồ sơ, hoàn thành trước năm 2027” trên địa bàn tỉnh.", context),
    ).toEqual([]);
  });
});
