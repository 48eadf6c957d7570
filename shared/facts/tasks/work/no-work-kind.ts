import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";

/** The words of a point, as the table of what is no work looks at them. */
export interface Sentence {
  readonly text: string;
  /** Its first 220 characters, folded. */
  readonly opening: string;
  /** All of it, folded, without whom to ask; empty where it is long. */
  readonly whole: string;
  /** Somebody above leads it. */
  readonly charged: boolean;
  /** It is a numbered point. */
  readonly numbered: boolean;
}

/** A kind of words that hand out no work. */
export interface NoWork {
  /** What such words are. */
  readonly kind: string;
  readonly example: string;
  /** Which form of the words the pattern is for. */
  readonly on: "text" | "opening" | "whole";
  readonly pattern: RegExp;
  /** So long the text may be at most. */
  readonly longest?: number;
  /** What makes work of them after all. */
  readonly unless?: (sentence: Sentence) => boolean;
}

/** Whether a verb that surely begins work stands behind the first word. */
export function tellsWhat(part: string): boolean {
  const words = wordsOf(part, 0);
  for (let at = 1; words.at(at); at += 1) if (predicateAt(words, at) === "sure") return true;
  return false;
}
