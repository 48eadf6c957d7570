import { closesName } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";
import { tailAt } from "./tails.ts";

/** Lower-case words at which the name of a body in running text has ended: verbs, adverbs, linking words. */
const single = new Set(
  "in năm tháng quý ngày chưa còn vừa đạt mới hưởng đều để theo về tại từ đến đã đang sẽ phải được không là do như khi nếu nhằm cho với cùng gồm trước sau lập cử trình gửi xét chịu thì mà nên cũng hằng mời họp nộp xin ra vào lên này đó nói nào ai rồi vẫn luôn kể ở bởi giữa vì song tuy huy nêu thấy đóng tìm giao có cần thuộc trong trên qua bằng".split(
    " ",
  ),
);

// prettier-ignore
const pairs = new Set([
  "chủ trì", "chủ động", "phối hợp", "tham mưu", "tham gia", "tăng cường", "tiếp tục", "tiếp nhận", "tiếp thu", "bảo đảm", "đảm bảo", "bảo vệ", "tổng hợp", "tổng kết", "định kỳ", "hướng dẫn", "hỗ trợ", "thông báo", "thông qua", "thông tin", "báo cáo",
  "tập trung", "tập huấn", "tập hợp", "căn cứ", "trực tiếp", "cung cấp", "cung ứng", "cập nhật", "sử dụng", "thẩm định", "thẩm tra", "đề xuất", "đề nghị", "đề ra", "kiến nghị", "kiến thức", "tuyên truyền", "vận động", "vận hành", "huy động", "phân công", "phân bổ", "đánh giá", "hoàn thành", "hoàn thiện", "bố trí", "duy trì",
  "giao cho", "giao ban", "giao nhiệm", "thu thập", "thu hút", "thu nhận", "ứng dụng", "dự thảo", "dự toán", "tiến hành", "thường xuyên", "xác định", "xác minh", "mua sắm", "đưa ra", "đưa tin", "đưa vào", "hàng tháng", "hàng quý", "hàng năm", "hàng tuần", "hằng tháng", "hằng quý", "hằng năm", "qua đó", "trên cơ", "trên toàn", "làm tốt", "làm việc", "làm đầu", "ký kết", "ký ban",
  "đặc biệt", "hoàn toàn", "khẩn trương", "kịp thời", "nâng cao", "nâng cấp", "đẩy mạnh", "đẩy nhanh", "ngăn chặn", "đôn đốc", "bám sát", "gắn với", "quán triệt", "chấp hành", "soạn thảo", "lồng ghép", "yêu cầu", "rà soát", "khắc phục", "giúp việc", "giúp đỡ", "nghiêm túc", "nhận được", "cần phải", "thực hiện", "triển khai", "tổ chức", "xây dựng", "ban hành", "chỉ đạo", "theo dõi", "kiểm tra", "kiểm soát", "giám sát", "quản lý", "giải quyết", "xử lý",
  "nghiên cứu", "công bố", "công khai", "phổ biến", "kiện toàn", "thành lập", "chuẩn bị", "quan tâm", "phát huy", "phát động", "phát hiện", "phát triển", "đăng tải", "đăng ký", "lựa chọn", "lãnh đạo", "quyết định", "quyết liệt", "chủ quản", "có trách", "có văn", "có kế", "có ý", "có giải", "có biện", "có nhiệm", "có thẩm", "có trên", "đã có", "trong việc", "trong quá", "trong tháng", "trong năm", "trong quý", "trong thời", "trong công", "trong tổ", "trong thực", "trong khi", "cấp kinh", "cấp phép", "cấp phát", "ngoài ra", "thuộc thẩm", "thuộc lĩnh", "thuộc phạm", "thuộc đối", "thiết kế", "mở chuyên", "chuyển số",
  "có chức", "có tư", "chịu trách", "phản ánh", "trao đổi", "thống nhất", "thống kê", "liên hệ", "kết nối", "chia sẻ", "khai thác", "lưu ý", "nhắc nhở", "tháo gỡ", "tạo điều", "tạo lập", "tích cực", "tích hợp", "mở các", "mở rộng", "mở lớp", "thay thế", "thay đổi", "thay mặt", "thừa ủy", "thừa uỷ", "thừa lệnh", "nhanh chóng", "kiên quyết", "siết chặt", "thực thi", "thí điểm", "số hóa", "chuyển đổi", "chuyển giao", "cân đối", "khảo sát", "điều tra", "điều chỉnh", "điều hành", "điều phối", "đầu tư", "làm sạch", "cắt giảm", "phê duyệt", "trả kết", "trả lời", "đặt hàng", "xem xét", "kêu gọi", "hướng đến", "hướng tới", "bổ sung", "in ấn", "chi trả", "cấp huy", "bàn giao", "quy định", "tham dự", "đồng thời", "cụ thể", "nói chung", "nói riêng", "được giao", "tự rà", "tự kiểm", "giữ vai", "đóng vai", "là cơ", "là đơn", "tuyển chọn", "tổng rà", "nắm bắt", "nắm chắc", "phòng ngừa", "phấn đấu", "xác thực", "lấy ý", "lập kế", "lập danh", "lập dự", "đấu tranh", "hợp tác", "liên kết", "tạo sự", "chú trọng", "ưu tiên", "kết hợp", "bồi dưỡng", "đào tạo", "giáo dục", "thúc đẩy", "góp phần", "góp ý", "tăng thời", "phục vụ", "làm rõ", "ngay sau", "một số", "cùng cấp", "căn cước", "khuyến khích", "tôn vinh", "biểu dương", "khen thưởng", "niêm yết", "vào cuộc", "đi đầu", "gương mẫu", "hạn chế", "cơ bản", "tạm cấp", "tạm ứng", "tạm dừng", "tránh tình",
]);

/** Words that end a name alone, but not behind their other half: "Công nghệ thông tin". */
const halves = new Set([
  "chỉ huy",
  "hàng không",
  "nghệ thông",
  "truyền thông",
  "viễn thông",
  "giao thông",
  "phổ thông",
  "công lập",
  "dân lập",
  "hậu cần",
  "công trình",
  "chương trình",
  "quy trình",
  "sát quản",
  "lý vận",
  "phạm về",
  "nhà in",
  "ty in",
  "giao thông",
]);

/** Pairs that go on with a name although their first word ends one elsewhere: "công trình giao thông", "về trật tự xã hội". */
const inside = new Set(["giao thông", "về trật", "về ttxh", "về ttatxh", "trong nước", "người tham"]);

/** True when a name in running text cannot go on with the lower-case word at `index`. */
export function stopsAt(words: Words, index: number): boolean {
  const token = words.at(index);
  if (!token || token.kind !== "word" || token.capital) return false;
  if (halves.has(`${words.at(index - 1)?.low ?? ""} ${token.low}`)) return false;
  if (inside.has(pairAt(words, index)) || closesName(words, index)) return false;
  return (single.has(token.low) || pairs.has(pairAt(words, index))) && tailAt(words, index) === 0;
}

/** "Sở Xây dựng Theo dõi …": a verb that wrongly begins with a capital behind a name; a place has a capital in every word. */
export function isCapitalVerb(words: Words, index: number): boolean {
  const token = words.at(index);
  const next = words.at(index + 1);
  return (
    token?.kind === "word" && token.capital && next?.kind === "word" && !next.capital && pairs.has(pairAt(words, index))
  );
}
