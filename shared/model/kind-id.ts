/** Kinds of paper (loại văn bản) the program tells apart: the 29 of NĐ 30/2020 Điều 7, two of the Party, and "other". */
export const kindIds = [
  "directive", // Chỉ thị
  "plan", // Kế hoạch
  "letter", // Công văn
  "report", // Báo cáo
  "decision", // Quyết định
  "notice", // Thông báo
  "proposal", // Tờ trình
  "resolution", // Nghị quyết
  "programme", // Chương trình
  "guidance", // Hướng dẫn
  "dispatch", // Công điện
  "conclusion", // Kết luận
  "scheme", // Phương án
  "project", // Đề án
  "undertaking", // Dự án
  "statute", // Quy chế
  "provision", // Quy định
  "communique", // Thông cáo
  "circular", // Thông tri
  "minutes", // Biên bản
  "contract", // Hợp đồng
  "memorandum", // Bản ghi nhớ
  "agreement", // Bản thỏa thuận
  "mandate", // Giấy ủy quyền
  "invitation", // Giấy mời
  "introduction", // Giấy giới thiệu
  "leave", // Giấy nghỉ phép
  "delivery-slip", // Phiếu gửi
  "transfer-slip", // Phiếu chuyển
  "report-slip", // Phiếu báo
  "official-note", // Thư công
  "other",
] as const;
export type KindId = (typeof kindIds)[number];
