/** What a stated time limit means. Sourced forms: fact sheet of phrasings in `deadline.ts`. */
export const deadlineKinds = [
  "by-date", // trước ngày 30/6/2023; chậm nhất ngày …; ngày 19/8/2026
  "in-month", // trong tháng 3/2023; cuối tháng 9/2026
  "in-quarter", // Quý II/2023
  "half-year", // 6 tháng đầu năm 2026
  "within-year", // trong năm 2023; 2025
  "range", // từ tháng 3 đến tháng 10/2023; giai đoạn 2026 - 2030; từ ngày 01/9/2023
  "ongoing", // thường xuyên
  "periodic", // hằng tháng; trước ngày 20 hằng tháng; định kỳ hằng quý
  "event", // sau khi có hướng dẫn của …; trong 15 ngày kể từ ngày …
  "roadmap", // theo lộ trình của …
  "unknown", // words in the place of a deadline that the grammar does not understand
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * A time limit as understood. Dates are ISO `YYYY-MM-DD`, inclusive. `start` is set only where the words
 * state a beginning ("từ …"); `end` is the last day on which the work may be finished, null when the words
 * give none. "trước ngày 30/6/2023" keeps its operator and has `end` 2023-06-30: nothing is subtracted in silence.
 */
export interface Deadline {
  readonly raw: string;
  readonly kind: DeadlineKind;
  /** "before": trước; "by": chậm nhất, xong trước khi hết, đến hết; "in": trong, or no word at all; "from": từ. */
  readonly operator: "before" | "by" | "in" | "from";
  readonly start: string | null;
  readonly end: string | null;
  /** periodic only. */
  readonly every?: "week" | "month" | "quarter" | "half-year" | "year" | "other";
  /** event and roadmap: the words of the event. */
  readonly trigger?: string;
  /** True when the year was not written and was taken from the context. */
  readonly yearAssumed?: true;
  /** True for "dự kiến": an estimate, not a limit. */
  readonly estimated?: true;
  /** True when a date in it cannot exist (31/6, 30/02); `end` is then null. */
  readonly impossible?: true;
}
