import type { Finding } from "#shared/model/finding.ts";
import type { AnnexNames } from "#shared/rules/engine/annex-names.ts";
import { ruleById } from "#shared/rules/index.ts";
import type { FindingGroup } from "#shared/review/lists.ts";
import { byPlace, byRule, bySeverity } from "#shared/review/lists.ts";
import { findingColumns } from "#renderer/ui/findings/finding-columns.ts";
import { filterRows } from "#renderer/ui/table/sort-rows.ts";

/** What the findings are listed by. */
export type FindingOrder = "severity" | "place" | "rule";

/** A line of the list: the head over the findings that belong together, or one of them. */
export type FindingRow =
  | { readonly id: string; readonly title: string; readonly count: number }
  | { readonly id: string; readonly finding: Finding };

/** What stands in the file of the list, and what it is searched in. */
export const draftingColumns = findingColumns<Finding>(({ ruleId }) => ruleById(ruleId)?.title ?? "");

/** The findings whose lines hold every typed word, accents or not; the open one is never hidden. */
export function searchedFindings(
  findings: readonly Finding[],
  words: string,
  open: Finding | null,
): readonly Finding[] {
  const found = new Set(filterRows(findings, draftingColumns, words));
  return found.size === findings.length ? findings : findings.filter((each) => found.has(each) || each === open);
}

/** The findings under their heads; annexes bear the names the paper gives them. */
export function groupsBy(
  order: FindingOrder,
  findings: readonly Finding[],
  names?: AnnexNames,
): readonly FindingGroup<Finding>[] {
  if (order === "place") return byPlace(findings, names);
  return order === "rule" ? byRule(findings) : bySeverity(findings);
}

/** All lines of the list; the name of a line stays the same from one look of the rules to the next. */
export function findingRows(groups: readonly FindingGroup<Finding>[]): readonly FindingRow[] {
  const seen = new Map<string, number>();
  const idOf = ({ ruleId, at, quote, message }: Finding): string => {
    const name = [ruleId, at.node, quote, message].join("\n");
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}\n${count}`;
  };
  return groups.flatMap(({ id, title, findings }): readonly FindingRow[] => [
    { id: `head ${id}`, title, count: findings.length },
    ...findings.map((finding) => ({ id: idOf(finding), finding })),
  ]);
}
/** The line a key leads to, past the heads; null for a key that does not move. */
export function rowAfter(key: string, from: number, rows: readonly FindingRow[], page: number): number | null {
  const places = rows.flatMap((row, at) => ("finding" in row ? [at] : []));
  const now = places.indexOf(from);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: now + 1,
    ArrowUp: now - 1,
    PageDown: now + page,
    PageUp: now - page,
    Home: 0,
    End: places.length - 1,
  };
  const to = steps[key];
  return to === undefined ? null : (places[Math.max(0, Math.min(to, places.length - 1))] ?? null);
}

/** Pixels a line may take before it was drawn, by its words. */
export function guessedHeight(row: FindingRow, scale: number): number {
  if (!("finding" in row)) return 30 * scale;
  const letters = 40 * (Math.min(scale, 1.4) / scale);
  return 12 + Math.ceil(row.finding.message.length / letters) * 18 * scale;
}
