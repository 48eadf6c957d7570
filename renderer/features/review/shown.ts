import type { ReviewFinding } from "#shared/contract/review.ts";
import { byPlace, byRule } from "#shared/review/lists.ts";
import type { Show } from "./store.ts";
import { look, useReview } from "./store.ts";

/** The findings of the chosen list in the order they stand in it. */
export function shownFindings(
  findings: readonly ReviewFinding[],
  show: Show,
  order: "rule" | "place",
): readonly ReviewFinding[] {
  const chosen = findings.filter((finding) => isIn(finding, show));
  return (order === "rule" ? byRule(chosen) : byPlace(chosen)).flatMap((group) => group.findings);
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
  const { show, order } = useReview.getState();
  const shown = shownFindings(findings, show, order);
  const at = shown.findIndex(({ key }) => dealt.includes(key));
  const left = shown.filter(({ key }) => !dealt.includes(key));
  const next = left.find((finding) => shown.indexOf(finding) > at) ?? left.at(-1);
  look(next?.key ?? null, next?.at.node ?? null);
}
