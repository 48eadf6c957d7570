import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import type { Document } from "#shared/model/document.ts";
import { headerOf } from "#shared/facts/header.ts";

const contexts = new Map<string, DeadlineContext>();

/** What an unfinished date in a paper leans on: its day of issue, and the year its subject names. Equal ones are one record. */
export function deadlineContext(document: Document): DeadlineContext {
  const { date, subject } = headerOf(document);
  const named =
    /năm\s+(20\d{2})\s*$/iu.exec((subject ?? "").trim())?.[1] ??
    /trong\s+năm\s+(20\d{2})/iu.exec(subject ?? "")?.[1] ??
    onlyYear(subject ?? "");
  const year = named === undefined ? (date?.year ?? undefined) : Number(named);
  const context = { ...(date?.iso ? { issued: date.iso } : {}), ...(year === undefined ? {} : { year }) };
  const key = `${context.issued} ${context.year}`;
  const before = contexts.get(key);
  if (before) return before;
  contexts.set(key, context);
  return context;
}

/** The one year a subject names; null when it names none or several. */
function onlyYear(subject: string): string | undefined {
  const years = [...new Set([...subject.matchAll(/năm\s+(20\d{2})(?!\s*[-–]\s*20)/giu)].map((match) => match[1]))];
  return years.length === 1 ? years[0] : undefined;
}
