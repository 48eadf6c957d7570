import type { Kind } from "./kind.ts";

/** The kinds of NĐ 30/2020, Điều 7 that have no rules of their own here. */
export const other = {
  id: "other",
  name: "Văn bản khác",
  symbol: null,
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: true,
    needsAddressees: false,
    hasBases: true,
    assignsTasks: true,
    plansAhead: false,
    ordersAtOnce: false,
    directsInGeneral: false,
    leavesLeadsOpen: false,
    reportsFigures: true,
    ladder: "roman",
  },
  also: [
    { name: "Quy chế", symbol: "QC" },
    { name: "Quy định", symbol: "QyĐ" },
    { name: "Thông cáo", symbol: "TC" },
    { name: "Phương án", symbol: "PA" },
    { name: "Đề án", symbol: "ĐA" },
    { name: "Dự án", symbol: "DA" },
    { name: "Biên bản", symbol: "BB" },
    { name: "Hợp đồng", symbol: "HĐ" },
    { name: "Bản ghi nhớ", symbol: "BGN" },
    { name: "Bản thỏa thuận", symbol: "BTT" },
    { name: "Giấy ủy quyền", symbol: "GUQ" },
    { name: "Giấy mời", symbol: "GM" },
    { name: "Giấy giới thiệu", symbol: "GGT" },
    { name: "Giấy nghỉ phép", symbol: "GNP" },
    { name: "Phiếu gửi", symbol: "PG" },
    { name: "Phiếu chuyển", symbol: "PC" },
    { name: "Phiếu báo", symbol: "PB" },
    { name: "Thư công", symbol: null },
  ],
  // Quy định 66-QĐ/TW of 2017: kinds of the Party's papers that the decree does not know.
  ofParty: [
    { name: "Kết luận", symbol: "KL" },
    { name: "Thông tri", symbol: null },
  ],
  cues: [],
} as const satisfies Kind;
