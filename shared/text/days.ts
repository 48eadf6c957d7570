/**
 * Days of the Gregorian calendar as ISO strings "YYYY-MM-DD", which sort as they follow each other.
 * Pure arithmetic: no clock, no time zone.
 */

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

/** Whether the three numbers name a day that exists, in the years 1–9999. */
export function isDay(year: number, month: number, day: number): boolean {
  const whole = [year, month, day].every(Number.isInteger);
  return whole && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day as ISO, or null when it does not exist. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Year, month and day of an ISO day, or null when it is none. */
export function partsOf(iso: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** Last day of a month (1–12); null when there is no such month. */
export function lastDayOfMonth(year: number, month: number): string | null {
  return dayOf(year, month, daysInMonth(year, month));
}

/** Last day of a quarter (1–4); null when there is no such quarter. */
export function lastDayOfQuarter(year: number, quarter: number): string | null {
  return quarter >= 1 && quarter <= 4 ? lastDayOfMonth(year, quarter * 3) : null;
}

function serialOf(year: number, month: number, day: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

/** The day `count` days later (earlier when negative); null when `iso` is no day or the result leaves the years 1–9999. */
export function addDays(iso: string, count: number): string | null {
  const parts = partsOf(iso);
  if (!parts || !Number.isInteger(count)) return null;
  const serial = serialOf(parts.year, parts.month, parts.day) + count;
  let year = Math.floor(serial / 365.2425) + 1;
  while (serialOf(year, 1, 1) > serial) year -= 1;
  while (serialOf(year + 1, 1, 1) <= serial) year += 1;
  let rest = serial - serialOf(year, 1, 1) + 1;
  let month = 1;
  while (month < 12 && rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return dayOf(year, month, rest);
}

/** Days from one ISO day to another, negative when `to` is earlier; null when one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [partsOf(from), partsOf(to)];
  return a && b ? serialOf(b.year, b.month, b.day) - serialOf(a.year, a.month, a.day) : null;
}

/** "31/3/2023" as papers write it: two digits for the day below 10 and for months 1 and 2 (NĐ 30/2020, Phụ lục I, II.4). */
export function dayInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
