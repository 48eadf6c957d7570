/** "tham mưu trình UBND tỉnh, | Chủ tịch UBND tỉnh ban hành": one more of those to whom it is handed. */
const receiver =
  /(?<![A-Za-zÀ-ỿ])(?:trình|tham mưu(?: cho| giúp)?|trước|đề xuất) (?:Ban Chỉ đạo|Trưởng ban|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Thường trực|Ban Thường vụ|Chính phủ|Thủ tướng|Đảng|Chủ tịch|Giám đốc|Bộ|Sở)[^,;.]{0,60}$/u;

/** "gửi Sở Tài chính thẩm định, | UBND tỉnh phê duyệt": who decides on what is handed on. */
const passed = /\s(?:gửi|trình|báo cáo) \p{Lu}[^;.]{2,80}\s(?:thẩm định|thẩm tra|tổng hợp|xem xét|cho ý kiến)$/u;
const decides = /^[^,;.]{4,70}? (?:phê duyệt|quyết định|ban hành|thông qua)(?![A-Za-zÀ-ỿ])/u;

/** "phối hợp với các bộ, địa phương, | các tổ chức quốc tế", "giữa các ngành, | các cấp": one more of those worked with. */
const besidesOthers =
  /(?:(?:phối hợp|làm việc|trao đổi|thống nhất|kiến nghị|kết hợp|liên hệ) (?:chặt chẽ )?(?:với|cùng)(?: với)?|\sgiữa) [^;.]*$/u;

/** "khả năng của các ngành, | các cấp": one more of those whose something is. */
const owners = /\s(?:của|giữa) (?:các|mọi|từng) [^,;.]{2,40}$/u;

/** Whether a name behind a comma, with what stands before the comma, is one of those to whom work is handed or with whom it is done. */
export function isHandedOn(before: string, name: string): boolean {
  if (receiver.test(before) || (passed.test(before) && decides.test(name))) return true;
  return /^\p{Ll}/u.test(name) && (besidesOthers.test(before) || owners.test(before));
}
