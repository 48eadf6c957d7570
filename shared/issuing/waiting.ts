import { isSameOffice } from "#shared/agencies/same-office.ts";

interface Listed {
  readonly number: string | null;
  readonly issuer: string | null;
}

/**
 * Papers in the order in which they wait to be issued: the office's own without a number, then those of which it is not known
 * who issues them, then the own ones that have a number, last those of others.
 */
export function waitingFirst<Paper extends Listed>(papers: readonly Paper[], officeName: string | null): Paper[] {
  const rank = ({ number, issuer }: Paper): number => {
    const foreign = officeName !== null && issuer !== null && !isSameOffice(issuer, officeName);
    if (foreign) return number === null ? 3 : 4;
    if (number !== null) return 2;
    return issuer === null ? 1 : 0;
  };
  return papers.toSorted((a, b) => rank(a) - rank(b));
}
