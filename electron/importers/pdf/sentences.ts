/** What the user is told when a PDF cannot be read. */
export const sentences = {
  damaged: "Tệp PDF này bị hỏng hoặc tải về chưa đủ nên không đọc được; hãy lấy lại tệp gốc rồi thử lại.",
  encrypted:
    "Tệp PDF này được đặt mật khẩu; hãy mở bằng mật khẩu, in hoặc lưu thành tệp PDF không mật khẩu rồi chọn tệp mới.",
  scanned:
    "Tệp PDF này là bản quét, chỉ có hình chụp chứ không có chữ; hãy chọn bản Word, bản PDF xuất từ Word hoặc bản đã nhận dạng chữ.",
  garbled: "Chữ trong tệp PDF này bị mã hóa sai nên không đọc được; hãy chọn bản Word hoặc xuất lại PDF từ Word.",
  tooLong: "Tệp PDF này có hơn 2.000 trang nên không được mở; hãy tách lấy phần văn bản cần đọc rồi chọn tệp mới.",
  empty: "Tệp PDF này không có chữ nào để đọc; hãy chọn bản Word hoặc bản PDF có chữ.",
} as const;
