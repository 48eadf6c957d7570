import { isSameOffice } from "#shared/agencies/same-office.ts";
import type { RelatedPaper } from "#shared/contract/library.ts";
import type { CitationMatch } from "#electron/storage/citations.ts";
import { listCitations, matchCitations } from "#electron/storage/citations.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { readDocument } from "#electron/storage/documents.ts";
import type { CitationRow } from "#electron/storage/tables.ts";
import type { Entry } from "./entry.ts";
import { entryOf } from "./entry.ts";

/**
 * Of papers that bear the cited number and symbol, those the citation can mean: of the day it gives, or of the year in its
 * symbol, and never of a later day than the paper that cites; a paper without a whole date cannot be told. Where more than one is left, none is chosen: a guess would
 * tie papers that have nothing to do with each other. Texts of one paper are one: the first that was taken in stands for it.
 */
export function meantBy(matches: readonly CitationMatch[]): CitationMatch[] {
  const groups = Map.groupBy(matches.filter(mayMean), (match) => `${match.document_id} ${match.place}`);
  return [...groups.values()].flatMap((group) => {
    const [first, ...more] = group.toSorted((a, b) => a.target_created.localeCompare(b.target_created));
    return first !== undefined && more.every((other) => isSamePaper(first, other)) ? [first] : [];
  });
}

/** Number and symbol are alike already. */
function isSamePaper(a: CitationMatch, b: CitationMatch): boolean {
  const isAlike = a.target_kind === b.target_kind && a.target_date === b.target_date;
  return (
    isAlike && a.target_issuer !== null && b.target_issuer !== null && isSameOffice(a.target_issuer, b.target_issuer)
  );
}

function mayMean({ date, year, target_date: target, own_date: own }: CitationMatch): boolean {
  if (target === null) return false;
  if (date !== null) return date === target;
  if (year !== null && !target.startsWith(`${year}-`)) return false;
  return own === null || target <= own;
}

/** What a paper refers to, and what refers to it. */
export function relatedPapers(
  db: Reader,
  id: string,
): { readonly outgoing: RelatedPaper[]; readonly incoming: RelatedPaper[] } {
  const targets = new Map(meantBy(matchCitations(db, { from: id })).map((match) => [match.place, match.target]));
  const outgoing = listCitations(db, id).map((row) => related(row, entryById(db, targets.get(row.place))));
  const incoming = meantBy(citing(db, id))
    .filter(({ target }) => target === id)
    .map((match) => related(match, entryById(db, match.document_id)));
  return { outgoing, incoming };
}

/** All matches of the citations that may mean this paper: whether they do depends on the others they may mean. */
function citing(db: Reader, id: string): CitationMatch[] {
  return matchCitations(db, { to: id });
}

function related({ relation, raw, node, start, end }: CitationRow, paper: Entry | null): RelatedPaper {
  return { relation, raw, node, start, end, paper };
}

function entryById(db: Reader, id: string | undefined): Entry | null {
  const row = id === undefined ? undefined : readDocument(db, id);
  return row === undefined || row.removed_at !== null ? null : entryOf(row);
}
