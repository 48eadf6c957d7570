import type { Entry } from "#shared/agencies/entry.ts";

const known = "Thông lệ, chưa đối chiếu văn bản";
const districtEnd = "2025-06-30";

/** Police, army, courts, procuracies and judgment enforcement below the centre. */
// prettier-ignore
export const securityJustice = [
  { id: "province-police", tier: "province", field: "police", own: "vertical", names: ["Công an {unit}"], abbreviations: ["CAT"], sure: true, source: "Nghị định 02/2025/NĐ-CP" },
  { id: "province-police-c06", tier: "province", field: "police", own: "vertical", names: ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội"], aliases: ["Phòng PC06"], abbreviations: ["PC06"], sure: true, source: known },
  { id: "province-police-cyber", tier: "province", field: "police", own: "vertical", names: ["Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao"], aliases: ["Phòng PA05"], abbreviations: ["PA05"], sure: true, source: known },
  { id: "province-police-fire", tier: "province", field: "police", own: "vertical", names: ["Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ"], aliases: ["Phòng PC07"], abbreviations: ["PC07"], sure: true, source: known },
  { id: "province-police-traffic", tier: "province", field: "police", own: "vertical", names: ["Phòng Cảnh sát giao thông"], aliases: ["Phòng PC08"], abbreviations: ["PC08"], sure: true, source: known },
  { id: "district-police", tier: "district", field: "police", own: "vertical", names: ["Công an {unit}"], to: "2025-02-28", successors: [{ id: "province-police", kind: "ended", what: "điều tra, cấp phép, quản lý hành chính" }, { id: "commune-police", kind: "function-moved", what: "phần việc ở cơ sở" }], sure: true, source: "Nghị định 02/2025/NĐ-CP" },
  { id: "commune-police", tier: "commune", field: "police", own: "vertical", names: ["Công an {unit}"], abbreviations: ["CAX", "CAP"], sure: true, source: "Nghị định 02/2025/NĐ-CP" },
  { id: "province-military", tier: "province", field: "military", own: "vertical", names: ["Bộ Chỉ huy quân sự {unit}"], aliases: ["Bộ Tư lệnh", "Bộ CHQS", "Bộ Tư lệnh Thủ đô Hà Nội", "Bộ Tư lệnh Thành phố Hồ Chí Minh"], abbreviations: ["BCHQS"], sure: true, source: known },
  { id: "province-border-guard", tier: "province", field: "border-guard", own: "vertical", names: ["Bộ Chỉ huy Bộ đội Biên phòng {unit}"], aliases: ["Bộ đội Biên phòng", "Bộ CH BĐBP"], to: districtEnd, successors: [{ id: "province-border-guard-2025", kind: "moved" }], sure: true, source: known },
  { id: "province-border-guard-2025", tier: "province", field: "border-guard", own: "vertical", names: ["Ban Chỉ huy Bộ đội Biên phòng {unit}"], aliases: ["Bộ đội Biên phòng"], from: "2025-07-01", sure: true, source: known },
  { id: "border-post", tier: "region", field: "border-guard", own: "vertical", names: ["Đồn Biên phòng"], aliases: ["Hải đội Biên phòng"], open: true, sure: true, source: known },
  { id: "district-military", tier: "district", field: "military", own: "vertical", names: ["Ban Chỉ huy quân sự {unit}"], aliases: ["Ban CHQS", "Quân sự"], abbreviations: ["BCHQS"], to: districtEnd, successors: [{ id: "region-defence", kind: "ended" }, { id: "commune-military", kind: "function-moved" }], sure: true, source: "Quyết định 2786/QĐ-BQP" },
  { id: "region-defence", tier: "region", field: "military", own: "vertical", names: ["Ban Chỉ huy Phòng thủ khu vực"], aliases: ["Ban CH PTKV"], from: "2025-07-01", open: true, sure: true, source: known },
  { id: "commune-military", tier: "commune", field: "military", own: "vertical", names: ["Ban Chỉ huy quân sự {unit}"], aliases: ["Ban CHQS", "Quân sự", "Xã đội", "Phường đội"], abbreviations: ["BCHQS"], sure: true, source: "Nghị định 33/2023/NĐ-CP" },
  { id: "high-court", tier: "region", field: "court", own: "vertical", names: ["Tòa án nhân dân cấp cao"], to: districtEnd, open: true, successors: [{ id: "supreme-court", kind: "ended" }], sure: true, source: "Nghị quyết 81/2025/UBTVQH15" },
  { id: "province-court", tier: "province", field: "court", own: "vertical", names: ["Tòa án nhân dân {unit}"], abbreviations: ["TAND"], sure: true, source: "Nghị quyết 81/2025/UBTVQH15" },
  { id: "district-court", tier: "district", field: "court", own: "vertical", names: ["Tòa án nhân dân {unit}"], abbreviations: ["TAND"], to: districtEnd, successors: [{ id: "region-court", kind: "ended" }], sure: true, source: "Nghị quyết 81/2025/UBTVQH15" },
  { id: "region-court", tier: "region", field: "court", own: "vertical", names: ["Tòa án nhân dân khu vực"], from: "2025-07-01", open: true, sure: true, source: "Nghị quyết 81/2025/UBTVQH15" },
  { id: "province-procuracy", tier: "province", field: "procuracy", own: "vertical", names: ["Viện kiểm sát nhân dân {unit}"], abbreviations: ["VKSND"], sure: true, source: known },
  { id: "district-procuracy", tier: "district", field: "procuracy", own: "vertical", names: ["Viện kiểm sát nhân dân {unit}"], abbreviations: ["VKSND"], to: districtEnd, successors: [{ id: "region-procuracy", kind: "ended" }], sure: true, source: known },
  { id: "region-procuracy", tier: "region", field: "procuracy", own: "vertical", names: ["Viện kiểm sát nhân dân khu vực"], from: "2025-07-01", open: true, sure: true, source: known },
  { id: "enforcement-general", tier: "central", field: "enforcement", own: "vertical", names: ["Tổng cục Thi hành án dân sự"], abbreviations: ["TCTHADS"], to: districtEnd, successors: [{ id: "enforcement-department", kind: "renamed" }], sure: true, source: "Quyết định 1898/QĐ-BTP" },
  { id: "enforcement-department", tier: "central", field: "enforcement", own: "vertical", names: ["Cục Quản lý Thi hành án dân sự"], from: "2025-07-01", sure: true, source: "Quyết định 1898/QĐ-BTP" },
  { id: "province-enforcement-2024", tier: "province", field: "enforcement", own: "vertical", names: ["Cục Thi hành án dân sự {unit}"], to: districtEnd, successors: [{ id: "province-enforcement", kind: "renamed" }], sure: true, source: "Quyết định 1898/QĐ-BTP" },
  { id: "province-enforcement", tier: "province", field: "enforcement", own: "vertical", names: ["Thi hành án dân sự {unit}"], from: "2025-07-01", sure: true, source: "Quyết định 1898/QĐ-BTP" },
  { id: "district-enforcement", tier: "district", field: "enforcement", own: "vertical", names: ["Chi cục Thi hành án dân sự {unit}"], to: districtEnd, successors: [{ id: "region-enforcement", kind: "ended" }], sure: true, source: "Quyết định 1898/QĐ-BTP" },
  { id: "region-enforcement", tier: "region", field: "enforcement", own: "vertical", names: ["Phòng Thi hành án dân sự khu vực"], from: "2025-07-01", open: true, sure: true, source: "Quyết định 1898/QĐ-BTP" },
] as const satisfies readonly Entry[];
