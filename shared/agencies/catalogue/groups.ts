import type { Tier } from "#shared/agencies/entry.ts";

/** A standing phrase for many bodies. Kept as one addressee; it may co-ordinate but is no owner of a task. */
export interface Group {
  readonly id: string;
  /** The tier of the bodies in it; absent when it depends on who writes. */
  readonly tier?: Tier;
  /** The base form, Vietnamese. */
  readonly name: string;
  /** Recognised on the key of a name (see `keyOf`); the first that fits wins. */
  readonly pattern: RegExp;
  readonly own: "subordinate" | "vertical" | "mass" | "utility" | "mixed";
  readonly from?: string;
  readonly to?: string;
  /** True when a group of heads or people, not of bodies. */
  readonly people?: true;
}

const committee = "(?:ủy ban nhân dân|hội đồng nhân dân|chính quyền)";
const head = "(?:thủ trưởng|giám đốc|trưởng|chủ tịch|người đứng đầu|lãnh đạo|chánh)";

/** General groups of administrative papers; practice, no text fixes them. */
// prettier-ignore
export const groups = [
  { id: "residential-units", tier: "village", name: "Các thôn, tổ dân phố", pattern: /(?:^|các |trưởng |bí thư chi bộ )(?:thôn|bản|ấp|khu dân cư|khu phố|khối phố|tổ dân phố|tổ trưởng tổ dân phố|chi bộ)(?= |$)/u, own: "mixed" },
  { id: "schools", tier: "commune", name: "Các trường học", pattern: /^(?:các )?(?:hiệu trưởng )?(?:các )?(?:nhà trường|trường|cơ sở giáo dục)(?= |$)/u, own: "subordinate" },
  { id: "working-group-members", name: "Thành viên Tổ công tác, Ban Chỉ đạo", pattern: /^(?:các )?thành viên /u, own: "mixed", people: true },
  { id: "commune-committees", tier: "commune", name: "UBND cấp xã", pattern: new RegExp(`^(?:${head} )?${committee} (?:cấp xã|các xã|các phường|xã phường|phường xã)|^(?:các |cấp )?(?:xã phường|phường xã)|^cấp xã$|^các (?:xã|phường|đặc khu)(?= |$)`, "u"), own: "subordinate" },
  { id: "district-committees", tier: "district", name: "UBND cấp huyện", pattern: new RegExp(`^(?:${head} )?${committee} (?:cấp huyện|các huyện|các quận|các thành phố|các thị xã|huyện thị xã|quận huyện|huyện thành phố)|^(?:các )?(?:huyện thị xã|huyện thành phố|quận huyện|thành phố thị xã|huyện)(?= |$)|^cấp huyện$`, "u"), own: "subordinate", to: "2025-06-30" },
  { id: "province-committees", tier: "province", name: "UBND các tỉnh, thành phố trực thuộc Trung ương", pattern: new RegExp(`^(?:${head} )?${committee} (?:cấp tỉnh|các tỉnh|tỉnh thành phố)|^(?:các )?tỉnh thành phố|^các tỉnh(?= |$)|^các địa phương$`, "u"), own: "subordinate" },
  { id: "committees-all-tiers", name: "UBND các cấp", pattern: new RegExp(`^(?:${head} )?${committee} các (?:cấp|địa phương)|^các cấp`, "u"), own: "subordinate" },
  { id: "central-in-province", tier: "province", name: "Các cơ quan Trung ương đóng trên địa bàn tỉnh", pattern: /^các (?:cơ quan|đơn vị|cơ quan đơn vị) trung ương/u, own: "vertical" },
  { id: "ministries", tier: "central", name: "Các bộ, ngành", pattern: /^(?:(?:thủ trưởng|bộ trưởng) )?(?:các )?bộ (?:cơ quan ngang bộ|ban ngành|ngành)|^các bộ(?= |$)/u, own: "vertical" },
  { id: "province-departments", tier: "province", name: "Các sở, ban, ngành", pattern: new RegExp(`^(?:${head} )?(?:các )?(?:sở|cơ quan chuyên môn thuộc ủy ban nhân dân (?:tỉnh|thành phố))(?= |$)`, "u"), own: "subordinate" },
  { id: "utilities", name: "Các doanh nghiệp viễn thông, điện lực", pattern: /^(?:các )?(?:doanh nghiệp|đơn vị|nhà mạng|công ty) ?(?:viễn thông|điện lực|bưu chính)|^các nhà mạng/u, own: "utility" },
  { id: "mass-organisations", name: "Các hội, đoàn thể", pattern: /^(?:các )?(?:hội đoàn thể|đoàn thể|tổ chức chính trị|tổ chức đoàn thể|hội quần chúng|hội(?= |$)|tổ chức hội)/u, own: "mass" },
  { id: "local-departments", name: "Các ban, ngành, đoàn thể", pattern: new RegExp(`^(?:${head} )?(?:các )?(?:phòng ban|phòng chuyên môn|phòng(?= |$)|ban ngành|ngành(?= |$)|ban(?= |$)|bộ phận|công chức|cơ quan chuyên môn)`, "u"), own: "mixed" },
  { id: "agencies-units-localities", name: "Các cơ quan, đơn vị, địa phương", pattern: new RegExp(`^(?:${head} )?(?:các |mỗi |từng |toàn thể )?(?:cơ quan|đơn vị|địa phương|tổ chức|ngành|doanh nghiệp|cá nhân)`, "u"), own: "mixed" },
] as const satisfies readonly Group[];
