import type { Entry } from "#shared/agencies/entry.ts";

const known = "Thông lệ, chưa đối chiếu văn bản";
const front = "Quy định 301-QĐ/TW";
const communeParty = "Quy định 298-QĐ/TW";
const last = "2025-06-30";
const first = "2025-07-01";

/** Party bodies of province, district and commune. */
// prettier-ignore
export const partyBodies = [
  { id: "province-party", tier: "province", field: "party", own: "party", names: ["Tỉnh ủy {place?}", "Thành ủy {place?}"], aliases: ["Thường trực Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "TT Tỉnh ủy", "Thường trực Thành ủy", "Ban Thường vụ Thành ủy"], abbreviations: ["TU"], sure: true, source: known },
  { id: "province-party-office", tier: "province", field: "party-office", own: "party", names: ["Văn phòng Tỉnh ủy {place?}", "Văn phòng Thành ủy {place?}"], abbreviations: ["VPTU"], sure: true, source: known },
  { id: "province-party-organisation", tier: "province", field: "party-organisation", own: "party", names: ["Ban Tổ chức Tỉnh ủy {place?}", "Ban Tổ chức Thành ủy {place?}"], sure: true, source: known },
  { id: "province-party-internal", tier: "province", field: "party-internal", own: "party", names: ["Ban Nội chính Tỉnh ủy {place?}", "Ban Nội chính Thành ủy {place?}"], sure: true, source: known },
  { id: "province-party-inspection", tier: "province", field: "party-inspection", own: "party", names: ["Ủy ban Kiểm tra Tỉnh ủy {place?}", "Ủy ban Kiểm tra Thành ủy {place?}"], sure: true, source: known },
  { id: "province-party-propaganda-2024", tier: "province", field: "party-propaganda", own: "party", names: ["Ban Tuyên giáo Tỉnh ủy {place?}", "Ban Tuyên giáo Thành ủy {place?}"], to: "2025-02-10", successors: [{ id: "province-party-propaganda", kind: "merged" }], sure: true, doubt: "Ngày hợp nhất trong tháng 02/2025 tùy tỉnh", source: known },
  { id: "province-party-mass-2024", tier: "province", field: "party-propaganda", own: "party", names: ["Ban Dân vận Tỉnh ủy {place?}", "Ban Dân vận Thành ủy {place?}"], to: "2025-02-10", successors: [{ id: "province-party-propaganda", kind: "merged" }], sure: true, doubt: "Ngày hợp nhất trong tháng 02/2025 tùy tỉnh", source: known },
  { id: "province-party-propaganda", tier: "province", field: "party-propaganda", own: "party", names: ["Ban Tuyên giáo và Dân vận Tỉnh ủy {place?}", "Ban Tuyên giáo và Dân vận Thành ủy {place?}"], from: "2025-02-11", sure: true, doubt: "Ngày hợp nhất trong tháng 02/2025 tùy tỉnh", source: known },
  { id: "province-party-block", tier: "province", field: "party", own: "party", names: ["Đảng ủy Khối các cơ quan và doanh nghiệp {unit}"], to: "2025-02-28", successors: [{ id: "province-party-agencies", kind: "ended" }], sure: true, source: known },
  { id: "province-party-agencies", tier: "province", field: "party", own: "party", names: ["Đảng ủy các cơ quan Đảng {unit}"], from: "2025-03-01", sure: false, doubt: "Tên gọi chưa đối chiếu", source: known },
  { id: "province-party-committee-government", tier: "province", field: "party", own: "party", names: ["Đảng ủy Ủy ban nhân dân {unit}"], aliases: ["Đảng ủy UBND"], from: "2025-03-01", sure: false, doubt: "Tên gọi chưa đối chiếu", source: known },
  { id: "district-party", tier: "district", field: "party", own: "party", names: ["Huyện ủy {place?}", "Quận ủy {place?}", "Thị ủy {place?}", "Thành ủy {place?}"], aliases: ["Ban Thường vụ Huyện ủy", "Thường trực Huyện ủy", "Ban Thường vụ Thành ủy", "Ban Thường vụ Thị ủy", "Ban Thường vụ Quận ủy"], abbreviations: ["HU", "QU"], to: last, successors: [{ id: "commune-party", kind: "ended" }], sure: true, source: known },
  { id: "district-party-office", tier: "district", field: "party-office", own: "party", names: ["Văn phòng Huyện ủy {place?}", "Văn phòng Thành ủy {place?}", "Văn phòng Thị ủy {place?}", "Văn phòng Quận ủy {place?}"], to: last, successors: [{ id: "commune-party-office", kind: "ended" }], sure: true, source: known },
  { id: "district-party-organisation", tier: "district", field: "party-organisation", own: "party", names: ["Ban Tổ chức Huyện ủy {place?}", "Ban Tổ chức Thành ủy {place?}", "Ban Tổ chức Thị ủy {place?}", "Ban Tổ chức Quận ủy {place?}"], to: last, successors: [{ id: "commune-party-building", kind: "ended" }], sure: true, source: known },
  { id: "district-party-propaganda", tier: "district", field: "party-propaganda", own: "party", names: ["Ban Tuyên giáo Huyện ủy {place?}", "Ban Tuyên giáo và Dân vận Huyện ủy {place?}", "Ban Dân vận Huyện ủy {place?}", "Ban Tuyên giáo Thành ủy {place?}", "Ban Tuyên giáo Thị ủy {place?}"], to: last, successors: [{ id: "commune-party-building", kind: "ended" }], sure: true, source: known },
  { id: "district-party-inspection", tier: "district", field: "party-inspection", own: "party", names: ["Ủy ban Kiểm tra Huyện ủy {place?}", "Ủy ban Kiểm tra Thành ủy {place?}", "Ủy ban Kiểm tra Thị ủy {place?}"], to: last, successors: [{ id: "commune-party-inspection", kind: "ended" }], sure: true, source: known },
  { id: "commune-party", tier: "commune", field: "party", own: "party", names: ["Đảng ủy {unit}"], aliases: ["Thường trực Đảng ủy", "Ban Thường vụ Đảng ủy", "TT Đảng ủy"], abbreviations: ["ĐU"], sure: true, source: communeParty },
  { id: "commune-party-office", tier: "commune", field: "party-office", own: "party", names: ["Văn phòng Đảng ủy {unit?}"], sure: true, source: communeParty },
  { id: "commune-party-building", tier: "commune", field: "party-organisation", own: "party", names: ["Ban Xây dựng Đảng {unit?}"], from: first, sure: true, source: communeParty },
  { id: "commune-party-inspection", tier: "commune", field: "party-inspection", own: "party", names: ["Ủy ban Kiểm tra Đảng ủy {unit?}"], aliases: ["Cơ quan Ủy ban Kiểm tra Đảng ủy", "UBKT Đảng ủy"], sure: true, source: communeParty },
  { id: "commune-party-mass", tier: "commune", field: "party-propaganda", own: "party", names: ["Khối Dân vận {unit}"], to: last, successors: [{ id: "commune-party-building", kind: "ended" }], sure: true, source: known },
  { id: "commune-political-centre", tier: "commune", field: "party-propaganda", own: "party", names: ["Trung tâm Chính trị {unit}"], from: first, sure: true, doubt: "Chỉ có ở nơi trước đây đặt trung tâm cấp huyện", source: communeParty },
] as const satisfies readonly Entry[];

/** The Fatherland Front, its members and other associations, at every tier. */
// prettier-ignore
export const massBodies = [
  { id: "central-front", tier: "central", field: "front", own: "mass", names: ["Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"], aliases: ["UBTW MTTQ Việt Nam", "Trung ương MTTQ Việt Nam"], abbreviations: ["MTTW"], sure: true, source: front },
  { id: "province-front", tier: "province", field: "front", own: "mass", names: ["Ủy ban Mặt trận Tổ quốc Việt Nam {unit}"], aliases: ["Ủy ban Mặt trận Tổ quốc", "Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Mặt trận", "UB MTTQ", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam"], abbreviations: ["UBMTTQ", "UBMTTQVN", "MTTQ"], sure: true, source: front },
  { id: "district-front", tier: "district", field: "front", own: "mass", names: ["Ủy ban Mặt trận Tổ quốc Việt Nam {unit}"], aliases: ["Ủy ban Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Mặt trận", "UB MTTQ", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam"], abbreviations: ["UBMTTQ", "UBMTTQVN", "MTTQ"], to: last, successors: [{ id: "commune-front", kind: "ended" }], sure: true, source: front },
  { id: "commune-front", tier: "commune", field: "front", own: "mass", names: ["Ủy ban Mặt trận Tổ quốc Việt Nam {unit}"], aliases: ["Ủy ban Mặt trận Tổ quốc", "Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Mặt trận", "UB MTTQ", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam"], abbreviations: ["UBMTTQ", "UBMTTQVN", "MTTQ"], sure: true, source: front },
  { id: "central-youth", tier: "central", field: "youth", own: "mass", names: ["Trung ương Đoàn TNCS Hồ Chí Minh"], aliases: ["Trung ương Đoàn"], sure: true, source: known },
  { id: "province-youth", tier: "province", field: "youth", own: "mass", names: ["Tỉnh đoàn {place?}", "Thành đoàn {place?}"], aliases: ["Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Tỉnh đoàn thanh niên", "Ban Thường vụ Tỉnh đoàn"], sure: true, source: front },
  { id: "district-youth", tier: "district", field: "youth", own: "mass", names: ["Huyện đoàn {place?}", "Quận đoàn {place?}", "Thị đoàn {place?}", "Thành đoàn {place?}"], aliases: ["Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên"], to: last, successors: [{ id: "commune-youth", kind: "ended" }], sure: true, source: known },
  { id: "commune-youth", tier: "commune", field: "youth", own: "mass", names: ["Đoàn TNCS Hồ Chí Minh {unit}"], aliases: ["Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn", "Đoàn TNCS HCM", "Ban Chấp hành Đoàn"], abbreviations: ["ĐTN"], sure: true, source: front },
  { id: "central-women", tier: "central", field: "women", own: "mass", names: ["Trung ương Hội Liên hiệp Phụ nữ Việt Nam"], aliases: ["Hội Liên hiệp Phụ nữ Việt Nam"], sure: true, source: known },
  { id: "province-women", tier: "province", field: "women", own: "mass", names: ["Hội Liên hiệp Phụ nữ {unit}"], aliases: ["Hội Phụ nữ", "Hội LHPN", "Hội LHPN Việt Nam", "Phụ nữ"], sure: true, source: front },
  { id: "district-women", tier: "district", field: "women", own: "mass", names: ["Hội Liên hiệp Phụ nữ {unit}"], aliases: ["Hội Phụ nữ", "Hội LHPN", "Phụ nữ"], to: last, successors: [{ id: "commune-women", kind: "ended" }], sure: true, source: known },
  { id: "commune-women", tier: "commune", field: "women", own: "mass", names: ["Hội Liên hiệp Phụ nữ {unit}"], aliases: ["Hội Phụ nữ", "Hội LHPN", "Hội LHPN Việt Nam", "Phụ nữ"], abbreviations: ["HPN"], sure: true, source: front },
  { id: "central-farmers", tier: "central", field: "farmers", own: "mass", names: ["Trung ương Hội Nông dân Việt Nam"], sure: true, source: known },
  { id: "province-farmers", tier: "province", field: "farmers", own: "mass", names: ["Hội Nông dân {unit}"], aliases: ["Hội Nông dân Việt Nam", "Nông dân"], abbreviations: ["HND"], sure: true, source: front },
  { id: "district-farmers", tier: "district", field: "farmers", own: "mass", names: ["Hội Nông dân {unit}"], aliases: ["Nông dân"], abbreviations: ["HND"], to: last, successors: [{ id: "commune-farmers", kind: "ended" }], sure: true, source: known },
  { id: "commune-farmers", tier: "commune", field: "farmers", own: "mass", names: ["Hội Nông dân {unit}"], aliases: ["Hội Nông dân Việt Nam", "Nông dân"], abbreviations: ["HND"], sure: true, source: front },
  { id: "central-veterans", tier: "central", field: "veterans", own: "mass", names: ["Trung ương Hội Cựu chiến binh Việt Nam"], sure: true, source: known },
  { id: "province-veterans", tier: "province", field: "veterans", own: "mass", names: ["Hội Cựu chiến binh {unit}"], aliases: ["Hội CCB", "Hội Cựu chiến binh Việt Nam", "Cựu chiến binh"], sure: true, source: front },
  { id: "district-veterans", tier: "district", field: "veterans", own: "mass", names: ["Hội Cựu chiến binh {unit}"], aliases: ["Hội CCB", "Cựu chiến binh"], to: last, successors: [{ id: "commune-veterans", kind: "ended" }], sure: true, source: known },
  { id: "commune-veterans", tier: "commune", field: "veterans", own: "mass", names: ["Hội Cựu chiến binh {unit}"], aliases: ["Hội CCB", "Hội Cựu chiến binh Việt Nam", "Cựu chiến binh"], sure: true, source: front },
  { id: "central-union", tier: "central", field: "union", own: "mass", names: ["Tổng Liên đoàn Lao động Việt Nam"], sure: true, source: known },
  { id: "province-union", tier: "province", field: "union", own: "mass", names: ["Liên đoàn Lao động {unit}"], abbreviations: ["LĐLĐ"], sure: true, source: front },
  { id: "district-union", tier: "district", field: "union", own: "mass", names: ["Liên đoàn Lao động {unit}"], abbreviations: ["LĐLĐ"], to: last, successors: [{ id: "commune-union", kind: "ended" }], sure: true, source: known },
  { id: "commune-union", tier: "commune", field: "union", own: "mass", names: ["Công đoàn {unit}"], aliases: ["Công đoàn cơ sở"], sure: true, doubt: "Từ 7/2025 chỉ lập ở nơi đủ đoàn viên", source: known },
  { id: "province-red-cross", tier: "province", field: "red-cross", own: "mass", names: ["Hội Chữ thập đỏ {unit}"], sure: true, source: "Kết luận 230-KL/TW" },
  { id: "district-red-cross", tier: "district", field: "red-cross", own: "mass", names: ["Hội Chữ thập đỏ {unit}"], to: last, sure: true, source: known },
  { id: "commune-red-cross", tier: "commune", field: "red-cross", own: "mass", names: ["Hội Chữ thập đỏ {unit}"], sure: true, source: "Kết luận 230-KL/TW" },
  { id: "association", tier: "province", field: "association", own: "mass", names: ["Hội Người cao tuổi"], aliases: ["Hội Khuyến học", "Hội Người mù", "Hội Luật gia", "Hội Nhà báo", "Hội Cựu thanh niên xung phong", "Hội Cựu Công an nhân dân", "Hội Nạn nhân chất độc da cam", "Hội Nạn nhân chất độc da cam/dioxin", "Hội Văn học nghệ thuật", "Liên hiệp các Hội Khoa học và Kỹ thuật", "Liên hiệp các tổ chức hữu nghị", "Hiệp hội Doanh nghiệp", "Hội Doanh nghiệp", "Hội Bảo trợ"], open: true, sure: true, source: "Kết luận 230-KL/TW" },
  { id: "cooperative-alliance", tier: "province", field: "cooperative", own: "mass", names: ["Liên minh Hợp tác xã {unit}"], sure: true, source: known },
] as const satisfies readonly Entry[];
