import { randomUUID } from "node:crypto";
import { Refusal } from "#shared/contract/failure.ts";
import type { Output } from "#shared/contract/index.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { reviewSheet } from "#shared/review/sheet/sheet.ts";
import { betweenParagraphs } from "#shared/review/anchor.ts";
import { placeAt } from "#shared/rules/engine/places.ts";
import { writeDocx } from "#electron/exporters/docx/write.ts";
import { createLocks } from "#electron/services/drafting/locks.ts";
import { currentPaper, paperAt } from "#electron/services/library/trees.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import { insertComment, readComment, resolveComment } from "#electron/storage/comments.ts";
import { insertReview, listReviews, replaceSuperiors } from "#electron/storage/reviews.ts";
import type { ReviewRow } from "#electron/storage/tables.ts";
import { grantWaiver } from "#electron/storage/waivers.ts";
import { changesBetween } from "./changes.ts";
import { commentsOn } from "./comments.ts";
import { coverageIn } from "./coverage.ts";
import { canUndo, fixFindings, undoFix } from "./fix.ts";
import { judge } from "./judge.ts";
import { offeredFor } from "./offered.ts";
import { sheetOf } from "./sheet.ts";
import { nameSigners, sign, signoffsOf } from "./signers.ts";
import { tiesOf } from "./ties.ts";
import { regrant, withdrawKey } from "./withdraw.ts";

type Review = Handlers<"review">;
type PastReview = Output<"review.open">["reviews"][number];

export function reviewHandlers(services: Services): Review {
  return {
    ...reading(services),
    ...deciding(services),
    ...fixing(services),
    ...commenting(services),
    ...agreeing(services),
  };
}

function reading({
  db,
  now,
}: Services): Pick<Review, "review.open" | "review.findings" | "review.changes" | "review.sheet"> {
  return {
    "review.open": ({ id }) => {
      const { entry, document } = currentPaper(db(), id);
      const ties = tiesOf(db(), id, document);
      const ids = ties.map((tie) => tie.entry.id);
      return {
        entry,
        superiors: ties.map((tie) => ({ id: tie.entry.id, name: nameOf(tie.entry) })),
        offered: offeredFor(db(), entry, document, ids),
        coverage: ties.map((tie) => coverageIn(tie, document)),
        reviews: listReviews(db(), id).map(pastReview),
        signoffs: signoffsOf(db(), id),
        canUndo: canUndo(db(), id, entry.version),
      };
    },
    "review.findings": ({ id, alone }) => [
      ...judge(db(), id, { alone: alone ?? false, today: localDay(now()) }).findings,
    ],
    "review.changes": ({ id, since }) => changesBetween(paperAt(db(), id, since), currentPaper(db(), id).document),
    "review.sheet": async ({ id, reviewer }) => {
      const sheet = sheetOf(db(), id, reviewer, localDay(now()));
      const bytes = await writeDocx(reviewSheet(sheet), { stateName: true, time: now() });
      const symbol = (sheet.paper.symbol ?? sheet.paper.kind).replaceAll("/", "-");
      return { name: `Phiếu thẩm tra ${symbol}.docx`, bytes: new Uint8Array(bytes) };
    },
  };
}

function pastReview({ id, version, reviewer, verdict, note, made_at }: ReviewRow): PastReview {
  return { id, version, reviewer, verdict, note, madeAt: made_at };
}

function deciding({
  db,
  tell,
  now,
}: Services): Pick<
  Review,
  "review.judgeAgainst" | "review.waive" | "review.withdraw" | "review.regrant" | "review.finish"
> {
  return {
    "review.judgeAgainst": ({ id, superiors }) => {
      if (superiors.includes(id)) throw new Refusal("refused", "Văn bản không thể là cấp trên của chính nó.");
      for (const superior of superiors) currentPaper(db(), superior);
      db().transaction(() => {
        replaceSuperiors(db(), id, superiors);
        appendAudit(db(), { actor: "", action: "review.against", subject: id, detail: { superiors } });
      });
      tell("review.changed", { id });
      return {};
    },
    "review.waive": ({ id, finding, reason, approver, until }) => {
      const today = localDay(now());
      if (until !== null && until < today)
        throw new Refusal("refused", "Ngày hết hiệu lực đã qua; hãy chọn ngày khác.");
      if (!judge(db(), id, { today }).found.has(finding)) throw new Refusal("stale");
      db().transaction(() => {
        grantWaiver(db(), { documentId: id, subject: finding, reason, approver, until });
        appendAudit(db(), { actor: approver, action: "waiver.grant", subject: id, detail: { finding, reason, until } });
      });
      tell("review.changed", { id });
      tell("drafting.changed", { id, what: "waivers" });
      return {};
    },
    "review.withdraw": ({ id, finding, who }) => {
      const withdrawn = db().transaction(() => withdrawKey(db(), id, finding, who));
      tell("review.changed", { id });
      tell("drafting.changed", { id, what: "waivers" });
      return { withdrawn };
    },
    "review.regrant": ({ id, withdrawn, who }) => {
      regrant(db(), id, withdrawn, who);
      tell("review.changed", { id });
      tell("drafting.changed", { id, what: "waivers" });
      return {};
    },
    "review.finish": ({ id, version, reviewer, verdict, note }) => {
      const { entry, findings } = judge(db(), id, { today: localDay(now()) });
      if (entry.version !== version) throw new Refusal("stale");
      const open = findings.filter(({ waiver }) => waiver === null).map(({ key }) => key);
      const review = {
        id: randomUUID(),
        document_id: id,
        version,
        reviewer,
        verdict,
        note,
        findings: JSON.stringify(open),
      };
      db().transaction(() => {
        insertReview(db(), review);
        appendAudit(db(), {
          actor: reviewer,
          action: "review.finish",
          subject: id,
          detail: { version, verdict, note },
        });
      });
      tell("review.changed", { id });
      return { id: review.id };
    },
  };
}

function fixing(services: Services): Pick<Review, "review.fix" | "review.undo"> {
  const { db, tell, now } = services;
  const locks = createLocks(services);
  const mustBeFree = (id: string): void => {
    if (locks.isFree(id)) return;
    throw new Refusal("in-use", "Văn bản đang mở ở phần Soạn thảo; hãy đóng ở đó rồi sửa ở đây.");
  };
  const changed = (id: string, version: number): { version: number } => {
    tell("library.changed", { ids: [id] });
    tell("review.changed", { id });
    tell("drafting.changed", { id, what: "version" });
    return { version };
  };
  return {
    "review.fix": (request) => {
      mustBeFree(request.id);
      return changed(request.id, fixFindings(db(), { ...request, today: localDay(now()) }));
    },
    "review.undo": ({ id, version, who }) => {
      mustBeFree(id);
      return changed(id, undoFix(db(), id, version, who));
    },
  };
}

function commenting({ db, tell }: Services): Pick<Review, "review.comments" | "review.comment" | "review.resolve"> {
  return {
    "review.comments": ({ id }) => commentsOn(db(), id, currentPaper(db(), id).document),
    "review.comment": ({ id, author, text, at, more = [], task, finding, replyTo, sentBack }) => {
      const { entry, document } = currentPaper(db(), id);
      if (replyTo !== undefined && readComment(db(), replyTo)?.document_id !== id) throw new Refusal("not-found");
      const quotes = (at === undefined ? [] : [at, ...more]).map(({ node, start, end }) =>
        (placeAt(document, node)?.text ?? "").slice(start, end),
      );
      const comment = {
        id: randomUUID(),
        document_id: id,
        reply_to: replyTo ?? null,
        sent_back: sentBack === true ? (1 as const) : (0 as const),
        node: at?.node ?? null,
        from_at: at?.start ?? 0,
        to_at: at?.end ?? 0,
        quote: quotes.join(betweenParagraphs),
        task_id: task ?? null,
        finding: finding ?? null,
        version: entry.version,
        author,
        text,
      };
      db().transaction(() => {
        insertComment(db(), comment);
        const detail = { comment: comment.id, sentBack: sentBack === true };
        appendAudit(db(), { actor: author, action: "comment.add", subject: id, detail });
      });
      tell("review.changed", { id });
      return { id: comment.id };
    },
    "review.resolve": ({ id, comment, who, open }) => {
      if (readComment(db(), comment)?.document_id !== id) throw new Refusal("not-found");
      db().transaction(() => {
        resolveComment(db(), comment, open ? null : who);
        appendAudit(db(), { actor: who, action: "comment.resolve", subject: id, detail: { comment, open } });
      });
      tell("review.changed", { id });
      return {};
    },
  };
}

function agreeing({ db, tell }: Services): Pick<Review, "review.setSigners" | "review.sign"> {
  return {
    "review.setSigners": ({ id, signers, asDefault }) => {
      nameSigners(db(), id, signers, asDefault);
      tell("review.changed", { id });
      return {};
    },
    "review.sign": ({ id, version, signer, state, note }) => {
      if (currentPaper(db(), id).entry.version !== version) throw new Refusal("stale");
      db().transaction(() => {
        if (!sign(db(), id, signer, { state, version, note })) throw new Refusal("not-found");
        appendAudit(db(), { actor: signer, action: "review.sign", subject: id, detail: { version, state, note } });
      });
      tell("review.changed", { id });
      return {};
    },
  };
}
