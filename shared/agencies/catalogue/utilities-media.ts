import type { Entry } from "#shared/agencies/entry.ts";

const known = "Thông lệ, chưa đối chiếu văn bản";

/** Electricity, telecommunications, post, press and radio of the provinces. */
// prettier-ignore
export const utilitiesMedia = [
  { id: "evn", tier: "central", field: "electricity", own: "utility", names: ["Tập đoàn Điện lực Việt Nam"], abbreviations: ["EVN"], sure: true, source: known },
  { id: "province-electricity", tier: "province", field: "electricity", own: "utility", names: ["Công ty Điện lực {place?}"], aliases: ["Điện lực", "Công ty Cổ phần Điện lực"], abbreviations: ["PC"], sure: true, source: known },
  { id: "district-electricity", tier: "district", field: "electricity", own: "utility", names: ["Điện lực {unit}"], to: "2025-06-30", successors: [{ id: "region-electricity", kind: "renamed" }], sure: false, doubt: "Ngày đổi thành Đội Quản lý Điện lực khu vực tùy công ty", source: known },
  { id: "region-electricity", tier: "region", field: "electricity", own: "utility", names: ["Đội Quản lý Điện lực khu vực"], aliases: ["Đội Quản lý Điện lực", "Đội QLĐL khu vực"], from: "2025-07-01", open: true, sure: false, doubt: "Ngày bắt đầu tùy công ty", source: known },
  { id: "vnpt", tier: "province", field: "telecom", own: "utility", names: ["VNPT {place?}"], aliases: ["Viễn thông", "Trung tâm Viễn thông"], sure: true, source: known },
  { id: "viettel", tier: "province", field: "telecom", own: "utility", names: ["Viettel {place?}"], aliases: ["Chi nhánh Viettel", "Tập đoàn Công nghiệp - Viễn thông Quân đội"], sure: true, source: known },
  { id: "mobifone", tier: "province", field: "telecom", own: "utility", names: ["MobiFone {place?}"], aliases: ["Mobiphone", "Mobifone"], sure: true, source: known },
  { id: "province-post", tier: "province", field: "post", own: "utility", names: ["Bưu điện {unit}"], sure: true, source: known },
  { id: "district-post", tier: "district", field: "post", own: "utility", names: ["Bưu điện {unit}"], to: "2025-06-30", sure: true, source: known },
  { id: "commune-post", tier: "commune", field: "post", own: "utility", names: ["Bưu điện văn hóa {unit}"], aliases: ["Bưu điện", "Điểm Bưu điện - Văn hóa xã"], sure: true, source: known },
  { id: "province-broadcaster", tier: "province", field: "media", own: "subordinate", names: ["Đài Phát thanh - Truyền hình {place?}", "Đài Phát thanh và Truyền hình {unit?}"], aliases: ["Đài PTTH", "Đài PT-TH", "Đài Truyền hình"], to: "2025-05-31", successors: [{ id: "province-press-joint", kind: "merged" }], sure: false, doubt: "Ngày hợp nhất tùy tỉnh, trong năm 2025; có thành phố vẫn giữ Đài riêng", source: known },
  { id: "province-newspaper", tier: "province", field: "media", own: "party", names: ["Báo {place?}"], sure: true, doubt: "Năm 2025 hợp nhất với đài; một số tỉnh giữ tên Báo", source: known },
  { id: "province-press-joint", tier: "province", field: "media", own: "party", names: ["Báo và phát thanh, truyền hình {place?}", "Báo và Đài Phát thanh - Truyền hình {place?}"], from: "2025-04-01", sure: true, doubt: "Tên gọi và ngày hợp nhất tùy tỉnh", source: "Quyết định 4043-QĐ/TU Thanh Hóa" },
] as const satisfies readonly Entry[];
