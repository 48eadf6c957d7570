import type { Entry } from "#shared/agencies/entry.ts";

const first = "Nghị định 37/2014/NĐ-CP; Nghị định 108/2020/NĐ-CP";
const second = "Nghị định 45/2025/NĐ-CP";
const known = "Thông lệ, chưa đối chiếu văn bản";
const last = "2025-06-30";

/** UBND cấp huyện and what it ordered; the tier ended on 30/6/2025. */
// prettier-ignore
export const district = [
  { id: "district-peoples-committee", tier: "district", field: "government", own: "subordinate", names: ["Ủy ban nhân dân {unit}"], abbreviations: ["UBND"], to: last, successors: [{ id: "commune-peoples-committee", kind: "ended" }, { id: "province-peoples-committee", kind: "function-moved", what: "phần việc chuyển lên cấp tỉnh" }], sure: true, source: "Luật 72/2025/QH15" },
  { id: "district-peoples-council", tier: "district", field: "council", own: "vertical", names: ["Hội đồng nhân dân {unit}"], aliases: ["Thường trực Hội đồng nhân dân", "Thường trực HĐND", "TT HĐND"], abbreviations: ["HĐND"], to: last, successors: [{ id: "commune-peoples-council", kind: "ended" }], sure: true, source: "Luật 72/2025/QH15" },
  { id: "district-office", tier: "district", field: "office", own: "subordinate", names: ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {unit}"], aliases: ["Văn phòng", "Văn phòng UBND", "Văn phòng HĐND-UBND"], abbreviations: ["VP", "VPUB"], to: last, successors: [{ id: "commune-office", kind: "ended" }], sure: true, source: second },
  { id: "district-home-affairs", tier: "district", field: "home-affairs", own: "subordinate", names: ["Phòng Nội vụ {unit?}"], abbreviations: ["PNV"], to: last, successors: [{ id: "commune-culture-society", kind: "ended" }], sure: true, source: second },
  {
    id: "district-labour", tier: "district", field: "labour", own: "subordinate", names: ["Phòng Lao động - Thương binh và Xã hội {unit?}"], aliases: ["Phòng Lao động, Thương binh và Xã hội"], abbreviations: ["PLĐTBXH"], to: "2025-02-28",
    successors: [
      { id: "district-home-affairs", kind: "merged" },
      { id: "district-education", kind: "function-moved", what: "giáo dục nghề nghiệp" },
      { id: "district-health", kind: "function-moved", what: "bảo trợ xã hội, trẻ em" },
      { id: "district-agriculture-environment", kind: "function-moved", what: "giảm nghèo" },
    ],
    sure: true, source: first,
  },
  { id: "district-justice", tier: "district", field: "justice", own: "subordinate", names: ["Phòng Tư pháp {unit?}"], abbreviations: ["PTP"], to: last, successors: [{ id: "commune-office", kind: "ended" }], sure: true, source: second },
  { id: "district-finance", tier: "district", field: "finance", own: "subordinate", names: ["Phòng Tài chính - Kế hoạch {unit?}"], abbreviations: ["PTCKH"], to: last, successors: [{ id: "commune-economy", kind: "ended" }, { id: "commune-economy-urban", kind: "ended" }], sure: true, source: second },
  { id: "district-environment", tier: "district", field: "environment", own: "subordinate", names: ["Phòng Tài nguyên và Môi trường {unit?}"], abbreviations: ["PTNMT"], to: "2025-02-28", successors: [{ id: "district-agriculture-environment", kind: "merged" }, { id: "district-economy-urban", kind: "merged", what: "ở đô thị" }], sure: true, source: first },
  { id: "district-agriculture", tier: "district", field: "agriculture", own: "subordinate", names: ["Phòng Nông nghiệp và Phát triển nông thôn {unit?}"], abbreviations: ["PNNPTNT"], to: "2025-02-28", successors: [{ id: "district-agriculture-environment", kind: "merged" }], sure: true, source: first },
  { id: "district-agriculture-environment", tier: "district", field: "agriculture", own: "subordinate", names: ["Phòng Nông nghiệp và Môi trường {unit?}"], abbreviations: ["PNNMT"], from: "2025-02-20", to: last, successors: [{ id: "commune-economy", kind: "ended" }], sure: true, doubt: "Ngày bắt đầu tùy địa phương", source: second },
  { id: "district-economy", tier: "district", field: "industry-trade", own: "subordinate", names: ["Phòng Kinh tế {unit?}"], to: "2025-02-28", successors: [{ id: "district-economy-urban", kind: "merged" }], sure: true, source: first },
  { id: "district-economy-infrastructure", tier: "district", field: "construction", own: "subordinate", names: ["Phòng Kinh tế và Hạ tầng {unit?}"], aliases: ["Phòng Kinh tế - Hạ tầng"], abbreviations: ["PKTHT"], to: "2025-02-28", successors: [{ id: "district-economy-urban", kind: "merged" }], sure: true, source: first },
  { id: "district-urban", tier: "district", field: "construction", own: "subordinate", names: ["Phòng Quản lý đô thị {unit?}"], abbreviations: ["PQLĐT"], to: "2025-02-28", successors: [{ id: "district-economy-urban", kind: "merged" }], sure: true, source: first },
  { id: "district-economy-urban", tier: "district", field: "construction", own: "subordinate", names: ["Phòng Kinh tế, Hạ tầng và Đô thị {unit?}"], abbreviations: ["PKTHTĐT"], from: "2025-02-20", to: last, successors: [{ id: "commune-economy-urban", kind: "ended" }, { id: "commune-economy", kind: "ended" }], sure: true, doubt: "Ngày bắt đầu tùy địa phương", source: second },
  { id: "district-culture-information", tier: "district", field: "information", own: "subordinate", names: ["Phòng Văn hóa và Thông tin {unit?}"], aliases: ["Phòng Văn hóa - Thông tin", "Phòng Văn hóa, Thông tin"], abbreviations: ["PVHTT"], to: "2025-02-28", successors: [{ id: "district-culture-science-information", kind: "renamed" }], sure: true, source: first },
  { id: "district-culture-science-information", tier: "district", field: "information", own: "subordinate", names: ["Phòng Văn hóa, Khoa học và Thông tin {unit?}"], abbreviations: ["PVHKHTT"], from: "2025-02-20", to: last, successors: [{ id: "commune-culture-society", kind: "ended" }], sure: true, doubt: "Ngày bắt đầu tùy địa phương", source: second },
  { id: "district-education", tier: "district", field: "education", own: "subordinate", names: ["Phòng Giáo dục và Đào tạo {unit?}"], aliases: ["Phòng Giáo dục"], abbreviations: ["PGDĐT"], to: last, successors: [{ id: "commune-culture-society", kind: "ended" }], sure: true, source: second },
  { id: "district-health", tier: "district", field: "health", own: "subordinate", names: ["Phòng Y tế {unit?}"], abbreviations: ["PYT"], to: last, successors: [{ id: "commune-culture-society", kind: "ended" }], sure: true, doubt: "Nhiều huyện không lập", source: second },
  { id: "district-inspectorate", tier: "district", field: "inspection", own: "subordinate", names: ["Thanh tra {unit}"], to: last, successors: [{ id: "province-inspectorate", kind: "ended" }], sure: true, source: "Luật Thanh tra 84/2025/QH15" },
  { id: "district-ethnic", tier: "district", field: "ethnic-religion", own: "subordinate", names: ["Phòng Dân tộc {unit?}"], to: "2025-02-28", successors: [{ id: "district-ethnic-religion", kind: "renamed" }], sure: true, doubt: "Chỉ có ở một số huyện", source: first },
  { id: "district-ethnic-religion", tier: "district", field: "ethnic-religion", own: "subordinate", names: ["Phòng Dân tộc và Tôn giáo {unit?}"], from: "2025-02-20", to: last, successors: [{ id: "commune-culture-society", kind: "ended" }], sure: true, doubt: "Chỉ có ở một số huyện", source: second },
  { id: "district-health-centre", tier: "district", field: "health", own: "subordinate", names: ["Trung tâm Y tế {unit}"], abbreviations: ["TTYT"], to: last, successors: [{ id: "region-health-centre", kind: "renamed" }], sure: true, source: known },
  { id: "district-one-stop", tier: "district", field: "one-stop", own: "subordinate", names: ["Bộ phận Tiếp nhận và Trả kết quả {unit}"], aliases: ["Bộ phận Một cửa", "Trung tâm Hành chính công", "Trung tâm Phục vụ hành chính công", "Bộ phận TN&TKQ"], abbreviations: ["BPMC"], to: last, successors: [{ id: "commune-one-stop", kind: "ended" }], sure: true, source: "Nghị định 118/2025/NĐ-CP" },
  { id: "district-media-centre", tier: "district", field: "media", own: "subordinate", names: ["Trung tâm Truyền thông - Văn hóa - Thể thao {unit}"], aliases: ["Trung tâm Văn hóa - Thông tin - Thể thao", "Trung tâm Văn hóa, Thông tin và Thể thao", "Trung tâm Truyền thông, Văn hóa và Thể thao", "Đài Truyền thanh - Phát lại truyền hình"], to: last, successors: [{ id: "commune-public-service", kind: "ended" }], sure: false, doubt: "Đơn vị kế tiếp tùy địa phương", source: known },
  { id: "district-vocational-centre", tier: "district", field: "education", own: "subordinate", names: ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên {unit}"], aliases: ["Trung tâm GDNN - GDTX"], to: last, successors: [{ id: "province-education", kind: "moved" }], sure: true, source: known },
  { id: "district-agriculture-service", tier: "district", field: "agriculture", own: "subordinate", names: ["Trung tâm Dịch vụ nông nghiệp {unit}"], to: last, sure: true, source: known },
  { id: "district-land-fund", tier: "district", field: "land-registry", own: "subordinate", names: ["Trung tâm Phát triển quỹ đất {unit}"], to: last, sure: true, source: known },
  { id: "district-project-board", tier: "district", field: "projects", own: "subordinate", names: ["Ban Quản lý dự án đầu tư xây dựng {unit}"], aliases: ["Ban QLDA đầu tư xây dựng", "Ban Quản lý dự án"], to: last, sure: true, source: known },
  { id: "district-land-registry", tier: "district", field: "land-registry", own: "subordinate", names: ["Chi nhánh Văn phòng Đăng ký đất đai {unit}"], aliases: ["Chi nhánh VPĐKĐĐ"], to: last, successors: [{ id: "region-land-registry", kind: "renamed" }], sure: true, source: known },
  { id: "district-forest-protection", tier: "district", field: "agriculture", own: "subordinate", names: ["Hạt Kiểm lâm {unit}"], to: last, successors: [{ id: "region-forest-protection", kind: "renamed" }], sure: true, source: known },
  { id: "district-population-project", tier: "district", field: "population-project", own: "subordinate", names: ["Tổ công tác Đề án 06 {unit}"], aliases: ["Tổ công tác triển khai Đề án 06", "Tổ Đề án 06"], to: last, successors: [{ id: "commune-population-project", kind: "ended" }], sure: true, source: known },
] as const satisfies readonly Entry[];
