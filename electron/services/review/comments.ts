import type { ReviewComment } from "#shared/contract/review.ts";
import type { Document } from "#shared/model/document.ts";
import { anchorsIn, betweenParagraphs } from "#shared/review/anchor.ts";
import { placeAt } from "#shared/rules/engine/places.ts";
import { listComments } from "#electron/storage/comments.ts";
import type { Reader } from "#electron/storage/connection.ts";
import type { CommentRow } from "#electron/storage/tables.ts";

/** The comments on a paper with their answers, each where its words stand in `document`. */
export function commentsOn(db: Reader, id: string, document: Document): ReviewComment[] {
  const rows = listComments(db, id);
  const answers = rows.filter(({ reply_to }) => reply_to !== null);
  return rows
    .filter(({ reply_to }) => reply_to === null)
    .map((row) => {
      const anchor = { node: row.node, start: row.from_at, end: row.to_at, quote: row.quote };
      const [at = null, ...more] = anchorsIn(document, anchor);
      return {
        id: row.id,
        author: row.author,
        text: row.text,
        madeAt: row.made_at,
        sentBack: row.sent_back === 1,
        finding: row.finding,
        task: row.task_id,
        quote: row.quote.replaceAll(betweenParagraphs, "\n"),
        path: at === null ? "" : (placeAt(document, at.node)?.path ?? ""),
        at,
        more,
        place: at !== null ? "text" : row.node === null ? "paper" : "lost",
        resolvedAt: row.resolved_at,
        resolvedBy: row.resolved_by,
        replies: answers.filter(({ reply_to }) => reply_to === row.id).map(replyOf),
      };
    });
}

function replyOf({ id, author, text, made_at }: CommentRow): ReviewComment["replies"][number] {
  return { id, author, text, madeAt: made_at };
}
