import type { KindId } from "#shared/model/kind-id.ts";
import type { Kind, KindTraits } from "./kind.ts";

const traits: KindTraits = {
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
  reportsFigures: false,
  isJudged: false,
  onlyNamed: true,
  ladder: "roman",
};

/** The kinds of NĐ 30/2020, Điều 7 that are known by name and symbol alone, and those of the Party that come to offices. */
export const further = {
  conclusion: { ...known("conclusion", "Kết luận", "KL"), ofParty: true },
  scheme: known("scheme", "Phương án", "PA"),
  project: known("project", "Đề án", "ĐA"),
  undertaking: known("undertaking", "Dự án", "DA"),
  statute: known("statute", "Quy chế", "QC"),
  provision: known("provision", "Quy định", "QyĐ"),
  communique: known("communique", "Thông cáo", "TC"),
  circular: { ...known("circular", "Thông tri", null), ofParty: true },
  minutes: known("minutes", "Biên bản", "BB"),
  contract: known("contract", "Hợp đồng", "HĐ"),
  memorandum: known("memorandum", "Bản ghi nhớ", "BGN"),
  agreement: known("agreement", "Bản thỏa thuận", "BTT"),
  mandate: known("mandate", "Giấy ủy quyền", "GUQ"),
  invitation: known("invitation", "Giấy mời", "GM"),
  introduction: known("introduction", "Giấy giới thiệu", "GGT"),
  leave: known("leave", "Giấy nghỉ phép", "GNP"),
  "delivery-slip": known("delivery-slip", "Phiếu gửi", "PG"),
  "transfer-slip": known("transfer-slip", "Phiếu chuyển", "PC"),
  "report-slip": known("report-slip", "Phiếu báo", "PB"),
  "official-note": known("official-note", "Thư công", null),
} as const satisfies Partial<Record<KindId, Kind>>;

function known(id: KindId, name: string, symbol: string | null): Kind {
  return { id, name, symbol, traits, cues: [] };
}
