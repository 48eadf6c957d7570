import type { Severity } from "#shared/model/finding.ts";

const marks: Readonly<Record<Severity, readonly [sign: string, words: string]>> = {
  error: ["■", "Lỗi"],
  warning: ["▲", "Cảnh báo"],
  info: ["●", "Lưu ý"],
};

/** Severity as shape and colour, with its word for a screen reader. */
export function SeverityMark({ severity, words = false }: { readonly severity: Severity; readonly words?: boolean }) {
  const [sign, name] = marks[severity];
  return (
    <span className={`review-mark ${severity}`}>
      <span aria-hidden>{sign}</span>
      <span className={words ? "" : "unseen"}> {name}</span>
    </span>
  );
}
