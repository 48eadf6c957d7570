import { provinceOf } from "./provinces.ts";

/** The last day of the communes that ended. */
const lastDay = "2025-06-30";

/** A commune by name: one of today, or one that was there until the reform of 01/7/2025. */
export interface Commune {
  /** With its kind: "phường Chánh Lộ". */
  readonly name: string;
  /** The province's proper name: of today's list for a commune of today, of the list before for one that ended. */
  readonly province: string;
  /** The district it lay in; null for a commune of today. */
  readonly district: string | null;
  /** What it belongs to now: "phường Cẩm Thành, tỉnh Quảng Ngãi"; null for a commune of today. */
  readonly now: string | null;
}

/** What a list of communes says of one that ended on 30/6/2025, in the list's own words. */
export interface MergedCommune {
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_name: string | null;
  readonly new_province_name: string | null;
}

/** "Phường Chánh Lộ" → "phường Chánh Lộ"; a name without a kind stays as it is. */
export function unitWords(name: string): string {
  const kind = /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị Xã|Xã|Phường|Thị trấn|Thị Trấn|Đặc khu)(?= )/u.exec(
    name.trim(),
  );
  return kind === null ? name.trim() : `${kind[0].toLowerCase()}${name.trim().slice(kind[0].length)}`.normalize("NFC");
}

/** "Tỉnh Hoà Bình" → the proper name as the catalogue of provinces spells it: "Hòa Bình". */
export function properName(name: string, date: string): string {
  const plain = name
    .trim()
    .replace(/^(?:Tỉnh|Thành phố) /u, "")
    .normalize("NFC");
  return provinceOf(plain, date)?.name ?? plain;
}

/** The communes that ended, from the rows of such a list; rows that lack a name say nothing and are left out. */
export function mergedCommunes(rows: readonly MergedCommune[]): Commune[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const { old_ward_name: name, old_district_name: district, old_province_name: province } = row;
    if (!name || !district || !province) return [];
    const key = `${name}|${district}|${province}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const now = [row.new_ward_name, row.new_province_name].filter((part) => part !== null && part !== "");
    return [
      {
        name: unitWords(name),
        district: unitWords(district),
        province: properName(province, lastDay),
        now: now.length < 2 ? null : now.map((part) => unitWords(part as string)).join(", "),
      },
    ];
  });
}
