import type { Deadline } from "#shared/text/deadline-type.ts";
import type { Range } from "#shared/text/range.ts";

/** What the paper says about time: its day of issue (ISO) and the year it plans for. */
export interface DeadlineContext {
  readonly issued?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/** A time limit and its place: `raw` is exactly the words of `range`. */
export type FoundDeadline = Deadline & { readonly range: Range };

/**
 * A time limit found in running prose. explicit: a word of limit stands by it ("hoàn thành", "trước ngày", "chậm nhất",
 * "thời hạn", "định kỳ"), or it stands in brackets or at the end of the sentence. plain: everything weaker.
 */
export type StatedDeadline = FoundDeadline & { readonly strength: "explicit" | "plain" };

/** What words mean, without the words. */
export type Meaning = Omit<Deadline, "raw">;

/** A stretch of levelled text that states a time, before it is decided whether that time is a limit. */
export interface Mark extends Range {
  readonly kind: "dated" | "periodic" | "ongoing" | "event" | "roadmap";
  readonly meaning: Meaning;
  /** A word of limit is part of the mark ("hoàn thành", "chậm nhất" …). */
  readonly cue: boolean;
  /** dated only: the unit of its calendar time. */
  readonly unit?: Unit;
  /** dated only: an operator or a cue stands before the time itself. */
  readonly led?: boolean;
  /** event only: it hangs on a term, a session or the like, and how it is told apart from mere circumstance. */
  readonly occasion?: Occasion;
}

/** What an event of no computable day hangs on. */
export type Occasion = "term" | "session" | "relative" | "ahead" | "until";

export type Unit = "day" | "month" | "quarter" | "half" | "year" | "years";
