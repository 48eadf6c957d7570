import type { PaperHit, PaperRow } from "#shared/contract/library.ts";
import { fold } from "#shared/text/fold.ts";
import type { TableColumn, TableSort } from "#renderer/ui/table/column.ts";
import { sortRows } from "#renderer/ui/table/sort-rows.ts";
import type { Filter } from "#renderer/features/library/store.ts";
import { numberOf } from "#renderer/features/library/words.ts";
import { litRanges } from "./lit.tsx";

/** A line of the list: a paper, or a place in the paper above it where the searched words stand. */
export interface ListRow {
  readonly id: string;
  readonly paper: PaperRow;
  readonly hit: PaperHit | null;
}

/** Places shown under one paper. */
const mostHits = 5;

export function passes(paper: PaperRow, { kind, year, tier, issuer }: Filter): boolean {
  return (
    (kind === undefined || paper.kind === kind) &&
    (year === undefined || (paper.date ?? paper.month)?.startsWith(`${year}-`) === true) &&
    (tier === undefined || paper.tier === tier) &&
    (issuer === undefined || paper.issuer === issuer)
  );
}

/** All papers that pass, in the order asked for. */
export function paperRows(papers: readonly PaperRow[], filter: Filter): readonly ListRow[] {
  return papers.filter((paper) => passes(paper, filter)).map((paper) => ({ id: paper.id, paper, hit: null }));
}

/**
 * The papers with hits, each once with its places under it, tasks before other words; the paper that bears the
 * number typed first, then the paper of the closest hit.
 */
export function foundRows(papers: readonly PaperRow[], hits: readonly PaperHit[], typed: string): readonly ListRow[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const bears = numberStarting(typed);
  const groups = [...Map.groupBy(hits, ({ id }) => id)].toSorted(
    ([a], [b]) => Number(bears(byId.get(b))) - Number(bears(byId.get(a))),
  );
  return groups.flatMap(([id, own]): ListRow[] => {
    const paper = byId.get(id);
    if (paper === undefined) return [];
    // What the row of the paper shows already need not stand under it once more.
    const seen = isSeenIn(paper, typed);
    const places = own
      .filter(({ task }) => task !== null || !seen)
      .toSorted((a, b) => Number(b.task !== null) - Number(a.task !== null))
      .slice(0, mostHits);
    return [
      { id, paper, hit: null },
      ...places.map((hit) => ({ id: `${id} ${hit.node} ${hit.task?.id ?? ""}`, paper, hit })),
    ];
  });
}

/** Whether a paper's number and symbol begin with what was typed, when that may be a number. */
function numberStarting(typed: string): (paper: PaperRow | undefined) => boolean {
  const sign = plain(typed);
  return (paper) => /^\d+\//u.test(sign) && paper !== undefined && plain(numberOf(paper)).startsWith(sign);
}

function plain(words: string): string {
  return fold(words)
    .replace(/\s+/gu, "")
    .replace(/^0+(?=\d)/u, "");
}

function isSeenIn(paper: PaperRow, typed: string): boolean {
  const text = [numberOf(paper), paper.issuer, paper.subject].filter((part) => part !== null).join(" ");
  const words = typed.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  return words.every((word) => litRanges(text, word).length > 0);
}

/** Rows in another order; the places stay under their papers. */
export function orderRows(
  rows: readonly ListRow[],
  columns: readonly TableColumn<ListRow>[],
  sort: TableSort | null,
): readonly ListRow[] {
  if (sort === null) return rows;
  const places = Map.groupBy(
    rows.filter(({ hit }) => hit !== null),
    ({ paper }) => paper.id,
  );
  return sortRows(
    rows.filter(({ hit }) => hit === null),
    columns,
    sort,
  ).flatMap((row) => [row, ...(places.get(row.id) ?? [])]);
}
