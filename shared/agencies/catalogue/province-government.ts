import type { Entry } from "#shared/agencies/entry.ts";

const law = "Nghị định 45/2025/NĐ-CP; Nghị định 150/2025/NĐ-CP";
const former = "Nghị định 24/2014/NĐ-CP; Nghị định 107/2020/NĐ-CP";
const known = "Thông lệ, chưa đối chiếu văn bản";

/** UBND cấp tỉnh, its sở and equal bodies, and other bodies it orders. */
// prettier-ignore
export const provinceGovernment = [
  { id: "province-peoples-committee", tier: "province", field: "government", own: "subordinate", names: ["Ủy ban nhân dân {unit}"], abbreviations: ["UBND"], sure: true, source: "Luật 72/2025/QH15" },
  { id: "province-peoples-council", tier: "province", field: "council", own: "vertical", names: ["Hội đồng nhân dân {unit}"], aliases: ["Thường trực Hội đồng nhân dân", "Thường trực HĐND", "TT HĐND"], abbreviations: ["HĐND"], sure: true, source: "Luật 72/2025/QH15" },
  { id: "province-assembly-delegation", tier: "province", field: "council", own: "vertical", names: ["Đoàn đại biểu Quốc hội {unit}"], sure: true, source: known },
  { id: "province-assembly-council-office", tier: "province", field: "council", own: "vertical", names: ["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân {unit}"], aliases: ["Văn phòng Đoàn ĐBQH và HĐND", "Văn phòng Đoàn đại biểu Quốc hội và HĐND", "VP ĐĐBQH&HĐND"], sure: true, source: law },
  { id: "province-office", tier: "province", field: "office", own: "subordinate", names: ["Văn phòng Ủy ban nhân dân {unit}"], aliases: ["Văn phòng", "Văn phòng UBND"], abbreviations: ["VPUB", "VPUBND"], sure: true, source: law },
  { id: "province-inspectorate", tier: "province", field: "inspection", own: "subordinate", names: ["Thanh tra {unit}"], abbreviations: ["TTT"], sure: true, source: "Luật Thanh tra 84/2025/QH15" },
  { id: "province-home-affairs", tier: "province", field: "home-affairs", own: "subordinate", names: ["Sở Nội vụ {unit?}"], abbreviations: ["SNV"], sure: true, source: law },
  {
    id: "province-labour", tier: "province", field: "labour", own: "subordinate", names: ["Sở Lao động - Thương binh và Xã hội {unit?}"], aliases: ["Sở Lao động, Thương binh và Xã hội"], abbreviations: ["SLĐTBXH"], to: "2025-02-28",
    successors: [
      { id: "province-home-affairs", kind: "merged", what: "lao động, việc làm, người có công, bình đẳng giới" },
      { id: "province-health", kind: "function-moved", what: "bảo trợ xã hội, trẻ em, phòng, chống tệ nạn xã hội" },
      { id: "province-agriculture-environment", kind: "function-moved", what: "giảm nghèo" },
      { id: "province-education", kind: "function-moved", what: "giáo dục nghề nghiệp" },
    ],
    sure: true, source: former,
  },
  { id: "province-justice", tier: "province", field: "justice", own: "subordinate", names: ["Sở Tư pháp {unit?}"], abbreviations: ["STP"], sure: true, source: law },
  { id: "province-finance", tier: "province", field: "finance", own: "subordinate", names: ["Sở Tài chính {unit?}"], abbreviations: ["STC"], sure: true, source: law },
  { id: "province-planning", tier: "province", field: "planning", own: "subordinate", names: ["Sở Kế hoạch và Đầu tư {unit?}"], abbreviations: ["SKHĐT"], to: "2025-02-28", successors: [{ id: "province-finance", kind: "merged" }], sure: true, source: former },
  { id: "province-industry-trade", tier: "province", field: "industry-trade", own: "subordinate", names: ["Sở Công Thương {unit?}"], abbreviations: ["SCT"], sure: true, source: law },
  { id: "province-agriculture", tier: "province", field: "agriculture", own: "subordinate", names: ["Sở Nông nghiệp và Phát triển nông thôn {unit?}"], abbreviations: ["SNNPTNT", "SNN"], to: "2025-02-28", successors: [{ id: "province-agriculture-environment", kind: "merged" }], sure: true, source: former },
  { id: "province-environment", tier: "province", field: "environment", own: "subordinate", names: ["Sở Tài nguyên và Môi trường {unit?}"], abbreviations: ["STNMT"], to: "2025-02-28", successors: [{ id: "province-agriculture-environment", kind: "merged" }], sure: true, source: former },
  { id: "province-agriculture-environment", tier: "province", field: "agriculture", own: "subordinate", names: ["Sở Nông nghiệp và Môi trường {unit?}"], abbreviations: ["SNNMT"], from: "2025-03-01", sure: true, source: law },
  { id: "province-transport", tier: "province", field: "transport", own: "subordinate", names: ["Sở Giao thông vận tải {unit?}"], abbreviations: ["SGTVT"], to: "2025-02-28", successors: [{ id: "province-construction", kind: "merged" }, { id: "province-police", kind: "function-moved", what: "sát hạch, cấp giấy phép lái xe" }], sure: true, doubt: "Hà Nội và Thành phố Hồ Chí Minh có tên gọi chuyển tiếp", source: former },
  { id: "province-construction", tier: "province", field: "construction", own: "subordinate", names: ["Sở Xây dựng {unit?}"], abbreviations: ["SXD"], sure: true, source: law },
  {
    id: "province-information", tier: "province", field: "information", own: "subordinate", names: ["Sở Thông tin và Truyền thông {unit?}"], abbreviations: ["STTTT"], to: "2025-02-28",
    successors: [
      { id: "province-science", kind: "merged", what: "bưu chính, viễn thông, công nghệ số, chuyển đổi số" },
      { id: "province-culture", kind: "function-moved", what: "báo chí, xuất bản" },
      { id: "province-police", kind: "function-moved", what: "an toàn thông tin mạng" },
    ],
    sure: true, source: former,
  },
  { id: "province-science", tier: "province", field: "science-technology", own: "subordinate", names: ["Sở Khoa học và Công nghệ {unit?}"], abbreviations: ["SKHCN"], sure: true, source: law },
  { id: "province-culture", tier: "province", field: "culture-society", own: "subordinate", names: ["Sở Văn hóa, Thể thao và Du lịch {unit?}"], aliases: ["Sở Văn hóa và Thể thao"], abbreviations: ["SVHTTDL"], sure: true, source: law },
  { id: "province-tourism", tier: "province", field: "culture-society", own: "subordinate", names: ["Sở Du lịch {unit?}"], abbreviations: ["SDL"], sure: true, doubt: "Chỉ có ở một số tỉnh, thành phố", source: law },
  { id: "province-education", tier: "province", field: "education", own: "subordinate", names: ["Sở Giáo dục và Đào tạo {unit?}"], aliases: ["Sở Giáo dục"], abbreviations: ["SGDĐT"], sure: true, source: law },
  { id: "province-health", tier: "province", field: "health", own: "subordinate", names: ["Sở Y tế {unit?}"], abbreviations: ["SYT"], sure: true, source: law },
  { id: "province-foreign-affairs", tier: "province", field: "foreign-affairs", own: "subordinate", names: ["Sở Ngoại vụ {unit?}"], abbreviations: ["SNgV"], sure: true, doubt: "Chỉ có ở một số tỉnh, thành phố", source: law },
  { id: "province-ethnic-board", tier: "province", field: "ethnic-religion", own: "subordinate", names: ["Ban Dân tộc {unit?}"], abbreviations: ["BDT"], to: "2025-02-28", successors: [{ id: "province-ethnic-religion", kind: "renamed" }, { id: "province-home-affairs", kind: "function-moved", what: "nơi không lập Sở Dân tộc và Tôn giáo" }], sure: true, doubt: "Chỉ có ở một số tỉnh", source: former },
  { id: "province-ethnic-religion", tier: "province", field: "ethnic-religion", own: "subordinate", names: ["Sở Dân tộc và Tôn giáo {unit?}"], abbreviations: ["SDTTG"], from: "2025-03-01", sure: true, doubt: "Chỉ có ở một số tỉnh; nơi khác do Sở Nội vụ đảm nhiệm", source: law },
  { id: "province-planning-architecture", tier: "province", field: "construction", own: "subordinate", names: ["Sở Quy hoạch - Kiến trúc {unit?}"], abbreviations: ["SQHKT"], sure: true, doubt: "Chỉ có ở Hà Nội và Thành phố Hồ Chí Minh", source: law },
  { id: "province-food-safety", tier: "province", field: "health", own: "subordinate", names: ["Sở An toàn thực phẩm {unit?}"], abbreviations: ["SATTP"], sure: true, doubt: "Tổ chức thí điểm ở một số thành phố", source: known },
  { id: "province-zones", tier: "province", field: "zones", own: "subordinate", names: ["Ban Quản lý khu kinh tế"], aliases: ["Ban Quản lý Khu kinh tế và các khu công nghiệp", "Ban Quản lý các khu công nghiệp", "Ban Quản lý các khu chế xuất và công nghiệp", "BQL KKT", "BQL các KCN", "Ban Quản lý Khu công nghệ cao"], abbreviations: ["BQLKKT"], open: true, sure: true, source: law },
  { id: "province-one-stop", tier: "province", field: "one-stop", own: "subordinate", names: ["Trung tâm Phục vụ hành chính công {unit}"], aliases: ["Trung tâm Hành chính công", "Trung tâm Phục vụ - Kiểm soát thủ tục hành chính", "Trung tâm Phục vụ HCC"], abbreviations: ["TTPVHCC", "HCC"], sure: true, doubt: "Tên gọi khác nhau giữa các tỉnh", source: "Quyết định 128/2025/QĐ-UBND Thanh Hóa" },
  { id: "province-portal", tier: "province", field: "media", own: "subordinate", names: ["Cổng Thông tin điện tử {unit}"], aliases: ["Cổng TTĐT"], sure: true, source: known },
  { id: "province-digital-centre", tier: "province", field: "information", own: "subordinate", names: ["Trung tâm Công nghệ thông tin và Truyền thông {unit?}"], aliases: ["Trung tâm Chuyển đổi số", "Trung tâm Giám sát, Điều hành thông minh", "Trung tâm IOC"], sure: true, source: known },
  { id: "province-disease-control", tier: "province", field: "health", own: "subordinate", names: ["Trung tâm Kiểm soát bệnh tật {unit}"], abbreviations: ["CDC"], sure: true, source: known },
  { id: "province-employment-centre", tier: "province", field: "labour", own: "subordinate", names: ["Trung tâm Dịch vụ việc làm {unit}"], sure: true, source: known },
  { id: "province-agriculture-extension", tier: "province", field: "agriculture", own: "subordinate", names: ["Trung tâm Khuyến nông {unit}"], sure: true, source: known },
  { id: "province-land-registry", tier: "province", field: "land-registry", own: "subordinate", names: ["Văn phòng Đăng ký đất đai {unit}"], abbreviations: ["VPĐKĐĐ"], sure: true, source: known },
  { id: "province-forest-protection", tier: "province", field: "agriculture", own: "subordinate", names: ["Chi cục Kiểm lâm {unit?}"], sure: true, source: known },
  { id: "province-market-control", tier: "province", field: "market-control", own: "subordinate", names: ["Chi cục Quản lý thị trường {unit?}"], from: "2025-03-01", sure: true, source: known },
  { id: "province-political-school", tier: "province", field: "school", own: "party", names: ["Trường Chính trị {unit}"], sure: true, source: known },
  { id: "province-investment-fund", tier: "province", field: "finance", own: "subordinate", names: ["Quỹ Đầu tư phát triển {unit}"], sure: true, source: known },
  { id: "province-project-board", tier: "province", field: "projects", own: "subordinate", names: ["Ban Quản lý dự án"], aliases: ["BQL dự án"], open: true, sure: true, source: known },
  { id: "province-hospital", tier: "province", field: "health", own: "subordinate", names: ["Bệnh viện"], open: true, sure: true, source: known },
  { id: "province-college", tier: "province", field: "school", own: "subordinate", names: ["Trường Cao đẳng"], aliases: ["Trường Đại học", "Trường Trung học phổ thông", "Trường THPT", "Trường Trung cấp"], open: true, sure: true, source: known },
  { id: "province-population-project", tier: "province", field: "population-project", own: "subordinate", names: ["Tổ công tác Đề án 06 {unit}"], aliases: ["Tổ công tác triển khai Đề án 06", "Tổ Đề án 06"], abbreviations: ["TCTĐA06", "TCTTKĐA06"], sure: true, source: known },
] as const satisfies readonly Entry[];
