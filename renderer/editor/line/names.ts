import type { LineRole } from "#shared/model/document.ts";

/** The parts of the head and foot as NĐ 30/2020 calls them, for the label beside the line. */
export const lineNames: Readonly<Record<LineRole, string>> = {
  "state-name": "Quốc hiệu",
  motto: "Tiêu ngữ",
  "parent-body": "Cơ quan chủ quản",
  issuer: "Cơ quan ban hành",
  number: "Số, ký hiệu",
  "place-date": "Địa danh, thời gian",
  kind: "Tên loại",
  subject: "Trích yếu",
  urgency: "Mức độ khẩn",
  salutation: "Kính gửi",
  addressee: "Nơi gửi đến",
  "recipients-title": "Nơi nhận",
  recipient: "Nơi nhận",
  authority: "Quyền hạn",
  title: "Chức vụ người ký",
  signer: "Người ký",
  "appendix-label": "Số phụ lục",
  "appendix-title": "Tên phụ lục",
  "appendix-note": "Kèm theo",
  other: "Nội dung khác",
};
