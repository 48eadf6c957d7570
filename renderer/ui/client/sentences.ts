import type { FailureCode } from "#shared/contract/failure-code.ts";
import { CallFailure } from "./call-failure.ts";

const sentences: Readonly<Record<FailureCode, string>> = {
  "bad-input": "Có dữ liệu nhập chưa đúng; hãy kiểm tra lại các ô vừa nhập.",
  "unknown-call": "Chức năng này chưa có trong bản đang chạy; hãy cài bản mới nhất.",
  "not-found": "Không tìm thấy nội dung cần mở; có thể đã bị xóa ở cửa sổ khác.",
  "in-use": "Văn bản đang được sửa ở cửa sổ khác nên ở đây chỉ xem được.",
  stale: "Nội dung vừa được thay đổi ở nơi khác; hãy mở lại rồi làm tiếp.",
  refused: "Thao tác này không thực hiện được.",
  "unreadable-file": "Không đọc được tệp này; hãy kiểm tra lại tệp.",
  cancelled: "Đã dừng theo yêu cầu.",
  "no-library": "Chưa mở được thư viện.",
  "library-newer":
    "Thư viện này được tạo bằng bản Xuyên Suốt mới hơn. Hãy cài bản mới nhất rồi mở lại; dữ liệu vẫn nguyên vẹn.",
  "library-corrupt": "Tệp thư viện bị hỏng. Hãy khôi phục từ bản sao lưu gần nhất.",
  "library-locked": "Thư viện đang được chương trình khác sử dụng. Hãy đóng nơi đó rồi thử lại.",
  "library-full":
    "Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng dung lượng rồi thử lại; những gì đã lưu vẫn nguyên vẹn.",
  "library-read-only": "Không ghi được vào thư mục chứa thư viện. Hãy xin quyền ghi hoặc chọn thư mục khác.",
  "library-failed": "Không đọc hoặc ghi được thư viện. Hãy kiểm tra ổ đĩa rồi thử lại.",
  disconnected: "Chưa làm được vì mất kết nối với chương trình; những gì đã lưu vẫn còn. Nối lại được rồi hãy làm lại.",
  internal: "Chương trình gặp lỗi ngoài dự kiến; những gì đã lưu vẫn nguyên vẹn. Hãy thử lại.",
};

/** One plain sentence for a failure: that of the services where they sent one. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof CallFailure)) return sentences.internal;
  return error.sentence ?? sentences[error.code];
}
