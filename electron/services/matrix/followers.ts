import type { Output } from "#shared/contract/index.ts";
import { fold } from "#shared/text/fold.ts";
import { shortName } from "#shared/trace/short-name.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { entryOf } from "#electron/services/library/entry.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { listRuns } from "#electron/storage/coverage.ts";
import { readDocument } from "#electron/storage/documents.ts";
import { searchWords } from "#electron/storage/search.ts";
import type { Papers } from "./papers.ts";

const mostCiting = 500;
const linkedWhy = "đã có liên kết";

/** Papers that follow the superior ones: linked to them, or naming their number; none is one of them, another text of one of them or older than the oldest. */
export function followersOf(db: Reader, papers: Papers, parents: readonly string[]): Output<"matrix.followers"> {
  const found = new Map<string, string>();
  for (const parent of parents)
    for (const { child } of db.rows<{ child: string }>(linkedQuery, parent)) found.set(child, linkedWhy);
  for (const parent of parents) {
    const entry = papers.entry(parent);
    for (const id of citing(db, entry)) if (!found.has(id)) found.set(id, `viện dẫn ${shortName(entry)}`);
  }
  const compared = new Set(parents.flatMap((parent) => listRuns(db, parent).map((run) => run.child_document)));
  const numbers = new Set(parents.map((parent) => numberOf(papers.entry(parent))));
  const oldest = parents.map((id) => papers.entry(id).date ?? "").toSorted()[0] ?? "";
  return [...found]
    .flatMap(([id, why]) => {
      const row = readDocument(db, id);
      return row === undefined || row.removed_at !== null || parents.includes(id) ? [] : [{ entry: entryOf(row), why }];
    })
    .filter(({ entry, why }) => why === linkedWhy || compared.has(entry.id) || (entry.date ?? "9999") >= oldest)
    .filter(({ entry }) => entry.kind !== "report" && !numbers.has(numberOf(entry)))
    .toSorted(
      (a, b) => tiers.indexOf(a.entry.tier ?? "") - tiers.indexOf(b.entry.tier ?? "") || byDate(a.entry, b.entry),
    )
    .map(({ entry, why }) => ({ entry, why, name: shortName(entry) }));
}

/** What two texts of one paper have in common; no two papers without a number do. */
function numberOf({ id, kind, number, symbol, date }: Entry): string {
  return number === null || symbol === null || date === null ? id : [kind, number, plain(symbol), date].join(" ");
}

const tiers = ["central", "province", "district", "commune", ""];

function byDate(a: Entry, b: Entry): number {
  return (a.date ?? "9999").localeCompare(b.date ?? "9999");
}

/** Of confirmed links and of suggestions that more than one task has: a single likeness is no thread. */
const linkedQuery = `
  SELECT child_document AS child FROM links INDEXED BY links_by_pair WHERE parent_document = ?
  GROUP BY child_document HAVING max(state = 'confirmed') = 1 OR sum(state = 'suggested') > 2`;

/** Papers whose words hold the number and symbol of this one. */
function citing(db: Reader, { id, number, symbol }: Entry): string[] {
  if (number === null || symbol === null) return [];
  const sign = plain(`${number}/${symbol}`);
  const hits = searchWords(db, `${number}/${symbol}`, { limit: mostCiting });
  const ids = hits.flatMap(({ documentId, snippet }) => {
    return plain(snippet.text).includes(sign) ? [documentId] : [];
  });
  return [...new Set(ids)].filter((one) => one !== id);
}

function plain(words: string): string {
  return fold(words).replace(/\s+/gu, "");
}
