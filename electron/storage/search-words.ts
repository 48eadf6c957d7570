import { fold, nfc } from "#shared/text/fold.ts";

/** Words that must stand side by side: "đôn", or "05/CT-TTg" as 05, ct, ttg, or what was typed in quotes. */
export type Term = readonly string[];

/** A typed query, lower case, with its accents. */
export interface Wanted {
  readonly terms: readonly Term[];
  /** The last word may go on: found while it is still being typed. */
  readonly open: boolean;
}

/** More words than this do not make a search narrower, only slower. */
const mostTerms = 24;

const quotedOrWord = /["“”]([^"“”]*)["“”]?|[^\s"“”]+/gu;
/** What the tokenizer of the index takes for a word. */
const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/**
 * Reads what a user typed. Signs and operators mean nothing: only letters and digits get through.
 * While typing, a last word of one letter is left out when there are others: it would match nearly everything.
 */
export function readWanted(typed: string, open: boolean): Wanted {
  const terms: Term[] = [];
  for (const match of nfc(typed).toLowerCase().matchAll(quotedOrWord)) {
    const words = (match[1] ?? match[0]).match(word);
    if (words !== null && terms.length < mostTerms) terms.push([...words]);
  }
  const last = terms.at(-1)?.at(-1) ?? "";
  if (!open || last.length > 1) return { terms, open };
  return { terms: terms.length > 1 ? terms.slice(0, -1) : terms, open: false };
}

/** One question to the index; all its hits come before those of the next. */
export interface Stage {
  readonly match: string;
  /** The hits have the words with the accents as typed. */
  readonly exact: boolean;
}

/**
 * The questions for a query, the closest first: with accents side by side, with accents anywhere in the text,
 * then without accents in the same way. A query typed without accents has only the last two.
 */
export function stagesOf(wanted: Wanted): Stage[] {
  const { terms, open } = wanted;
  if (terms.length === 0) return [];
  const exact = terms.map(
    (term) => ({ column: term.some((each) => fold(each) !== each) ? "exact" : "folded", term }) as const,
  );
  const folded = terms.map((term) => ({ column: "folded", term: term.map(fold) }) as const);
  const together = terms.length > 1;
  const stages: Stage[] = [];
  if (exact.some((asked) => asked.column === "exact")) {
    if (together) stages.push({ match: matchOf([{ column: "exact", term: terms.flat() }], open), exact: true });
    // Of "đôn doc" only the first word was typed with accents, and only it has to stand so.
    stages.push({ match: matchOf(exact, open), exact: true });
  }
  if (together)
    stages.push({ match: matchOf([{ column: "folded", term: terms.flat().map(fold) }], open), exact: false });
  stages.push({ match: matchOf(folded, open), exact: false });
  return stages;
}

function matchOf(
  asked: readonly { readonly column: "exact" | "folded"; readonly term: Term }[],
  open: boolean,
): string {
  const parts = asked.map(({ column, term }) => `${column} : "${term.join(" ")}"`);
  return parts.join(" AND ") + (open ? " *" : "");
}
