import type { RegisterLine, RegisterNumbers } from "#shared/contract/issuing.ts";
import { kinds } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { Reader } from "#electron/storage/connection.ts";
import type { IssueWithState } from "#electron/storage/issues.ts";
import { issuesOfYear, keptFormats } from "#electron/storage/issues.ts";
import { listRegister, listYear } from "#electron/storage/register.ts";
import type { IssueFormat, RegisterRow } from "#electron/storage/tables.ts";

const shownLast = 5;

/** The series a paper is numbered in: one for each kind. */
export function seriesOf(kind: KindId): string {
  return kind;
}

/** How a series is called: "Kế hoạch". */
export function seriesName(series: string): string {
  return kinds.find(({ id }) => id === series)?.name ?? series;
}

/** What may be given out next in a series, and what was given out last. */
export function numbersOf(db: Reader, year: number, series: string): RegisterNumbers {
  const rows = listRegister(db, year, series);
  const issued = rows.filter(({ state }) => state === "issued");
  const lines = linesOf(db, year, rows);
  return {
    next: (rows.at(-1)?.number ?? 0) + 1,
    lastDate: issued.at(-1)?.date ?? null,
    reserved: rows.filter(({ state }) => state === "reserved").map(({ number }) => number),
    taken: rows.filter(({ state }) => state !== "reserved").map(({ number }) => number),
    last: lines.slice(-shownLast).toReversed(),
  };
}

/** The register of a year, series after series. */
export function registerOf(db: Reader, year: number): RegisterLine[] {
  return linesOf(db, year, listYear(db, year));
}

function linesOf(db: Reader, year: number, rows: readonly RegisterRow[]): RegisterLine[] {
  const byNumber = new Map(issuesOfYear(db, year).map((issue) => [`${issue.series} ${issue.number}`, issue]));
  const kept = keptFormats(db, year);
  return rows.map((row) => {
    const issue = byNumber.get(`${row.series} ${row.number}`);
    return lineOf(row, issue, kept.get(issue?.id ?? "") ?? []);
  });
}

function lineOf(row: RegisterRow, issue: IssueWithState | undefined, kept: readonly IssueFormat[]): RegisterLine {
  const { year, series, number, symbol, date, state, reason, who } = row;
  return {
    year,
    series,
    number,
    symbol,
    date,
    state,
    reason,
    who,
    kindName: issue?.kind_name ?? seriesName(series),
    subject: issue?.subject ?? "",
    signer: issue?.signer ?? "",
    recipients: issue === undefined ? "" : (JSON.parse(issue.recipients) as string[]).join("; "),
    keptBy: issue?.kept_by ?? "",
    copies: issue?.copies ?? null,
    issue: issue?.id ?? null,
    paper: row.document_id,
    kept: [...kept],
  };
}
