import type { PaperEntry } from "#shared/contract/document.ts";
import { isSameOffice } from "#shared/agencies/same-office.ts";

type Listed = Pick<PaperEntry, "number" | "issuer">;

/**
 * Papers in the order in which they may be superior to the office's: those of others, then what has no number yet, last the
 * office's own, which are superior only to what stands below it.
 */
export function superiorsFirst<Paper extends Listed>(papers: readonly Paper[], officeName: string | null): Paper[] {
  const rank = ({ number, issuer }: Listed): number => {
    const isOwn = officeName !== null && issuer !== null && isSameOffice(issuer, officeName);
    return (isOwn ? 2 : 0) + (number === null ? 1 : 0);
  };
  return papers.toSorted((a, b) => rank(a) - rank(b));
}
