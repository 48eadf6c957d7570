import type { Finding, Severity } from "#shared/model/finding.ts";
import { severities } from "#renderer/features/drafting/finding-words.ts";

/** A line of the list: the head over the findings of one weight, or one of them. */
export type FindingRow =
  | { readonly id: string; readonly severity: Severity; readonly count: number }
  | { readonly id: string; readonly severity: Severity; readonly finding: Finding };

/** All lines of the list, the gravest first; the name of a line stays the same from one look of the rules to the next. */
export function findingRows(findings: readonly Finding[]): readonly FindingRow[] {
  const seen = new Map<string, number>();
  const idOf = ({ ruleId, at, quote, message }: Finding): string => {
    const name = [ruleId, at.node, quote, message].join("\n");
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}\n${count}`;
  };
  return severities.flatMap((severity): readonly FindingRow[] => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [
      { id: severity, severity, count: own.length },
      ...own.map((finding) => ({ id: idOf(finding), severity, finding })),
    ];
  });
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
