import type { Entry } from "#shared/agencies/entry.ts";

const known = "Thông lệ, chưa đối chiếu văn bản";

/** Bodies of the centre that are not ministries: the State's highest bodies, the Party's, attached bodies, departments often named. */
// prettier-ignore
export const centralBodies = [
  { id: "national-assembly", tier: "central", field: "council", own: "vertical", names: ["Quốc hội"], abbreviations: ["QH"], sure: true, source: "Hiến pháp 2013" },
  { id: "national-assembly-standing-committee", tier: "central", field: "council", own: "vertical", names: ["Ủy ban Thường vụ Quốc hội"], abbreviations: ["UBTVQH"], sure: true, source: "Hiến pháp 2013" },
  { id: "national-assembly-office", tier: "central", field: "office", own: "vertical", names: ["Văn phòng Quốc hội"], abbreviations: ["VPQH"], sure: true, source: known },
  { id: "president", tier: "central", field: "government", own: "vertical", names: ["Chủ tịch nước"], abbreviations: ["CTN"], sure: true, source: "Hiến pháp 2013" },
  { id: "president-office", tier: "central", field: "office", own: "vertical", names: ["Văn phòng Chủ tịch nước"], abbreviations: ["VPCTN"], sure: true, source: known },
  { id: "supreme-court", tier: "central", field: "court", own: "vertical", names: ["Tòa án nhân dân tối cao"], abbreviations: ["TANDTC"], sure: true, source: "Nghị quyết 81/2025/UBTVQH15" },
  { id: "supreme-procuracy", tier: "central", field: "procuracy", own: "vertical", names: ["Viện kiểm sát nhân dân tối cao"], abbreviations: ["VKSTC", "VKSNDTC"], sure: true, source: known },
  { id: "state-audit", tier: "central", field: "inspection", own: "vertical", names: ["Kiểm toán nhà nước"], abbreviations: ["KTNN"], sure: true, source: known },
  { id: "central-committee", tier: "central", field: "party", own: "party", names: ["Ban Chấp hành Trung ương Đảng"], aliases: ["Ban Chấp hành Trung ương", "Trung ương Đảng"], abbreviations: ["BCHTW"], sure: true, source: known },
  { id: "politburo", tier: "central", field: "party", own: "party", names: ["Bộ Chính trị"], sure: true, source: known },
  { id: "secretariat", tier: "central", field: "party", own: "party", names: ["Ban Bí thư Trung ương Đảng"], aliases: ["Ban Bí thư"], sure: true, source: known },
  { id: "party-central-office", tier: "central", field: "party-office", own: "party", names: ["Văn phòng Trung ương Đảng"], abbreviations: ["VPTW"], sure: true, source: known },
  { id: "party-central-organisation", tier: "central", field: "party-organisation", own: "party", names: ["Ban Tổ chức Trung ương"], sure: true, source: known },
  { id: "party-central-inspection", tier: "central", field: "party-inspection", own: "party", names: ["Ủy ban Kiểm tra Trung ương"], sure: true, source: known },
  { id: "party-central-internal", tier: "central", field: "party-internal", own: "party", names: ["Ban Nội chính Trung ương"], sure: true, source: known },
  { id: "party-central-propaganda-2024", tier: "central", field: "party-propaganda", own: "party", names: ["Ban Tuyên giáo Trung ương"], to: "2025-02-02", successors: [{ id: "party-central-propaganda", kind: "merged" }], sure: false, doubt: "Ngày hợp nhất lấy theo tháng 02/2025", source: known },
  { id: "party-central-mass-2024", tier: "central", field: "party-propaganda", own: "party", names: ["Ban Dân vận Trung ương"], to: "2025-02-02", successors: [{ id: "party-central-propaganda", kind: "merged" }], sure: false, doubt: "Ngày hợp nhất lấy theo tháng 02/2025", source: known },
  { id: "party-central-propaganda", tier: "central", field: "party-propaganda", own: "party", names: ["Ban Tuyên giáo và Dân vận Trung ương"], abbreviations: ["BTGDVTW"], from: "2025-02-03", sure: false, doubt: "Ngày hợp nhất lấy theo tháng 02/2025", source: known },
  { id: "vietnam-news-agency", tier: "central", field: "media", own: "vertical", names: ["Thông tấn xã Việt Nam"], abbreviations: ["TTXVN"], sure: true, source: "Nghị quyết 176/2025/QH15" },
  { id: "vietnam-television", tier: "central", field: "media", own: "vertical", names: ["Đài Truyền hình Việt Nam"], abbreviations: ["VTV", "THVN"], sure: true, source: "Nghị quyết 176/2025/QH15" },
  { id: "voice-of-vietnam", tier: "central", field: "media", own: "vertical", names: ["Đài Tiếng nói Việt Nam"], abbreviations: ["VOV", "TNVN"], sure: true, source: "Nghị quyết 176/2025/QH15" },
  { id: "academy-science", tier: "central", field: "science-technology", own: "vertical", names: ["Viện Hàn lâm Khoa học và Công nghệ Việt Nam"], sure: true, source: "Nghị quyết 176/2025/QH15" },
  { id: "academy-social-sciences", tier: "central", field: "science-technology", own: "vertical", names: ["Viện Hàn lâm Khoa học xã hội Việt Nam"], sure: true, source: "Nghị quyết 176/2025/QH15" },
  { id: "state-capital-committee", tier: "central", field: "finance", own: "vertical", names: ["Ủy ban Quản lý vốn nhà nước tại doanh nghiệp"], abbreviations: ["UBQLV"], to: "2025-02-28", successors: [{ id: "ministry-finance", kind: "ended" }], sure: true, source: "Nghị định 29/2025/NĐ-CP" },
  { id: "department-c06", tier: "central", field: "police", own: "vertical", names: ["Cục Cảnh sát quản lý hành chính về trật tự xã hội"], aliases: ["Cục C06", "Cục C06 - Bộ Công an", "Cục Cảnh sát QLHC về TTXH"], abbreviations: ["C06"], sure: true, source: "Nghị định 02/2025/NĐ-CP" },
  { id: "department-a05", tier: "central", field: "police", own: "vertical", names: ["Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao"], aliases: ["Cục A05"], abbreviations: ["A05"], sure: true, source: "Nghị định 02/2025/NĐ-CP" },
  { id: "department-c08", tier: "central", field: "police", own: "vertical", names: ["Cục Cảnh sát giao thông"], aliases: ["Cục C08"], abbreviations: ["C08"], sure: true, source: known },
  { id: "department-procedures-control", tier: "central", field: "one-stop", own: "vertical", names: ["Cục Kiểm soát thủ tục hành chính"], sure: false, doubt: "Năm 2025 có thể đã chuyển từ Văn phòng Chính phủ sang Bộ Tư pháp", source: known },
  { id: "population-project-central", tier: "central", field: "population-project", own: "vertical", names: ["Tổ công tác triển khai Đề án 06 của Chính phủ"], aliases: ["Tổ công tác triển khai Đề án 06 Chính phủ", "Tổ công tác Đề án 06 của Chính phủ", "Tổ công tác Đề án 06 Chính phủ", "Tổ công tác Đề án 06/CP", "Tổ Đề án 06 của Chính phủ"], abbreviations: ["TCTTKĐA"], sure: true, source: "Quyết định 06/QĐ-TTg" },
  { id: "digital-committee-national", tier: "central", field: "information", own: "vertical", names: ["Ủy ban Quốc gia về chuyển đổi số"], to: "2025-06-30", successors: [{ id: "digital-steering-government", kind: "renamed" }], sure: false, doubt: "Ngày thay bằng Ban Chỉ đạo của Chính phủ (năm 2025) chưa đối chiếu", source: known },
  { id: "digital-steering-government", tier: "central", field: "information", own: "vertical", names: ["Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06"], from: "2025-03-01", sure: false, doubt: "Ngày thành lập chưa đối chiếu", source: known },
] as const satisfies readonly Entry[];
