import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { dayOf } from "#shared/text/days.ts";
import type { Document } from "#shared/model/document.ts";
import { headerOf } from "#shared/facts/header.ts";

/** "ngày 22 tháng 12 năm 2024": the day of a cited paper says nothing about the year planned for. */
const dayOfPaper = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d{2}/giu;

const contexts = new Map<string, DeadlineContext>();

/** What an unfinished date in a paper leans on: its day of issue, and the year its subject names. Equal ones are one record. */
export function deadlineContext(document: Document): DeadlineContext {
  const { date, subject: whole } = headerOf(document);
  const subject = (whole ?? "").replace(dayOfPaper, " ").trim();
  const named =
    /năm\s+(20\d{2})\s*$/iu.exec(subject)?.[1] ?? /trong\s+năm\s+(20\d{2})/iu.exec(subject)?.[1] ?? onlyYear(subject);
  const year = named === undefined ? (date?.year ?? undefined) : Number(named);
  const issued = date?.iso ?? monthOf(date);
  const context = { ...(issued === null ? {} : { issued }), ...(year === undefined ? {} : { year }) };
  const key = `${context.issued} ${context.year}`;
  const before = contexts.get(key);
  if (before) return before;
  contexts.set(key, context);
  return context;
}

/** A draft leaves its day blank: the first of the month is near enough to tell what is still to come. */
function monthOf(date: ReturnType<typeof headerOf>["date"]): string | null {
  return date?.year && date.month ? dayOf(date.year, date.month, 1) : null;
}

/** The one year a subject names; null when it names none or several. */
function onlyYear(subject: string): string | undefined {
  const years = [...new Set([...subject.matchAll(/năm\s+(20\d{2})(?!\s*[-–]\s*20)/giu)].map((match) => match[1]))];
  return years.length === 1 ? years[0] : undefined;
}
