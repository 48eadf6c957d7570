import type { HeaderFacts } from "#shared/facts/header.ts";
import { dayOf, lastDayOfMonth } from "#shared/text/days.ts";

/** The days on which a paper may have been issued (ISO): one for a complete date, the month or year for a draft's; null when no year is written. */
export function issueSpan({ date }: HeaderFacts): { readonly first: string; readonly last: string } | null {
  if (!date || date.year === null) return null;
  if (date.iso !== null) return { first: date.iso, last: date.iso };
  const first = dayOf(date.year, date.month ?? 1, 1);
  const last = lastDayOfMonth(date.year, date.month ?? 12);
  return first && last ? { first, last } : null;
}

/** An ISO day as a paper writes it, with the zeros of days 1–9 and months 1–2 (NĐ 30/2020, Phụ lục I, Mục II.4): "05/02/2026". */
export function dayName(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
