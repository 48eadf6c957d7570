import type { Tier } from "#shared/agencies/entry.ts";

/**
 * Bodies that do the same work at each tier, all periods together; which of them stand on a date is asked of the catalogue. First named, first proposed.
 * "~id": known in the row, never proposed. ">id": proposed only from the mergers of 01/3/2025 on.
 */
export interface FieldRow {
  /** The work, Vietnamese: shown as the reason. */
  readonly work: string;
  readonly bodies: Readonly<Partial<Record<Tier, readonly string[]>>>;
  /** True when the row concerns a part of its bodies' work: proposed after the rows of their main work. */
  readonly part?: true;
}

/** Pairing by field of work; the pairing itself is practice where no text fixes it. */
// prettier-ignore
export const fieldRows: readonly FieldRow[] = [
  { work: "công an", bodies: { central: ["ministry-public-security", "~department-c06", "~department-a05", "~department-c08"], province: ["province-police", "~province-police-c06", "~province-police-cyber", "~province-police-fire", "~province-police-traffic"], district: ["district-police"], commune: ["commune-police"] } },
  { work: "quân sự", bodies: { central: ["ministry-defence"], province: ["province-military"], district: ["district-military"], commune: ["commune-military"], region: ["region-defence"] } },
  { work: "biên phòng", part: true, bodies: { central: ["ministry-defence"], province: ["province-border-guard", "province-border-guard-2025"], region: ["border-post"] } },
  { work: "thông tin, chuyển đổi số", bodies: { central: ["ministry-information", ">ministry-science", "~digital-committee-national", "~digital-steering-government"], province: ["province-information", ">province-science", "~province-digital-centre"], district: ["district-culture-information", "district-culture-science-information"], commune: ["commune-title-culture-society", "commune-culture-society"], village: ["village-digital-team"] } },
  { work: "khoa học và công nghệ", bodies: { central: ["ministry-science"], province: ["province-science"], district: ["district-economy", "district-economy-infrastructure", "district-culture-science-information"], commune: ["commune-title-culture-society", "commune-culture-society"] } },
  { work: "báo chí, truyền thanh", bodies: { central: ["vietnam-television", "voice-of-vietnam", "vietnam-news-agency"], province: ["province-broadcaster", "province-newspaper", "province-press-joint", "~province-portal"], district: ["district-media-centre"], commune: ["commune-radio", "commune-title-culture-society", "commune-culture-society"] } },
  { work: "tư pháp, hộ tịch", bodies: { central: ["ministry-justice"], province: ["province-justice"], district: ["district-justice"], commune: ["commune-title-justice", "commune-office"] } },
  { work: "nội vụ, cán bộ, công chức", bodies: { central: ["ministry-home-affairs"], province: ["province-home-affairs"], district: ["district-home-affairs"], commune: ["commune-title-office", "commune-culture-society"] } },
  { work: "lao động, người có công, việc làm", bodies: { central: ["ministry-labour", ">ministry-home-affairs"], province: ["province-labour", ">province-home-affairs", "~province-employment-centre"], district: ["district-labour", ">district-home-affairs"], commune: ["commune-title-culture-society", "commune-culture-society"] } },
  { work: "bảo trợ xã hội, trẻ em", part: true, bodies: { central: ["ministry-labour", ">ministry-health"], province: ["province-labour", ">province-health"], district: ["district-labour", ">district-health", ">district-office"], commune: ["commune-title-culture-society", "commune-culture-society"] } },
  { work: "giảm nghèo", part: true, bodies: { central: ["ministry-labour", "ministry-agriculture-environment"], province: ["province-labour", "province-agriculture-environment"], district: ["district-labour", "district-agriculture-environment"], commune: ["commune-title-culture-society", "commune-economy-urban", "commune-economy"] } },
  { work: "giáo dục và đào tạo", bodies: { central: ["ministry-education"], province: ["province-education", "~province-college"], district: ["district-education", "~district-vocational-centre"], commune: ["commune-title-culture-society", "commune-culture-society", "~commune-schools"] } },
  { work: "y tế", bodies: { central: ["ministry-health"], province: ["province-health", "~province-disease-control", "~province-hospital", "~province-food-safety"], district: ["district-health", "district-health-centre"], commune: ["commune-culture-society", "commune-health-station", "commune-health-station-2026"], region: ["region-health-centre"] } },
  { work: "đất đai, môi trường", bodies: { central: ["ministry-environment", "ministry-agriculture-environment"], province: ["province-environment", "province-agriculture-environment", "~province-land-registry"], district: ["district-environment", "district-agriculture-environment", "district-economy-urban", "~district-land-registry"], commune: ["commune-title-land", "commune-economy-urban", "commune-economy"], region: ["region-land-registry"] } },
  { work: "nông nghiệp", bodies: { central: ["ministry-agriculture", "ministry-agriculture-environment"], province: ["province-agriculture", "province-agriculture-environment", "~province-agriculture-extension", "~province-forest-protection"], district: ["district-agriculture", "district-agriculture-environment", "district-economy", "~district-agriculture-service"], commune: ["commune-title-land", "commune-economy-urban", "commune-economy"], region: ["region-forest-protection"] } },
  { work: "xây dựng, giao thông", bodies: { central: ["ministry-construction", "ministry-transport"], province: ["province-construction", "province-transport", "~province-planning-architecture"], district: ["district-economy-infrastructure", "district-urban", "district-economy-urban"], commune: ["commune-title-land", "commune-economy-urban", "commune-economy"] } },
  { work: "công thương", bodies: { central: ["ministry-industry-trade"], province: ["province-industry-trade", "~province-market-control-2024", "~province-market-control"], district: ["district-economy", "district-economy-infrastructure", "district-economy-urban"], commune: ["commune-title-land", "commune-economy-urban", "commune-economy"] } },
  { work: "tài chính, kế hoạch", bodies: { central: ["ministry-finance", "ministry-planning"], province: ["province-finance", "province-planning"], district: ["district-finance"], commune: ["commune-title-finance", "commune-economy-urban", "commune-economy"] } },
  { work: "văn hóa, thể thao, du lịch", bodies: { central: ["ministry-culture"], province: ["province-culture", "~province-tourism"], district: ["district-culture-information", "district-culture-science-information", "~district-media-centre"], commune: ["commune-title-culture-society", "commune-culture-society"] } },
  { work: "dân tộc, tôn giáo", bodies: { central: ["committee-ethnic-affairs", "ministry-ethnic-religion"], province: ["province-ethnic-board", "province-ethnic-religion"], district: ["district-ethnic", "district-ethnic-religion", "district-home-affairs"], commune: ["commune-title-culture-society", "commune-culture-society"] } },
  { work: "thuế", bodies: { central: ["tax-general", "tax-department"], province: ["province-tax-2024", "province-tax"], district: ["district-tax-2024", "district-tax"], region: ["region-tax-2025", "region-tax"] } },
  { work: "hải quan", bodies: { central: ["customs-general", "customs-department"], province: ["province-customs"], region: ["region-customs"] } },
  { work: "bảo hiểm xã hội", bodies: { central: ["vietnam-social-insurance"], province: ["province-insurance-2024", "province-insurance"], district: ["district-insurance"], region: ["region-insurance-2025", "region-insurance"] } },
  { work: "kho bạc", bodies: { central: ["state-treasury"], province: ["province-treasury"], district: ["district-treasury"], region: ["region-treasury", "region-treasury-desk"] } },
  { work: "ngân hàng", bodies: { central: ["state-bank"], province: ["province-state-bank"], region: ["region-state-bank"] } },
  { work: "tín dụng chính sách", bodies: { central: ["policy-bank"], province: ["province-policy-bank"], district: ["district-policy-bank"], region: ["region-policy-bank"] } },
  { work: "thống kê", bodies: { central: ["statistics-general", "statistics-department"], province: ["province-statistics-2024", "province-statistics-2025", "province-statistics"], district: ["district-statistics-2024", "district-statistics"], commune: ["commune-title-office", "commune-office"], region: ["region-statistics"] } },
  { work: "thanh tra", bodies: { central: ["government-inspectorate"], province: ["province-inspectorate"], district: ["district-inspectorate"], commune: ["~commune-people-inspection"] } },
  { work: "tòa án", bodies: { central: ["supreme-court"], province: ["province-court"], district: ["district-court"], region: ["region-court"] } },
  { work: "kiểm sát", bodies: { central: ["supreme-procuracy"], province: ["province-procuracy"], district: ["district-procuracy"], region: ["region-procuracy"] } },
  { work: "thi hành án dân sự", bodies: { central: ["enforcement-general", "enforcement-department"], province: ["province-enforcement-2024", "province-enforcement"], district: ["district-enforcement"], region: ["region-enforcement"] } },
  { work: "một cửa, thủ tục hành chính", bodies: { central: ["department-procedures-control"], province: ["province-one-stop"], district: ["district-one-stop"], commune: ["commune-one-stop-desk", "commune-one-stop"] } },
  { work: "văn phòng, tổng hợp", bodies: { central: ["government-office"], province: ["province-office"], district: ["district-office"], commune: ["commune-title-office", "commune-office"] } },
  { work: "điều hành chung", bodies: { central: ["government", "~prime-minister"], province: ["province-peoples-committee"], district: ["district-peoples-committee"], commune: ["commune-peoples-committee"] } },
  { work: "hội đồng nhân dân", bodies: { central: ["national-assembly", "~national-assembly-standing-committee"], province: ["province-peoples-council", "~province-assembly-council-office", "~province-assembly-delegation"], district: ["district-peoples-council"], commune: ["commune-peoples-council"] } },
  { work: "Đề án 06", bodies: { central: ["population-project-central"], province: ["province-population-project"], district: ["district-population-project"], commune: ["commune-population-project"], village: ["village-population-project"] } },
  { work: "cấp ủy", bodies: { central: ["central-committee", "~politburo", "~secretariat"], province: ["province-party"], district: ["district-party"], commune: ["commune-party"] } },
  { work: "văn phòng cấp ủy", bodies: { central: ["party-central-office"], province: ["province-party-office"], district: ["district-party-office"], commune: ["commune-party-office"] } },
  { work: "tổ chức đảng", bodies: { central: ["party-central-organisation"], province: ["province-party-organisation"], district: ["district-party-organisation"], commune: ["commune-party-building"] } },
  { work: "kiểm tra đảng", bodies: { central: ["party-central-inspection"], province: ["province-party-inspection"], district: ["district-party-inspection"], commune: ["commune-party-inspection"] } },
  { work: "tuyên giáo, dân vận", bodies: { central: ["party-central-propaganda-2024", "party-central-mass-2024", "party-central-propaganda"], province: ["province-party-propaganda-2024", "province-party-mass-2024", "province-party-propaganda"], district: ["district-party-propaganda"], commune: ["commune-party-mass", "commune-party-building"] } },
  { work: "mặt trận", bodies: { central: ["central-front"], province: ["province-front"], district: ["district-front"], commune: ["commune-front"], village: ["village-front-committee"] } },
  { work: "thanh niên", bodies: { central: ["central-youth"], province: ["province-youth"], district: ["district-youth"], commune: ["commune-youth"] } },
  { work: "phụ nữ", bodies: { central: ["central-women"], province: ["province-women"], district: ["district-women"], commune: ["commune-women"] } },
  { work: "nông dân", bodies: { central: ["central-farmers"], province: ["province-farmers"], district: ["district-farmers"], commune: ["commune-farmers"] } },
  { work: "cựu chiến binh", bodies: { central: ["central-veterans"], province: ["province-veterans"], district: ["district-veterans"], commune: ["commune-veterans"] } },
  { work: "công đoàn", bodies: { central: ["central-union"], province: ["province-union"], district: ["district-union"], commune: ["commune-union"] } },
  { work: "chữ thập đỏ", bodies: { province: ["province-red-cross"], district: ["district-red-cross"], commune: ["commune-red-cross"] } },
  { work: "điện lực", bodies: { central: ["evn"], province: ["province-electricity"], district: ["district-electricity"], region: ["region-electricity"] } },
  { work: "bưu chính", bodies: { province: ["province-post"], district: ["district-post"], commune: ["commune-post"] } },
  { work: "dự án đầu tư", bodies: { province: ["province-project-board"], district: ["district-project-board"], commune: ["commune-project-board"] } },
];
