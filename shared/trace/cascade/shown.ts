import { partsOf } from "#shared/text/days.ts";

/** "25/6/2023", "05/02/2023": a zero before days below 10 and months 1 and 2 (NĐ 30/2020, Phụ lục I). */
export function shown(iso: string): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  const { day, month, year } = parts;
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
}
