import type { ReviewFinding } from "#shared/contract/review.ts";
import { dayInWords } from "#shared/text/days.ts";
import type { CommentRow, ReviewRow, WaiverRow } from "#electron/storage/tables.ts";

type Event = ReviewFinding["history"][number];

export interface Past {
  readonly waivers: readonly WaiverRow[];
  readonly comments: readonly CommentRow[];
  readonly reviews: readonly ReviewRow[];
}

/** What happened to a finding so far, oldest first; `subjects`: what a waiver of it can be for. */
export function historyOf(key: string, subjects: readonly string[], { waivers, comments, reviews }: Past): Event[] {
  const events: Event[] = [];
  for (const { subject, made_at, approver, reason, until, withdrawn_at } of waivers) {
    if (!subjects.includes(subject)) continue;
    const limit = until === null ? "" : `, đến hết ngày ${dayInWords(until)}`;
    events.push({ at: made_at, who: approver, words: `Bỏ qua: ${reason}${limit}` });
    if (withdrawn_at !== null) events.push({ at: withdrawn_at, who: "", words: "Thôi bỏ qua" });
  }
  for (const { finding, sent_back, made_at, author, text } of comments)
    if (finding === key)
      events.push({ at: made_at, who: author, words: `${sent_back ? "Trả lại" : "Nhận xét"}: ${text}` });
  for (const { findings, made_at, reviewer, version } of reviews)
    if (keysOf(findings).includes(key))
      events.push({ at: made_at, who: reviewer, words: `Đã nêu khi thẩm tra bản thứ ${version}` });
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The keys of the findings that were open at a review. */
export function keysOf(findings: string): readonly string[] {
  return JSON.parse(findings) as string[];
}
