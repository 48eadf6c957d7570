import type { ReviewFinding } from "#shared/contract/review.ts";
import type { FindingGroup } from "#shared/review/lists.ts";
import type { AnnexNames } from "#shared/rules/engine/annex-names.ts";
import { byPlace, byRule, bySeverity } from "#shared/review/lists.ts";
import { filterRows } from "#renderer/ui/table/sort-rows.ts";
import { reviewColumns } from "./finding-columns.ts";
import type { Order, Show } from "./store.ts";
import { look, useReview } from "./store.ts";

const groupings = { rule: byRule, severity: bySeverity } as const;

/** Which findings are listed, and how. */
export interface Listing {
  readonly show: Show;
  readonly order: Order;
  readonly words: string;
}

/** The findings of the chosen list under their heads; annexes bear the names the paper gives them. */
export function groupsOf(
  findings: readonly ReviewFinding[],
  order: Order,
  names?: AnnexNames,
): FindingGroup<ReviewFinding>[] {
  return order === "place" ? byPlace(findings, names) : groupings[order](findings);
}

/** The findings of the chosen list in the order they stand in it. */
export function shownFindings(
  findings: readonly ReviewFinding[],
  { show, order, words }: Listing,
): readonly ReviewFinding[] {
  const chosen = findings.filter((finding) => isIn(finding, show));
  return groupsOf(filterRows(chosen, reviewColumns, words), order).flatMap((group) => group.findings);
}

function isIn({ waiver, severity, isNew }: ReviewFinding, show: Show): boolean {
  switch (show) {
    case "all":
      return true;
    case "waived":
      return waiver !== null;
    case "errors":
      return waiver === null && severity === "error";
    case "new":
      return waiver === null && isNew === true;
    case "open":
      return waiver === null;
  }
}

/** Goes on to the finding after those that have just been dealt with. */
export function lookBehind(findings: readonly ReviewFinding[], dealt: readonly string[]): void {
  const shown = shownFindings(findings, useReview.getState());
  const at = shown.findIndex(({ key }) => dealt.includes(key));
  const left = shown.filter(({ key }) => !dealt.includes(key));
  const next = left.find((finding) => shown.indexOf(finding) > at) ?? left.at(-1);
  look(next?.key ?? null, next?.at.node ?? null);
}
