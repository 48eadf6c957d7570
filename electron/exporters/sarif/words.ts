import type { Finding, Severity } from "#shared/model/finding.ts";

/** From the gravest down. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export const severityWords = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Lưu ý",
} as const satisfies Record<Severity, string>;

/** "Dòng 45 · III.1.a"; the parts that are not known are left out, "" when none is. */
export function placeOf(finding: Finding): string {
  return [finding.line === null ? "" : `Dòng ${finding.line}`, finding.path].filter((part) => part !== "").join(" · ");
}

/** "2 lỗi, 1 cảnh báo", or that nothing was found. */
export function summaryOf(findings: readonly Finding[]): string {
  const counts = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityWords[severity].toLowerCase()}`);
  return words.length === 0 ? "Không phát hiện vấn đề nào" : words.join(", ");
}

/** In the order of the paper: by line, those without a line last, else as they came. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
}
