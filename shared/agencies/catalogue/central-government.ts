import type { Entry } from "#shared/agencies/entry.ts";

const to2021 = "Nghị quyết 08/2021/QH15";
const from2025 = "Nghị quyết 176/2025/QH15";

/** Ministries and ministerial-level bodies, with the mergers of 01/3/2025. */
// prettier-ignore
export const centralGovernment = [
  { id: "government", tier: "central", field: "government", own: "vertical", names: ["Chính phủ"], abbreviations: ["CP"], sure: true, source: "Hiến pháp 2013" },
  { id: "prime-minister", tier: "central", field: "government", own: "vertical", names: ["Thủ tướng Chính phủ"], aliases: ["Thủ tướng"], abbreviations: ["TTg", "TTgCP"], sure: true, source: "Hiến pháp 2013" },
  { id: "ministry-defence", tier: "central", field: "military", own: "vertical", names: ["Bộ Quốc phòng"], abbreviations: ["BQP"], sure: true, source: from2025 },
  { id: "ministry-public-security", tier: "central", field: "police", own: "vertical", names: ["Bộ Công an"], abbreviations: ["BCA"], sure: true, source: "Nghị định 02/2025/NĐ-CP" },
  { id: "ministry-foreign-affairs", tier: "central", field: "foreign-affairs", own: "vertical", names: ["Bộ Ngoại giao"], abbreviations: ["BNG"], sure: true, source: from2025 },
  { id: "ministry-home-affairs", tier: "central", field: "home-affairs", own: "vertical", names: ["Bộ Nội vụ"], abbreviations: ["BNV"], sure: true, source: from2025 },
  {
    id: "ministry-labour", tier: "central", field: "labour", own: "vertical", names: ["Bộ Lao động - Thương binh và Xã hội"], aliases: ["Bộ Lao động, Thương binh và Xã hội"], abbreviations: ["BLĐTBXH", "LĐTBXH"], to: "2025-02-28",
    successors: [
      { id: "ministry-home-affairs", kind: "merged", what: "lao động, việc làm, người có công, bình đẳng giới" },
      { id: "ministry-health", kind: "function-moved", what: "bảo trợ xã hội, trẻ em, phòng, chống tệ nạn xã hội" },
      { id: "ministry-agriculture-environment", kind: "function-moved", what: "giảm nghèo" },
      { id: "ministry-education", kind: "function-moved", what: "giáo dục nghề nghiệp" },
      { id: "ministry-public-security", kind: "function-moved", what: "cai nghiện ma túy" },
    ],
    sure: true, source: to2021,
  },
  { id: "ministry-justice", tier: "central", field: "justice", own: "vertical", names: ["Bộ Tư pháp"], abbreviations: ["BTP"], sure: true, source: from2025 },
  { id: "ministry-finance", tier: "central", field: "finance", own: "vertical", names: ["Bộ Tài chính"], abbreviations: ["BTC"], sure: true, source: "Nghị định 29/2025/NĐ-CP" },
  { id: "ministry-planning", tier: "central", field: "planning", own: "vertical", names: ["Bộ Kế hoạch và Đầu tư"], abbreviations: ["BKHĐT"], to: "2025-02-28", successors: [{ id: "ministry-finance", kind: "merged" }], sure: true, source: from2025 },
  { id: "ministry-industry-trade", tier: "central", field: "industry-trade", own: "vertical", names: ["Bộ Công Thương"], abbreviations: ["BCT"], sure: true, source: from2025 },
  { id: "ministry-agriculture", tier: "central", field: "agriculture", own: "vertical", names: ["Bộ Nông nghiệp và Phát triển nông thôn"], abbreviations: ["BNNPTNT", "BNN"], to: "2025-02-28", successors: [{ id: "ministry-agriculture-environment", kind: "merged" }], sure: true, source: from2025 },
  { id: "ministry-environment", tier: "central", field: "environment", own: "vertical", names: ["Bộ Tài nguyên và Môi trường"], abbreviations: ["BTNMT"], to: "2025-02-28", successors: [{ id: "ministry-agriculture-environment", kind: "merged" }], sure: true, source: from2025 },
  { id: "ministry-agriculture-environment", tier: "central", field: "agriculture", own: "vertical", names: ["Bộ Nông nghiệp và Môi trường"], abbreviations: ["BNNMT"], from: "2025-03-01", sure: true, source: from2025 },
  { id: "ministry-transport", tier: "central", field: "transport", own: "vertical", names: ["Bộ Giao thông vận tải"], abbreviations: ["BGTVT"], to: "2025-02-28", successors: [{ id: "ministry-construction", kind: "merged" }, { id: "ministry-public-security", kind: "function-moved", what: "sát hạch, cấp giấy phép lái xe" }], sure: true, source: from2025 },
  { id: "ministry-construction", tier: "central", field: "construction", own: "vertical", names: ["Bộ Xây dựng"], abbreviations: ["BXD"], sure: true, source: from2025 },
  {
    id: "ministry-information", tier: "central", field: "information", own: "vertical", names: ["Bộ Thông tin và Truyền thông"], abbreviations: ["BTTTT"], to: "2025-02-28",
    successors: [
      { id: "ministry-science", kind: "merged", what: "bưu chính, viễn thông, công nghệ số, chuyển đổi số" },
      { id: "ministry-culture", kind: "function-moved", what: "báo chí, xuất bản" },
      { id: "ministry-public-security", kind: "function-moved", what: "an toàn thông tin mạng" },
    ],
    sure: true, source: from2025,
  },
  { id: "ministry-science", tier: "central", field: "science-technology", own: "vertical", names: ["Bộ Khoa học và Công nghệ"], abbreviations: ["BKHCN"], sure: true, source: from2025 },
  { id: "ministry-culture", tier: "central", field: "culture-society", own: "vertical", names: ["Bộ Văn hóa, Thể thao và Du lịch"], abbreviations: ["BVHTTDL"], sure: true, source: from2025 },
  { id: "ministry-education", tier: "central", field: "education", own: "vertical", names: ["Bộ Giáo dục và Đào tạo"], abbreviations: ["BGDĐT"], sure: true, source: from2025 },
  { id: "ministry-health", tier: "central", field: "health", own: "vertical", names: ["Bộ Y tế"], abbreviations: ["BYT"], sure: true, source: from2025 },
  { id: "committee-ethnic-affairs", tier: "central", field: "ethnic-religion", own: "vertical", names: ["Ủy ban Dân tộc"], abbreviations: ["UBDT"], to: "2025-02-28", successors: [{ id: "ministry-ethnic-religion", kind: "renamed" }], sure: true, source: from2025 },
  { id: "ministry-ethnic-religion", tier: "central", field: "ethnic-religion", own: "vertical", names: ["Bộ Dân tộc và Tôn giáo"], abbreviations: ["BDTTG"], from: "2025-03-01", sure: true, source: from2025 },
  { id: "state-bank", tier: "central", field: "bank", own: "vertical", names: ["Ngân hàng Nhà nước Việt Nam"], aliases: ["Ngân hàng Nhà nước"], abbreviations: ["NHNN"], sure: true, source: from2025 },
  { id: "government-inspectorate", tier: "central", field: "inspection", own: "vertical", names: ["Thanh tra Chính phủ"], abbreviations: ["TTCP"], sure: true, source: "Luật Thanh tra 84/2025/QH15" },
  { id: "government-office", tier: "central", field: "office", own: "vertical", names: ["Văn phòng Chính phủ"], abbreviations: ["VPCP"], sure: true, source: from2025 },
] as const satisfies readonly Entry[];
