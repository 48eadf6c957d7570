import type { ReviewFinding } from "#shared/contract/review.ts";
import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { findingKey, waiverSubjects } from "#shared/review/key.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { groupOf } from "#shared/rules/groups.ts";
import { ruleById } from "#shared/rules/index.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { readRuleLevels } from "#electron/services/settings/rule-settings.ts";
import { listComments } from "#electron/storage/comments.ts";
import type { Library } from "#electron/storage/open.ts";
import { listReviews } from "#electron/storage/reviews.ts";
import type { WaiverRow } from "#electron/storage/tables.ts";
import { allWaivers, holds } from "#electron/storage/waivers.ts";
import type { Past } from "./history.ts";
import { historyOf, keysOf } from "./history.ts";
import type { Tie } from "./ties.ts";
import { superiorsFrom, tiesOf } from "./ties.ts";

export interface Judged {
  readonly entry: Entry;
  readonly document: Document;
  readonly ties: readonly Tie[];
  /** As the rules gave them, by their keys. */
  readonly found: ReadonlyMap<string, Finding>;
  /** With what people decided, in reading order. */
  readonly findings: readonly ReviewFinding[];
}

export interface JudgeOptions {
  /** Without the superior papers. */
  readonly alone?: boolean;
  /** ISO day: dates are judged and waivers run out by it. */
  readonly today: string;
}

/** Checks a paper against its superior papers and lays over it what was decided about the findings before. */
export function judge(db: Library, id: string, { alone = false, today }: JudgeOptions): Judged {
  const { entry, document } = currentPaper(db, id);
  const ties = alone ? [] : tiesOf(db, id, document);
  const settings = { levels: readRuleLevels(db) };
  const found = new Map<string, Finding>();
  for (const finding of checkDocument(document, { superiors: superiorsFrom(ties), today, settings }))
    found.set(findingKey(finding), finding);
  const past: Past = { waivers: allWaivers(db, id), comments: listComments(db, id), reviews: listReviews(db, id) };
  return { entry, document, ties, found, findings: [...found].map(([key, one]) => shown(key, one, past, today)) };
}

function shown(key: string, finding: Finding, past: Past, today: string): ReviewFinding {
  const { ruleId, severity, message, basis, at, line, quote, path, fix } = finding;
  const subjects = waiverSubjects(finding);
  const waiver = past.waivers.find((row) => subjects.includes(row.subject) && holds(row, today));
  const last = past.reviews.at(-1);
  return {
    key,
    ruleId,
    rule: ruleById(ruleId)?.title ?? ruleId,
    group: groupOf(ruleId),
    severity,
    message,
    basis,
    at,
    line,
    quote,
    path,
    fix: fix?.title ?? null,
    waiver: waiver === undefined ? null : waiverOf(waiver),
    isNew: last === undefined ? null : !keysOf(last.findings).includes(key),
    history: historyOf(key, subjects, past),
  };
}

function waiverOf({ reason, approver, made_at, until }: WaiverRow): NonNullable<ReviewFinding["waiver"]> {
  return { reason, approver, madeAt: made_at, until };
}
