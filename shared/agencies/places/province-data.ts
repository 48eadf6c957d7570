/** Kinds of province-level units. */
export type ProvinceKind = "tỉnh" | "thành phố";

export interface ProvinceUnit {
  /** The two-digit code the unit keeps (Quyết định 19/2025/QĐ-TTg). */
  readonly code: string;
  readonly name: string;
  readonly kind: ProvinceKind;
  /** Units that became it on 01/7/2025, with their kind when a city; empty: unchanged. */
  readonly merged: readonly string[];
  /** A later change of kind and its first day. */
  readonly cityFrom?: string;
  readonly doubt?: string;
}

/** The units of Nghị quyết 202/2025/QH15, in force from 01/7/2025, and the ones they were made of. */
// prettier-ignore
export const provinceUnits = [
  { code: "01", name: "Hà Nội", kind: "thành phố", merged: [] },
  { code: "04", name: "Cao Bằng", kind: "tỉnh", merged: [] },
  { code: "08", name: "Tuyên Quang", kind: "tỉnh", merged: ["Hà Giang", "Tuyên Quang"] },
  { code: "11", name: "Điện Biên", kind: "tỉnh", merged: [] },
  { code: "12", name: "Lai Châu", kind: "tỉnh", merged: [] },
  { code: "14", name: "Sơn La", kind: "tỉnh", merged: [] },
  { code: "15", name: "Lào Cai", kind: "tỉnh", merged: ["Yên Bái", "Lào Cai"] },
  { code: "19", name: "Thái Nguyên", kind: "tỉnh", merged: ["Bắc Kạn", "Thái Nguyên"] },
  { code: "20", name: "Lạng Sơn", kind: "tỉnh", merged: [] },
  { code: "22", name: "Quảng Ninh", kind: "tỉnh", merged: [], cityFrom: "2026-10-01", doubt: "Ngày có hiệu lực của nghị quyết lập thành phố (8/2026) chưa đối chiếu" },
  { code: "24", name: "Bắc Ninh", kind: "tỉnh", merged: ["Bắc Giang", "Bắc Ninh"], cityFrom: "2026-10-01", doubt: "Ngày có hiệu lực của nghị quyết lập thành phố (2026) chưa đối chiếu" },
  { code: "25", name: "Phú Thọ", kind: "tỉnh", merged: ["Vĩnh Phúc", "Hòa Bình", "Phú Thọ"] },
  { code: "31", name: "Hải Phòng", kind: "thành phố", merged: ["Hải Dương", "Hải Phòng"] },
  { code: "33", name: "Hưng Yên", kind: "tỉnh", merged: ["Thái Bình", "Hưng Yên"] },
  { code: "37", name: "Ninh Bình", kind: "tỉnh", merged: ["Hà Nam", "Nam Định", "Ninh Bình"] },
  { code: "38", name: "Thanh Hóa", kind: "tỉnh", merged: [] },
  { code: "40", name: "Nghệ An", kind: "tỉnh", merged: [] },
  { code: "42", name: "Hà Tĩnh", kind: "tỉnh", merged: [] },
  { code: "44", name: "Quảng Trị", kind: "tỉnh", merged: ["Quảng Bình", "Quảng Trị"] },
  { code: "46", name: "Huế", kind: "thành phố", merged: [] },
  { code: "48", name: "Đà Nẵng", kind: "thành phố", merged: ["Quảng Nam", "Đà Nẵng"] },
  { code: "51", name: "Quảng Ngãi", kind: "tỉnh", merged: ["Kon Tum", "Quảng Ngãi"] },
  { code: "52", name: "Gia Lai", kind: "tỉnh", merged: ["Bình Định", "Gia Lai"] },
  { code: "56", name: "Khánh Hòa", kind: "tỉnh", merged: ["Ninh Thuận", "Khánh Hòa"] },
  { code: "66", name: "Đắk Lắk", kind: "tỉnh", merged: ["Phú Yên", "Đắk Lắk"] },
  { code: "68", name: "Lâm Đồng", kind: "tỉnh", merged: ["Đắk Nông", "Bình Thuận", "Lâm Đồng"] },
  { code: "75", name: "Đồng Nai", kind: "tỉnh", merged: ["Bình Phước", "Đồng Nai"], cityFrom: "2026-04-30" },
  { code: "79", name: "Hồ Chí Minh", kind: "thành phố", merged: ["Bình Dương", "Bà Rịa - Vũng Tàu", "Hồ Chí Minh"] },
  { code: "80", name: "Tây Ninh", kind: "tỉnh", merged: ["Long An", "Tây Ninh"] },
  { code: "82", name: "Đồng Tháp", kind: "tỉnh", merged: ["Tiền Giang", "Đồng Tháp"] },
  { code: "86", name: "Vĩnh Long", kind: "tỉnh", merged: ["Bến Tre", "Trà Vinh", "Vĩnh Long"] },
  { code: "91", name: "An Giang", kind: "tỉnh", merged: ["Kiên Giang", "An Giang"] },
  { code: "92", name: "Cần Thơ", kind: "thành phố", merged: ["Sóc Trăng", "Hậu Giang", "Cần Thơ"] },
  { code: "96", name: "Cà Mau", kind: "tỉnh", merged: ["Bạc Liêu", "Cà Mau"] },
] as const satisfies readonly ProvinceUnit[];

/** Cities under the centre before 01/7/2025; Huế since 01/01/2025 (Nghị quyết 175/2024/QH15). */
export const formerCities = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"] as const;
export const hueCityFrom = "2025-01-01";

/** Other writings of a province's name. */
export const provinceVariants: Readonly<Record<string, string>> = {
  "Thừa Thiên Huế": "Huế",
  "Thừa Thiên - Huế": "Huế",
  "TT Huế": "Huế",
  "Bắc Cạn": "Bắc Kạn",
  Kontum: "Kon Tum",
  "Đăk Lăk": "Đắk Lắk",
  "Đắc Lắc": "Đắk Lắk",
  "Đăk Nông": "Đắk Nông",
  HCM: "Hồ Chí Minh",
  "Bà Rịa-Vũng Tàu": "Bà Rịa - Vũng Tàu",
};
