import type { HeaderFacts } from "#shared/facts/header.ts";

/** The years a paper plans for by the end of its subject, as ISO days; null when it names none. */
export function planPeriod({ subject }: HeaderFacts): { readonly first: string; readonly last: string } | null {
  const words = (subject ?? "").replace(/\s+/gu, " ").trim().replace(/[.;]$/u, "");
  const school = /năm học (20\d{2})\s*[-–]\s*(20\d{2})$/iu.exec(words);
  if (school) return { first: `${school[1]}-08-01`, last: `${school[2]}-08-31` };
  const span =
    /giai đoạn (20\d{2})\s*[-–]\s*(20\d{2})(?:,? (?:và )?(?:tầm nhìn|định hướng)(?: đến)?(?: năm)? (20\d{2}))?$/iu.exec(
      words,
    );
  if (span) return { first: `${span[1]}-01-01`, last: `${span[3] ?? span[2]}-12-31` };
  const year =
    /(?<!đến |học |từ |[-–] |tháng \d{1,2} )năm (20\d{2})$/iu.exec(words)?.[1] ??
    /(?<![A-Za-zÀ-ỿ])trong năm (20\d{2})/iu.exec(words)?.[1];
  return year === undefined ? null : { first: `${year}-01-01`, last: `${year}-12-31` };
}
