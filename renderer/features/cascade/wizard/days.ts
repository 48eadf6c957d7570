/** A day as people write it: "10/4/2023", or without the year, which is then this one's. Null for nothing, undefined for no day. */
export function readDay(words: string, today: string): string | null | undefined {
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/u.exec(trimmed);
  if (match === null) return undefined;
  const [, day = "", month = "", year = today.slice(0, 4)] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
