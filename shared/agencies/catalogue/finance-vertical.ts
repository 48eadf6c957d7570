import type { Entry } from "#shared/agencies/entry.ts";

const known = "Thông lệ, chưa đối chiếu văn bản";
const merger = "2025-02-28";
const spring = "2025-03-01";
const twoTier = "2025-07-01";

/** Tax, customs, treasury, social insurance, banks, statistics, market control. */
// prettier-ignore
export const financeVertical = [
  { id: "tax-general", tier: "central", field: "tax", own: "vertical", names: ["Tổng cục Thuế"], abbreviations: ["TCT"], to: merger, successors: [{ id: "tax-department", kind: "renamed" }], sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "tax-department", tier: "central", field: "tax", own: "vertical", names: ["Cục Thuế"], from: spring, sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "province-tax-2024", tier: "province", field: "tax", own: "vertical", names: ["Cục Thuế {unit}"], aliases: ["Cục Thuế", "Thuế"], to: merger, successors: [{ id: "region-tax-2025", kind: "merged" }], sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "region-tax-2025", tier: "region", field: "tax", own: "vertical", names: ["Chi cục Thuế khu vực"], from: spring, to: "2025-06-30", open: true, successors: [{ id: "province-tax", kind: "renamed" }], sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "province-tax", tier: "province", field: "tax", own: "vertical", names: ["Thuế {unit}"], from: twoTier, sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "district-tax-2024", tier: "district", field: "tax", own: "vertical", names: ["Chi cục Thuế {unit}"], aliases: ["Thuế", "Chi cục Thuế khu vực"], to: merger, successors: [{ id: "district-tax", kind: "renamed" }], sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "district-tax", tier: "district", field: "tax", own: "vertical", names: ["Đội Thuế {unit}"], aliases: ["Đội Thuế liên huyện", "Thuế"], from: spring, to: "2025-06-30", successors: [{ id: "region-tax", kind: "renamed" }], sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "region-tax", tier: "region", field: "tax", own: "vertical", names: ["Thuế cơ sở"], from: twoTier, open: true, sure: true, source: "Quyết định 381/QĐ-BTC" },
  { id: "customs-general", tier: "central", field: "customs", own: "vertical", names: ["Tổng cục Hải quan"], abbreviations: ["TCHQ"], to: merger, successors: [{ id: "customs-department", kind: "renamed" }], sure: true, source: "Quyết định 382/QĐ-BTC" },
  { id: "customs-department", tier: "central", field: "customs", own: "vertical", names: ["Cục Hải quan"], from: spring, sure: true, source: "Quyết định 382/QĐ-BTC" },
  { id: "province-customs", tier: "province", field: "customs", own: "vertical", names: ["Cục Hải quan {unit}"], aliases: ["Hải quan"], to: merger, successors: [{ id: "region-customs", kind: "merged" }], sure: true, source: "Quyết định 382/QĐ-BTC" },
  { id: "region-customs", tier: "region", field: "customs", own: "vertical", names: ["Chi cục Hải quan khu vực"], from: spring, open: true, sure: true, source: "Quyết định 2019/QĐ-BTC" },
  { id: "state-treasury", tier: "central", field: "treasury", own: "vertical", names: ["Kho bạc Nhà nước"], abbreviations: ["KBNN"], sure: true, source: "Quyết định 925/QĐ-BTC" },
  { id: "province-treasury", tier: "province", field: "treasury", own: "vertical", names: ["Kho bạc Nhà nước {unit}"], aliases: ["Kho bạc"], abbreviations: ["KBNN"], to: merger, successors: [{ id: "region-treasury", kind: "merged" }], sure: true, source: "Quyết định 925/QĐ-BTC" },
  { id: "district-treasury", tier: "district", field: "treasury", own: "vertical", names: ["Kho bạc Nhà nước {unit}"], aliases: ["Kho bạc"], abbreviations: ["KBNN"], to: merger, successors: [{ id: "region-treasury-desk", kind: "ended" }], sure: true, source: "Quyết định 925/QĐ-BTC" },
  { id: "region-treasury", tier: "region", field: "treasury", own: "vertical", names: ["Kho bạc Nhà nước khu vực"], from: spring, open: true, sure: true, source: "Quyết định 925/QĐ-BTC" },
  { id: "region-treasury-desk", tier: "region", field: "treasury", own: "vertical", names: ["Phòng Giao dịch Kho bạc Nhà nước"], from: spring, open: true, sure: true, source: "Quyết định 925/QĐ-BTC" },
  { id: "vietnam-social-insurance", tier: "central", field: "insurance", own: "vertical", names: ["Bảo hiểm xã hội Việt Nam"], sure: true, source: "Nghị định 29/2025/NĐ-CP" },
  { id: "province-insurance-2024", tier: "province", field: "insurance", own: "vertical", names: ["Bảo hiểm xã hội {unit}"], abbreviations: ["BHXH"], to: "2025-03-31", successors: [{ id: "region-insurance-2025", kind: "merged" }], sure: true, source: "Quyết định 2286/QĐ-BTC" },
  { id: "region-insurance-2025", tier: "region", field: "insurance", own: "vertical", names: ["Bảo hiểm xã hội khu vực"], from: "2025-04-01", to: "2025-06-30", open: true, successors: [{ id: "province-insurance", kind: "renamed" }], sure: false, doubt: "Ngày đầu hoạt động là 01/3 hoặc 01/4/2025", source: "Quyết định 2286/QĐ-BTC" },
  { id: "province-insurance", tier: "province", field: "insurance", own: "vertical", names: ["Bảo hiểm xã hội {unit}"], abbreviations: ["BHXH"], from: twoTier, sure: true, source: "Quyết định 2286/QĐ-BTC" },
  { id: "district-insurance", tier: "district", field: "insurance", own: "vertical", names: ["Bảo hiểm xã hội {unit}"], abbreviations: ["BHXH"], to: "2025-06-30", successors: [{ id: "region-insurance", kind: "renamed" }], sure: true, source: "Quyết định 2286/QĐ-BTC" },
  { id: "region-insurance", tier: "region", field: "insurance", own: "vertical", names: ["Bảo hiểm xã hội cơ sở"], from: twoTier, open: true, sure: true, source: "Quyết định 2286/QĐ-BTC" },
  { id: "province-state-bank", tier: "province", field: "bank", own: "vertical", names: ["Ngân hàng Nhà nước chi nhánh {unit}"], aliases: ["Ngân hàng Nhà nước Việt Nam chi nhánh", "Ngân hàng Nhà nước Chi nhánh", "Ngân hàng Nhà nước tỉnh", "Ngân hàng Nhà nước"], abbreviations: ["NHNN"], to: merger, successors: [{ id: "region-state-bank", kind: "merged" }], sure: true, source: known },
  { id: "region-state-bank", tier: "region", field: "bank", own: "vertical", names: ["Ngân hàng Nhà nước Khu vực"], aliases: ["Ngân hàng Nhà nước chi nhánh Khu vực"], from: spring, open: true, sure: true, source: known },
  { id: "policy-bank", tier: "central", field: "bank", own: "utility", names: ["Ngân hàng Chính sách xã hội Việt Nam"], aliases: ["Ngân hàng Chính sách xã hội"], abbreviations: ["NHCSXH"], sure: true, source: known },
  { id: "province-policy-bank", tier: "province", field: "bank", own: "utility", names: ["Chi nhánh Ngân hàng Chính sách xã hội {unit}", "Ngân hàng Chính sách xã hội chi nhánh {unit}"], aliases: ["Ngân hàng Chính sách xã hội"], abbreviations: ["NHCSXH"], sure: true, source: known },
  { id: "district-policy-bank", tier: "district", field: "bank", own: "utility", names: ["Phòng Giao dịch Ngân hàng Chính sách xã hội {unit}"], aliases: ["Ngân hàng Chính sách xã hội"], abbreviations: ["NHCSXH"], to: "2025-06-30", successors: [{ id: "region-policy-bank", kind: "renamed" }], sure: true, source: known },
  { id: "region-policy-bank", tier: "region", field: "bank", own: "utility", names: ["Phòng Giao dịch Ngân hàng Chính sách xã hội"], from: twoTier, open: true, sure: true, source: known },
  { id: "agribank", tier: "province", field: "bank", own: "utility", names: ["Agribank {place?}"], aliases: ["Ngân hàng Nông nghiệp và Phát triển nông thôn", "Agribank chi nhánh"], sure: true, source: known },
  { id: "statistics-general", tier: "central", field: "statistics", own: "vertical", names: ["Tổng cục Thống kê"], abbreviations: ["TCTK"], to: merger, successors: [{ id: "statistics-department", kind: "renamed" }], sure: true, source: "Quyết định 384/QĐ-BTC" },
  { id: "statistics-department", tier: "central", field: "statistics", own: "vertical", names: ["Cục Thống kê"], from: spring, sure: true, source: "Quyết định 384/QĐ-BTC" },
  { id: "province-statistics-2024", tier: "province", field: "statistics", own: "vertical", names: ["Cục Thống kê {unit}"], aliases: ["Cục Thống kê"], abbreviations: ["CTK"], to: merger, successors: [{ id: "province-statistics-2025", kind: "renamed" }], sure: true, source: "Quyết định 384/QĐ-BTC" },
  { id: "province-statistics-2025", tier: "province", field: "statistics", own: "vertical", names: ["Chi cục Thống kê {unit}"], from: spring, to: "2025-06-30", successors: [{ id: "province-statistics", kind: "renamed" }], sure: false, doubt: "Tên gọi theo trí nhớ", source: known },
  { id: "province-statistics", tier: "province", field: "statistics", own: "vertical", names: ["Thống kê {unit}"], from: twoTier, sure: false, doubt: "Tên gọi theo trí nhớ", source: known },
  { id: "district-statistics-2024", tier: "district", field: "statistics", own: "vertical", names: ["Chi cục Thống kê {unit}"], to: merger, successors: [{ id: "district-statistics", kind: "renamed" }], sure: true, source: known },
  { id: "district-statistics", tier: "district", field: "statistics", own: "vertical", names: ["Đội Thống kê {unit}"], from: spring, to: "2025-06-30", successors: [{ id: "region-statistics", kind: "renamed" }], sure: false, doubt: "Tên gọi theo trí nhớ", source: known },
  { id: "region-statistics", tier: "region", field: "statistics", own: "vertical", names: ["Thống kê cơ sở"], from: twoTier, open: true, sure: false, doubt: "Tên gọi theo trí nhớ", source: known },
  { id: "market-control-general", tier: "central", field: "market-control", own: "vertical", names: ["Tổng cục Quản lý thị trường"], to: merger, successors: [{ id: "province-market-control", kind: "function-moved" }], sure: true, source: known },
  { id: "province-market-control-2024", tier: "province", field: "market-control", own: "vertical", names: ["Cục Quản lý thị trường {unit}"], to: merger, successors: [{ id: "province-market-control", kind: "moved" }], sure: true, source: known },
  { id: "market-control-team", tier: "region", field: "market-control", own: "vertical", names: ["Đội Quản lý thị trường"], open: true, sure: true, source: known },
  { id: "region-health-centre", tier: "region", field: "health", own: "vertical", names: ["Trung tâm Y tế khu vực"], from: twoTier, open: true, sure: true, doubt: "Tên gọi tùy tỉnh", source: known },
  { id: "region-land-registry", tier: "region", field: "land-registry", own: "vertical", names: ["Chi nhánh Văn phòng Đăng ký đất đai khu vực"], aliases: ["Chi nhánh Văn phòng Đăng ký đất đai"], from: twoTier, open: true, sure: true, source: known },
  { id: "region-forest-protection", tier: "region", field: "agriculture", own: "vertical", names: ["Hạt Kiểm lâm khu vực"], aliases: ["Hạt Kiểm lâm"], from: twoTier, open: true, sure: true, source: known },
] as const satisfies readonly Entry[];
