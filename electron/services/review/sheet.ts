import { headerOf } from "#shared/facts/header.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { readFindingKey, waiverSubjects } from "#shared/review/key.ts";
import type { ReviewSheet, SheetCoverage } from "#shared/review/sheet/input.ts";
import { quoteOf } from "#shared/rules/engine/message.ts";
import { atWhere } from "#shared/rules/engine/where.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import type { Library } from "#electron/storage/open.ts";
import { listReviews } from "#electron/storage/reviews.ts";
import { listWaivers } from "#electron/storage/waivers.ts";
import { commentsOn } from "./comments.ts";
import { coverageIn, statesOf } from "./coverage.ts";
import type { Judged } from "./judge.ts";
import { judge } from "./judge.ts";
import { signoffsOf } from "./signers.ts";
import type { Tie } from "./ties.ts";

/** Gathers what the review sheet of a paper says. */
export function sheetOf(db: Library, id: string, reviewer: string, today: string): ReviewSheet {
  const judged = judge(db, id, { today });
  const { entry, document, findings } = judged;
  const header = headerOf(document);
  const office = readOffice(db);
  const last = listReviews(db, id).at(-1);
  return {
    office: {
      name: office?.name ?? header.issuer ?? "CƠ QUAN THẨM TRA",
      parentName: office?.parentName ?? null,
      place: office?.place ?? header.place,
    },
    today,
    reviewer,
    paper: {
      kind: kindOf(document.kind).name,
      symbol: [entry.number, entry.symbol].filter((part) => part !== null).join("/") || null,
      date: entry.date,
      issuer: entry.issuer,
      subject: entry.subject,
      version: entry.version,
      tasks: tasksOf(document).length,
    },
    verdict: last === undefined ? null : { passed: last.verdict === "passed", note: last.note, version: last.version },
    coverage: judged.ties.map((tie) => sheetCoverage(tie, judged)),
    findings: findings.filter(({ waiver }) => waiver === null).map(sheetFinding),
    waivers: waiversOf(db, id, judged, today),
    comments: commentsOn(db, id, document).map((comment) => ({
      ...comment,
      place: comment.place === "lost" ? "Không còn chỗ trong văn bản" : atWhere(comment.path),
      quote: quoteOf(comment.quote.replaceAll("\n", " "), 0, comment.quote.length, 90),
      resolved: comment.resolvedAt !== null,
    })),
    signoffs: signoffsOf(db, id).map((signoff) => ({
      ...signoff,
      stale: signoff.version !== null && signoff.version < entry.version,
    })),
  };
}

function sheetFinding({ group, severity, path, message, basis, at }: ReviewFinding): ReviewSheet["findings"][number] {
  return { group, severity, place: path === "" && at.node !== "" ? "Phần chung" : atWhere(path), message, basis };
}

function sheetCoverage(tie: Tie, { document }: Judged): SheetCoverage {
  const tasks = new Map(tasksOf(tie.document).map((task) => [task.id, task]));
  const open = statesOf(tie, document).flatMap(({ state, parentId }) => {
    const task = tasks.get(parentId);
    if (state !== "uncovered" || task === undefined) return [];
    const { path, text, deadline } = task;
    return [{ path, text: quoteOf(text, 0, text.length, 160), deadline: deadline?.raw ?? "" }];
  });
  return { ...coverageIn(tie, document), name: nameOf(tie.entry), open };
}

/** Waivers in force for findings, those of findings that no longer arise included: they were decided all the same. */
function waiversOf(db: Library, id: string, { found }: Judged, today: string): ReviewSheet["waivers"] {
  const bySubject = new Map(
    [...found.values()].flatMap((finding) => waiverSubjects(finding).map((subject) => [subject, finding] as const)),
  );
  return listWaivers(db, id, today).flatMap(({ subject, reason, approver, made_at, until }) => {
    const message = bySubject.get(subject)?.message ?? readFindingKey(subject)?.message;
    return message === undefined ? [] : [{ message, reason, approver, madeAt: made_at, until }];
  });
}
