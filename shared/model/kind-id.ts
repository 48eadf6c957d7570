/** Kinds of paper (loại văn bản) the program tells apart; the 29 of NĐ 30/2020 Điều 7 that occur in the paper trail, and "other". */
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
  "other",
] as const;
export type KindId = (typeof kindIds)[number];
