const pad = (value: number): string => String(value).padStart(2, "0");

/** A number of a paper as it is written: 1 to 9 with a nought before (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.3). */
export function writtenNumber(number: number): string {
  return pad(number);
}

/** "Số: 05/KH-UBND"; without a number the room for it stays: "Số:      /KH-UBND". */
export function numberLine(number: number | null, symbol: string): string {
  return number === null ? `Số:      /${symbol}` : `Số: ${writtenNumber(number)}/${symbol}`;
}

/** "ngày 05 tháng 4 năm 2023": a nought before days 1 to 9 and months 1 and 2 (Mục II.4). `iso` is a day. */
export function dateWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const m = Number(month);
  return `ngày ${pad(Number(day))} tháng ${m < 3 ? pad(m) : m} năm ${year}`;
}

/** "05/4/2023": the same noughts in the short form. */
export function shortDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const m = Number(month);
  return `${pad(Number(day))}/${m < 3 ? pad(m) : m}/${year}`;
}

/** "Chánh Lộ, ngày 05 tháng 4 năm 2023". */
export function placeDateLine(place: string, iso: string): string {
  return `${place}, ${dateWords(iso)}`;
}

const blank = /[\s\u00a0.…_]*/u.source;

/**
 * The note under an appendix' title with the number and the day of the paper it goes with, where they were left open:
 * "(Kèm theo Kế hoạch số     /KH-UBND ngày   tháng 4 năm 2023 …)". Everything else stays as it is.
 */
export function filledNote(text: string, number: number, symbol: string, iso: string): string {
  const escaped = symbol.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const numbered = text.replace(
    new RegExp(`(?<=[Ss]ố)\\s*:?${blank}/${escaped}`, "u"),
    ` ${writtenNumber(number)}/${symbol}`,
  );
  const open = new RegExp(`ngày${blank}tháng(?:${blank}|\\s*\\d{1,2}\\s*)năm${blank}(?:\\d{4})?`, "u");
  return numbered.replace(open, dateWords(iso));
}
