import type { LineRole } from "#shared/model/document.ts";

/** The parts of a paper as NĐ 30/2020 calls them. */
export const roleNames: Readonly<Record<LineRole, string>> = {
  "state-name": "Quốc hiệu",
  motto: "Tiêu ngữ",
  "parent-body": "Cơ quan chủ quản",
  issuer: "Cơ quan ban hành",
  number: "Số, ký hiệu",
  "place-date": "Địa danh, ngày",
  kind: "Tên loại",
  subject: "Trích yếu",
  urgency: "Độ khẩn",
  salutation: "Kính gửi",
  addressee: "Nơi nhận (kính gửi)",
  "recipients-title": "Đầu mục nơi nhận",
  recipient: "Nơi nhận",
  authority: "Quyền hạn ký",
  title: "Chức vụ",
  signer: "Họ tên người ký",
  "appendix-label": "Số phụ lục",
  "appendix-title": "Tên phụ lục",
  "appendix-note": "Ghi chú phụ lục",
  other: "Chưa rõ",
};

/** What a line of the head may be, and a line of the foot, in the order of the paper. */
export const headRoles = [
  "state-name",
  "motto",
  "parent-body",
  "issuer",
  "number",
  "place-date",
  "kind",
  "subject",
  "urgency",
  "salutation",
  "addressee",
  "other",
] as const satisfies readonly LineRole[];
export const footRoles = [
  "recipients-title",
  "recipient",
  "authority",
  "title",
  "signer",
  "other",
] as const satisfies readonly LineRole[];

/** Without these a paper is not found by its number, day or issuer. */
export const neededRoles = ["issuer", "number", "place-date", "subject"] as const satisfies readonly LineRole[];
