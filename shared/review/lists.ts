import type { Severity } from "#shared/model/finding.ts";
import { groupOf } from "#shared/rules/groups.ts";
import { ruleById, rules } from "#shared/rules/index.ts";
import type { AnnexNames } from "#shared/rules/engine/annex-names.ts";
import { withAnnexNames } from "#shared/rules/engine/annex-names.ts";
import { atWhere } from "#shared/rules/engine/where.ts";

/** What the lists of a review need of a finding. */
export interface Listed {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
}

export interface FindingGroup<F extends Listed> {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly F[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const place = new Map(rules.map(({ id }, at) => [id, at]));

/** By rule: the rules with the gravest findings first, then as the rules are listed; in a rule as in the paper. */
export function byRule<F extends Listed>(findings: readonly F[]): FindingGroup<F>[] {
  const groups = grouped(
    findings,
    ({ ruleId }) => ruleId,
    (id) => ruleById(id)?.title ?? groupOf(id),
  );
  const gravest = ({ findings: own }: FindingGroup<F>): number =>
    Math.min(...own.map(({ severity }) => weight[severity]));
  return groups.toSorted((a, b) => gravest(a) - gravest(b) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

const severityNames: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

/** By severity, the gravest first; of one severity as in the paper. */
export function bySeverity<F extends Listed>(findings: readonly F[]): FindingGroup<F>[] {
  const ordered = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  return grouped(
    ordered,
    ({ severity }) => severity,
    (severity) => severityNames[severity as Severity],
  );
}

const unnamed: AnnexNames = new Map();

/** By place: the sections of the paper in reading order, "III.2.a" under "III.2"; annexes as the paper calls them. */
export function byPlace<F extends Listed>(findings: readonly F[], names: AnnexNames = unnamed): FindingGroup<F>[] {
  return grouped(
    findings,
    ({ path }) => path.split(".").slice(0, 2).join("."),
    (path) => (path === "" ? "Phần chung của văn bản" : withAnnexNames(atWhere(path), names)),
  );
}

function grouped<F extends Listed>(
  findings: readonly F[],
  keyOf: (finding: F) => string,
  titleOf: (key: string) => string,
): FindingGroup<F>[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const own = groups.get(keyOf(finding));
    if (own) own.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups].map(([id, own]) => ({ id, title: titleOf(id), findings: own }));
}

/** How many findings of each severity there are. */
export function countsOf(findings: readonly Listed[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
