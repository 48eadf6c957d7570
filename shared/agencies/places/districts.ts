import { fold } from "#shared/text/fold.ts";
import { tierExists } from "#shared/agencies/validity.ts";

/** Districts known by name: Quảng Ngãi and Thanh Hóa as in 2023 ("huyện Đông Sơn" joined "thành phố Thanh Hóa" on 01/01/2025). */
// prettier-ignore
export const districtsByProvince = {
  "Quảng Ngãi": ["thành phố Quảng Ngãi", "thị xã Đức Phổ", "huyện Ba Tơ", "huyện Bình Sơn", "huyện Lý Sơn", "huyện Minh Long", "huyện Mộ Đức", "huyện Nghĩa Hành", "huyện Sơn Hà", "huyện Sơn Tây", "huyện Sơn Tịnh", "huyện Trà Bồng", "huyện Tư Nghĩa"],
  "Thanh Hóa": ["thành phố Thanh Hóa", "thành phố Sầm Sơn", "thị xã Bỉm Sơn", "thị xã Nghi Sơn", "huyện Bá Thước", "huyện Cẩm Thủy", "huyện Đông Sơn", "huyện Hà Trung", "huyện Hậu Lộc", "huyện Hoằng Hóa", "huyện Lang Chánh", "huyện Mường Lát", "huyện Nga Sơn", "huyện Ngọc Lặc", "huyện Như Thanh", "huyện Như Xuân", "huyện Nông Cống", "huyện Quan Hóa", "huyện Quan Sơn", "huyện Quảng Xương", "huyện Thạch Thành", "huyện Thiệu Hóa", "huyện Thọ Xuân", "huyện Thường Xuân", "huyện Triệu Sơn", "huyện Vĩnh Lộc", "huyện Yên Định"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const dongSonEnd = "2025-01-01";

/** The district units of a province on `date`, with their kind; empty when not known or when the tier no longer exists. */
export function districtsOf(province: string, date: string): readonly string[] {
  if (!tierExists("district", date)) return [];
  for (const [name, units] of Object.entries(districtsByProvince))
    if (fold(name) === fold(province))
      return date < dongSonEnd ? units : units.filter((unit) => unit !== "huyện Đông Sơn");
  return [];
}
