/** What the user is told when a Word file cannot be read. */
export const sentences = {
  damaged:
    "Tệp Word này bị hỏng hoặc tải về chưa đủ nên không đọc được; hãy lấy lại bản gốc, mở bằng Word rồi lưu lại thành .docx.",
  encrypted: "Tệp Word này được đặt mật khẩu; hãy mở bằng Word, gỡ mật khẩu, lưu lại rồi chọn tệp mới.",
  oldWord: "Đây là tệp Word đời cũ (.doc); hãy mở bằng Word, chọn Lưu thành (Save As) loại .docx rồi chọn tệp mới.",
  otherOffice: "Đây là tệp Office đời cũ nhưng không phải văn bản Word; hãy chọn tệp .docx, .pdf hoặc .txt.",
  notWord: "Tệp này không phải văn bản Word (.docx); hãy chọn đúng tệp văn bản hoặc lưu lại thành .docx.",
  tooLarge: "Tệp Word này quá lớn hoặc chứa dữ liệu nén bất thường; hãy bỏ bớt hình ảnh, lưu lại rồi chọn tệp mới.",
  unsafe: "Tệp Word này chứa khai báo không an toàn nên không được mở; hãy mở bằng Word và lưu lại thành .docx.",
  empty: "Tệp Word này không có chữ nào; nếu nội dung là hình chụp hoặc bản quét, hãy chọn bản có chữ.",
} as const;
