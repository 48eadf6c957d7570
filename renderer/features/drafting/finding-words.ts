import type { Finding, Severity } from "#shared/model/finding.ts";

/** Shape and word of a severity: never colour alone. */
export const severityMarks: Readonly<Record<Severity, { readonly shape: string; readonly word: string }>> = {
  error: { shape: "■", word: "Lỗi" },
  warning: { shape: "▲", word: "Cảnh báo" },
  info: { shape: "●", word: "Lưu ý" },
};

/** "3 lỗi", "7 cảnh báo". */
export function countWords(findings: readonly Finding[], severity: Severity): string {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return `${count} ${severityMarks[severity].word.toLowerCase()}`;
}
